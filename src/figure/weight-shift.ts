import type { CrossTab } from "../stats/cross-tab.ts";
import { worded } from "../survey/wording.ts";
import { arrange } from "./arrange.ts";
import { rowName } from "./row-name.ts";
import type { Subject } from "./subject.ts";

/** Shifts that differ by less differ by their rounding. */
const SAME = 1e-9;

/**
 * What weights do to a figure, in a sentence: the number that they move farthest, of those that are not of so few that
 * their count is told in its place. Empty where the two cross-tabs are not of the same question, or all are of few.
 */
export function weightShiftSaid(weighted: CrossTab, unweighted: CrossTab, about: Subject): string {
  const { messages, format } = about.language;
  const words = messages.weights;
  const one = ({ question }: CrossTab) => JSON.stringify({ ...question, weight: null });
  if (one(weighted) !== one(unweighted)) return "";
  const isShare = weighted.question.measure.kind !== "mean";
  const { rows, series, answers } = arrange(weighted, about);
  const shifts = rows.flatMap((row) =>
    row.cells.flatMap(({ group, outcome }, place) => {
      const [before, after] = [unweighted.cells[group]?.[outcome], weighted.cells[group]?.[outcome]];
      if (before?.kind !== "estimate" || after?.kind !== "estimate") return [];
      if (before.reliability === "tiny" || after.reliability === "tiny") return [];
      const name = rowName(row);
      const beside = series[place]?.label ?? "";
      const net =
        weighted.question.measure.kind === "net"
          ? worded(weighted.question.measure.label, about.language.tag)
          : "";
      const [where, what] =
        answers === "series"
          ? [name, beside]
          : answers === "rows"
            ? [beside, name]
            : [`${name} · ${beside}`, net];
      return [{ where, what, before: before.value, after: after.value }];
    }),
  );
  const size = ({ before, after }: { readonly before: number; readonly after: number }) =>
    Math.abs(after - before);
  // Of two answers, one loses what the other gains: the first is told, whatever their rounding.
  const [largest] = shifts.sort((a, b) => (Math.abs(size(b) - size(a)) < SAME ? 0 : size(b) - size(a)));
  if (!largest) return "";
  const points = isShare ? 100 * (largest.after - largest.before) : largest.after - largest.before;
  const told = isShare ? messages.figure.points({ n: format.signed(points, 1) }) : format.signed(points, 2);
  if (!/[1-9]/.test(told)) return words.noShift;
  const number = (value: number) => (isShare ? format.percent(value, 1) : format.number(value, 2));
  const said = {
    group: largest.where,
    outcome: largest.what,
    without: number(largest.before),
    with: number(largest.after),
    size: told,
  };
  return isShare ? words.shift(said) : words.shiftMean(said);
}
