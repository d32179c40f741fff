import type { RowBand } from "./row-scale.ts";

/** Between the centres of two dots, where there is room. */
const STEP = 16;
const RADIUS = 5.5;
const LETTER = 7;

/** Answers of a few respondents, one dot each: a length would claim a percentage that so few cannot carry. */
export function Dots({
  groups,
  words,
  band,
  y,
}: {
  /** Respondents who gave each answer; those without a colour gave none that is counted. */
  readonly groups: readonly { readonly count: number; readonly fill: string | null }[];
  /** “8 sur 11”. */
  readonly words: string;
  readonly band: RowBand;
  /** Middle of the dots. */
  readonly y: number;
}) {
  const dots = groups.flatMap(({ count, fill }) => new Array<string | null>(count).fill(fill));
  const step = Math.min(STEP, (band.right - band.left) / Math.max(1, dots.length));
  const radius = Math.min(RADIUS, step / 2 - 1);
  const end = band.left + step * dots.length + 6;
  const isBeside = end + words.length * LETTER < band.right;
  return (
    <g>
      {dots.map((fill, index) => (
        <circle
          key={index}
          cx={band.left + step * (index + 0.5)}
          cy={y}
          r={radius}
          fill={fill ?? "var(--surface)"}
          stroke={fill ?? "var(--ink-2)"}
          strokeWidth={1.5}
        />
      ))}
      <text
        x={isBeside ? end : band.left}
        y={isBeside ? y + 5 : y + radius + 16}
        fontSize={isBeside ? 14 : 12.5}
        fontWeight={600}
        fill="var(--ink)"
      >
        {words}
      </text>
    </g>
  );
}
