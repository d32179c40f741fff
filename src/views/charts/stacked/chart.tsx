import { useId } from "react";
import type { Figure } from "../../../figure/figure.ts";
import type { ChartProps } from "../chart-kind.ts";
import { Dots } from "../dots.tsx";
import { Legend } from "../legend.tsx";
import { Refusal } from "../refusal.tsx";
import { RowReferences, referenceRoom } from "../row-reference.tsx";
import type { RowBand } from "../row-scale.ts";
import { RowsChart } from "../rows-chart.tsx";
import { paintOf } from "../tones.ts";
import { Hatching, Whisker } from "../whisker.tsx";

/** Segments narrower than this, in pixels, keep their number for the tooltip and the table. */
const ROOM_FOR_LABEL = 38;

function Row({ figure, row, band, id }: { figure: Figure; row: number; band: RowBand; id: string }) {
  const marks = figure.marks[row] ?? [];
  const refused = marks.find((mark) => mark.kind === "hidden" || mark.kind === "empty");
  if (refused) return <Refusal mark={refused} band={band} id={id} />;

  const height = Math.min(30, band.height - 12);
  const y = band.top + (band.height - height) / 2 - 4;
  const tiny = marks.flatMap((mark, series) =>
    mark.kind === "estimate" && mark.reliability === "tiny" ? [{ ...mark, series }] : [],
  );
  if (tiny.length > 0 && tiny.length === marks.length)
    return (
      <Dots
        groups={tiny.map(({ count, series }) => ({
          count,
          fill: paintOf(figure.series[series]?.tone ?? { kind: "alone" }).fill,
        }))}
        words={tiny
          .filter(({ count }) => count > 0)
          .map(({ text }) => text)
          .join(" · ")}
        band={band}
        y={y + height / 2}
      />
    );
  let from = 0;
  const segments = marks.flatMap((mark, series) => {
    if (mark.kind !== "estimate") return [];
    const start = from;
    from += mark.value;
    const tone = figure.series[series]?.tone ?? { kind: "alone" };
    return [{ mark, series, start, end: from, paint: paintOf(tone) }];
  });
  // Only an end of the bar is its own share: nothing, or what nobody answered, stands before it.
  const given = segments.filter(({ mark }) => mark.count > 0);
  const [first] = given;
  // Of two answers, the margin of one is the margin of the other.
  const last = given.length > 2 ? given.at(-1) : undefined;
  const below = y + height + 6;

  return (
    <g>
      {segments.map(({ mark, series, start, end, paint }) => {
        const left = band.x(start) + (series > 0 ? 1 : 0);
        const width = Math.max(0, band.x(end) - left);
        return (
          <g key={series}>
            <rect x={left} y={y} width={width} height={height} fill={paint.fill} />
            {mark.reliability === "solid" ? null : (
              <Hatching id={`${id}-${series}`} x={left} y={y} width={width} height={height} />
            )}
            {width >= ROOM_FOR_LABEL ? (
              <text
                x={left + width / 2}
                y={y + height / 2 + 5}
                textAnchor="middle"
                fontSize={14}
                fontWeight={600}
                fill={paint.ink}
                {...(mark.reliability === "solid"
                  ? {}
                  : { stroke: paint.fill, strokeWidth: 4, paintOrder: "stroke" })}
              >
                {mark.text}
              </text>
            ) : null}
          </g>
        );
      })}
      {first && first.mark.lower !== null && first.mark.upper !== null ? (
        <Whisker from={band.x(first.mark.lower)} to={band.x(first.mark.upper)} y={below} />
      ) : null}
      {last && last.mark.lower !== null && last.mark.upper !== null ? (
        <Whisker from={band.x(1 - last.mark.upper)} to={band.x(1 - last.mark.lower)} y={below + 5} />
      ) : null}
      <RowReferences
        figure={figure}
        row={row}
        band={band}
        place={(value, series) => {
          const edge = edgeOf(value, series, figure);
          return edge === null ? null : band.x(edge);
        }}
      />
    </g>
  );
}

/** Where a share of an outer segment ends on the axis: the first from the left, the last from the right. */
function edgeOf(value: number, series: number, { series: all }: Figure): number | null {
  if (series === 0) return value;
  return series === all.length - 1 ? 1 - value : null;
}

/** Only the outer segments stand on an axis of their own: from the left, and from the right. */
function linesOf(figure: Figure) {
  return figure.references.flatMap(({ row, series, value, label }) => {
    const at = row === null ? edgeOf(value, series, figure) : null;
    return at === null ? [] : [{ at, label }];
  });
}

export default function StackedChart({ figure, language }: ChartProps) {
  const id = useId();
  return (
    <>
      <Legend series={figure.series} />
      <RowsChart
        figure={figure}
        language={language}
        tall={referenceRoom(figure)}
        lines={linesOf(figure)}
        draw={(row, band) => <Row figure={figure} row={row} band={band} id={`${id}-${row}`} />}
      />
    </>
  );
}
