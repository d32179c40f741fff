import { useId } from "react";
import type { FigureRow, Mark } from "../../../figure/figure.ts";
import type { ChartProps } from "../chart-kind.ts";
import { Dots } from "../dots.tsx";
import { Refusal } from "../refusal.tsx";
import { RowReferences, referenceRoom } from "../row-reference.tsx";
import { domainOf, type RowBand } from "../row-scale.ts";
import { RowsChart } from "../rows-chart.tsx";
import { paintOf } from "../tones.ts";
import { Hatching, Whisker } from "../whisker.tsx";

interface RowProps {
  readonly mark: Mark;
  readonly row: FigureRow;
  readonly band: RowBand;
  readonly zero: number;
  readonly isShare: boolean;
  readonly id: string;
}

/** A figure that somebody else has computed: nothing is known of how far it can be relied on. */
const WITHOUT_BASE = { lower: null, upper: null, reliability: "solid" } as const;

function Row({ mark, row, band, zero, isShare, id }: RowProps) {
  if (mark.kind === "hidden" || mark.kind === "empty") return <Refusal mark={mark} band={band} id={id} />;
  const { lower, upper, reliability } = mark.kind === "estimate" ? mark : WITHOUT_BASE;
  const height = Math.min(24, band.height - 14);
  const y = band.top + (band.height - height) / 2 - 3;
  const paint = paintOf(row.whole ? { kind: "whole" } : { kind: "alone" });
  if (isShare && mark.kind === "estimate" && reliability === "tiny")
    return (
      <Dots
        groups={[
          { count: mark.count, fill: paint.fill },
          { count: mark.n - mark.count, fill: null },
        ]}
        words={mark.text}
        band={band}
        y={y + height / 2}
      />
    );
  const end = band.x(mark.value);
  const start = band.x(zero);
  const left = Math.min(start, end);
  const width = Math.abs(end - start);
  const after = Math.max(end, upper === null ? end : band.x(upper)) + 8;
  const words = mark.text;
  // Near the right edge the number goes inside the bar.
  const inside = after + words.length * 8 > band.right + 20 && width > 60;
  return (
    <g>
      <rect x={band.left} y={y} width={band.right - band.left} height={height} rx={2} fill="var(--track)" />
      <rect x={left} y={y} width={width} height={height} rx={2} fill={paint.fill} />
      {reliability === "solid" ? null : <Hatching id={id} x={left} y={y} width={width} height={height} />}
      {lower !== null && upper !== null ? (
        <Whisker from={band.x(lower)} to={band.x(upper)} y={y + height + 6} />
      ) : null}
      <text
        x={inside ? left + 8 : after}
        y={y + height / 2 + 5}
        fontSize={14}
        fontWeight={600}
        fill={inside ? paint.ink : "var(--ink)"}
        stroke={inside ? paint.fill : "var(--track)"}
        strokeWidth={4}
        paintOrder="stroke"
      >
        {words}
      </text>
    </g>
  );
}

export default function BarsChart({ figure, language }: ChartProps) {
  const id = useId();
  const [zero] = domainOf(figure);
  return (
    <RowsChart
      figure={figure}
      language={language}
      tall={referenceRoom(figure)}
      lines={figure.references
        .filter(({ row }) => row === null)
        .map(({ value, label }) => ({ at: value, label }))}
      draw={(index, band) => {
        const row = figure.rows[index];
        const mark = figure.marks[index]?.[0];
        return row && mark ? (
          <>
            <Row
              mark={mark}
              row={row}
              band={band}
              zero={Math.max(0, zero)}
              isShare={figure.scale.kind === "share"}
              id={`${id}-${index}`}
            />
            <RowReferences figure={figure} row={index} band={band} place={band.x} />
          </>
        ) : null;
      }}
    />
  );
}
