/** Rough width of a letter of this size, in pixels. */
const LETTER = 6.4;

/** Name of a reference line, above the chart; several stand one above the other, and none leaves the frame. */
export function LineLabel({
  viewBox,
  words,
  level,
  right,
}: {
  /** Given by Recharts: where the line is. */
  readonly viewBox?: { readonly x?: number; readonly y?: number };
  readonly words: string;
  readonly level: number;
  /** Width of the frame, in pixels. */
  readonly right: number;
}) {
  const { x = 0, y = 0 } = viewBox ?? {};
  const half = (words.length * LETTER) / 2;
  const anchor = x + half > right ? "end" : x - half < 0 ? "start" : "middle";
  return (
    <text x={x} y={y - 5 - level * 16} textAnchor={anchor} fontSize={13} fill="var(--ink)">
      {words}
    </text>
  );
}
