import { type Equation, exposedBy, solve } from "./disclosure.ts";

/** Groups that add up to another: `total = Σ parts`. */
export interface Line {
  readonly parts: readonly number[];
  readonly total: number;
}

type Hidden = Map<number, "few" | "complement">;

/**
 * Which groups of a figure must stay hidden so that no small group can be read, or computed from the others.
 *
 * A group is hidden when fewer than `threshold` respondents answered. Then each line (the groups that add up to a
 * total: a breakdown, a row or a column of a crossing) is an equation about what is hidden; where it gives a count
 * away, the next smallest group of the line is hidden too; and again, until nothing is given away. One group hidden
 * alone is given away by a subtraction, but so are two that are one respondent each, and one that several lines
 * together leave alone: all equations are solved at once.
 *
 * Bases are unweighted: confidentiality is about people, not about what they stand for. A group where nobody answered
 * has nobody to protect.
 *
 * @param bases - unweighted valid answers of each group
 * @param lines - for each line, the groups that add up to its total, and the total
 * @see Cox (1980), Suppression Methodology and Statistical Disclosure Control
 */
export function hiddenGroups(
  bases: readonly number[],
  lines: readonly Line[],
  threshold: number,
): ReadonlyMap<number, "few" | "complement"> {
  const hidden: Hidden = new Map();
  bases.forEach((base, group) => {
    if (base > 0 && base < threshold) hidden.set(group, "few");
  });

  // What somebody knows of a hidden count without any subtraction, its reason being shown.
  const range = (group: number): readonly [number, number] =>
    hidden.get(group) === "few" ? [1, threshold - 1] : [threshold, Number.POSITIVE_INFINITY];
  const exposes = (equation: Equation) => exposedBy(equation, bases, range);

  let changed = hidden.size > 0;
  while (changed) {
    changed = false;
    for (const line of lines)
      if (exposes(equationOf(line, hidden)).length > 0 && hideOneOf([line], bases, hidden)) changed = true;
    if (changed) continue;

    const given = solve(lines.map((line) => equationOf(line, hidden))).flatMap(exposes);
    for (const group of given) {
      const around = lines.filter(({ parts, total }) => parts.includes(group) || total === group);
      if (hideOneOf(around, bases, hidden) || hideOneOf(lines, bases, hidden)) changed = true;
    }
  }
  return hidden;
}

/** What a line says of the hidden groups: the parts, less the total; the shown ones are a constant. */
function equationOf({ parts, total }: Line, hidden: Hidden): Equation {
  const equation = new Map<number, number>();
  for (const part of parts) if (hidden.has(part)) equation.set(part, 1);
  if (hidden.has(total)) equation.set(total, (equation.get(total) ?? 0) - 1);
  return equation;
}

/** Hides the smallest shown part of these lines; where every part is hidden, the smallest total. */
function hideOneOf(lines: readonly Line[], bases: readonly number[], hidden: Hidden): boolean {
  const size = (group: number) => bases[group] ?? 0;
  const smallest = (groups: readonly number[]) =>
    groups
      .filter((group) => !hidden.has(group) && size(group) > 0)
      .reduce<number | null>(
        (least, group) => (least === null || size(group) < size(least) ? group : least),
        null,
      );
  const next = smallest(lines.flatMap(({ parts }) => parts)) ?? smallest(lines.map(({ total }) => total));
  if (next === null) return false;
  hidden.set(next, "complement");
  return true;
}
