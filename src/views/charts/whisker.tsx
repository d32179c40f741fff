/** An interval as a line with two ends. */
export function Whisker({
  from,
  to,
  y,
  colour = "var(--ink-2)",
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly colour?: string;
}) {
  return (
    <path
      d={`M${from} ${y - 4}v8M${from} ${y}H${to}M${to} ${y - 4}v8`}
      fill="none"
      stroke={colour}
      strokeWidth={1.5}
    />
  );
}

/** Hatching over a mark that rests on a fragile base, or in place of a hidden one. */
export function Hatching({
  x,
  y,
  width,
  height,
  id,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly id: string;
}) {
  return (
    <>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} y1={0} x2={0} y2={7} stroke="var(--hatch)" strokeWidth={2} />
      </pattern>
      <rect x={x} y={y} width={Math.max(0, width)} height={height} fill={`url(#${id})`} />
    </>
  );
}
