import type { Figure } from "../../../figure/figure.ts";
import type { ChartProps } from "../chart-kind.ts";
import { Legend } from "../legend.tsx";
import { Refusal } from "../refusal.tsx";
import { RowReferences, referenceRoom } from "../row-reference.tsx";
import type { RowBand } from "../row-scale.ts";
import { RowsChart } from "../rows-chart.tsx";
import { paintOf } from "../tones.ts";

/** From a point of a row to the next one under it, in pixels. */
const STEP = 12;

function Row({ figure, row, band }: { figure: Figure; row: number; band: RowBand }) {
  const marks = figure.marks[row] ?? [];
  const shown = marks.flatMap((mark, series) => (mark.kind === "estimate" ? [{ mark, series }] : []));
  const [refused] = marks;
  if (shown.length === 0 && refused) return <Refusal mark={refused} band={band} id={`hidden-${row}`} />;

  // Points of one row stand one under the other, so that no interval hides another.
  const step = Math.min(STEP, (band.height - 8) / Math.max(1, shown.length));
  const middle = band.top + band.height / 2;
  // Of few, a count would not say which answer it is of: the row's base says how few they are.
  const labelled = figure.series.length > 1 ? shown.filter(({ mark }) => mark.reliability !== "tiny") : shown;
  const [first, ...others] = labelled;
  const last = first && others.reduce((a, b) => (b.mark.value > a.mark.value ? b : a), first);
  return (
    <g>
      <path d={`M${band.left} ${middle}H${band.right}`} stroke="var(--rule)" />
      {shown.map(({ mark, series }, place) => {
        const y = middle + (place - (shown.length - 1) / 2) * step;
        const { fill } = paintOf(figure.series[series]?.tone ?? { kind: "alone" });
        const solid = mark.reliability === "solid";
        return (
          <g key={series}>
            {mark.lower !== null && mark.upper !== null ? (
              <path
                d={`M${band.x(mark.lower)} ${y}H${band.x(mark.upper)}`}
                stroke={fill}
                strokeWidth={2.5}
                opacity={0.75}
              />
            ) : null}
            <circle
              cx={band.x(mark.value)}
              cy={y}
              r={5}
              fill={solid ? fill : "var(--surface)"}
              stroke={fill}
              strokeWidth={2}
            />
          </g>
        );
      })}
      {last ? (
        <text
          x={Math.min(band.right - 20, band.x(last.mark.upper ?? last.mark.value) + 8)}
          y={middle + (shown.indexOf(last) - (shown.length - 1) / 2) * step + 5}
          fontSize={13.5}
          fontWeight={600}
          fill="var(--ink)"
          stroke="var(--surface)"
          strokeWidth={4}
          paintOrder="stroke"
        >
          {last.mark.text}
        </text>
      ) : null}
      <RowReferences figure={figure} row={row} band={band} place={band.x} />
    </g>
  );
}

export default function PointsChart({ figure, language }: ChartProps) {
  return (
    <>
      <Legend series={figure.series} round />
      <RowsChart
        figure={figure}
        language={language}
        tall={figure.series.length * STEP + 12 + referenceRoom(figure) / 3}
        lines={figure.references
          .filter(({ row }) => row === null)
          .map(({ value, label }) => ({ at: value, label }))}
        draw={(row, band) => <Row figure={figure} row={row} band={band} />}
      />
    </>
  );
}
