import type { Figure } from "../../figure/figure.ts";
import type { RowBand } from "./row-scale.ts";

/** Height that a row needs once published figures about its group stand on it, in pixels. */
const WITH_REFERENCE = 80;

/** Room for the references of single rows; none where there are none. */
export const referenceRoom = ({ references }: Figure): number =>
  references.some(({ row }) => row !== null) ? WITH_REFERENCE : 0;

/** Published figures about the group of one row: a mark across it, with its value under it. */
export function RowReferences({
  figure,
  row,
  band,
  place,
}: {
  readonly figure: Figure;
  readonly row: number;
  readonly band: RowBand;
  /** Where on the axis a value of a series stands; null where it has no place. */
  readonly place: (value: number, series: number) => number | null;
}) {
  return figure.references.map(({ id, row: at, series, value, text, label }) => {
    const x = at === row ? place(value, series) : null;
    if (x === null) return null;
    const bottom = band.top + band.height;
    return (
      <g key={id}>
        <title>{label}</title>
        <path
          d={`M${x} ${band.top + 2}V${bottom - 15}`}
          stroke="var(--ink)"
          strokeWidth={2}
          strokeDasharray="4 3"
        />
        <text x={x} y={bottom - 3} textAnchor="middle" fontSize={12.5} fill="var(--ink)">
          {text}
        </text>
      </g>
    );
  });
}
