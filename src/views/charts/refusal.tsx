import type { Mark } from "../../figure/figure.ts";
import type { RowBand } from "./row-scale.ts";
import { Hatching } from "./whisker.tsx";

/** A row that has no number: hidden or empty, and why. Its length tells nothing. */
export function Refusal({
  mark,
  band,
  id,
}: {
  readonly mark: Mark;
  readonly band: RowBand;
  readonly id: string;
}) {
  const height = Math.min(30, band.height - 6);
  const y = band.top + (band.height - height) / 2;
  const words = mark.kind === "hidden" && !band.compact ? mark.reason : mark.text;
  return (
    <g>
      {mark.kind === "hidden" ? (
        <Hatching id={id} x={band.left} y={y} width={band.right - band.left} height={height} />
      ) : null}
      <text
        x={band.left + 8}
        y={y + height / 2 + 5}
        fontSize={13}
        fill="var(--ink-2)"
        stroke="var(--surface)"
        strokeWidth={4}
        paintOrder="stroke"
      >
        {words}
      </text>
    </g>
  );
}
