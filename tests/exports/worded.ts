import type { Figure } from "../../src/figure/figure.ts";

/** A figure all of whose words are another's. */
export const worded = (figure: Figure, say: () => string): Figure => ({
  ...figure,
  title: say(),
  subtitle: say(),
  simulated: { badge: say(), notice: say() },
  rows: figure.rows.map((row) => ({ ...row, label: say(), heading: row.heading === null ? null : say() })),
  series: figure.series.map((series) => ({ ...series, label: say() })),
  axes: { rows: say(), series: say() },
  note: { reading: say(), universe: say(), source: say(), remarks: [say(), say()] },
  description: say(),
});
