import type { Line } from "../../src/stats/suppress.ts";

/**
 * The hidden groups whose count somebody can compute from the shown ones: an equation for each line, solved over the
 * hidden counts by elimination with fractions, each hidden count that comes out alone.
 *
 * Written from the definition and on its own: it shares nothing with what it tries to break.
 */
export function answersKnown(
  bases: readonly number[],
  lines: readonly Line[],
  hidden: ReadonlyMap<number, string>,
): number[] {
  const unknown = bases.flatMap((_, group) => (hidden.has(group) ? [group] : []));
  let rows = lines.map(({ parts, total }) =>
    unknown.map((group) => (parts.includes(group) ? 1 : 0) - (group === total ? 1 : 0)),
  );
  const known: number[] = [];
  let rank = 0;
  unknown.forEach((_, column) => {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) return;
    const lead = rows[pivot] ?? [];
    const scaled = lead.map((value) => value / (lead[column] ?? 1));
    const others = rows.filter((_row, index) => index !== pivot);
    rows = others.map((row) => row.map((value, k) => value - (row[column] ?? 0) * (scaled[k] ?? 0)));
    rows.splice(rank, 0, scaled);
    rank++;
  });
  for (const row of rows) {
    const places = row.flatMap((value, k) => (Math.abs(value) > 1e-9 ? [k] : []));
    const [only] = places;
    if (places.length === 1 && only !== undefined) known.push(unknown[only] ?? -1);
  }
  return known;
}
