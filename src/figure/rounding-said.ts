import { halfUp } from "../lib/half-up.ts";
import type { Verdict } from "../stats/judge/verdicts.ts";
import type { Figure, Mark } from "./figure.ts";
import type { Subject } from "./subject.ts";

type Drawn = Pick<Figure, "rows" | "marks" | "scale"> & {
  readonly exclusive: boolean;
  readonly verdictAt: (row: number, series: number) => Verdict | null;
};

/** A share as its percentage is printed; null where none is. */
const percentOf = (mark: Mark | undefined): number | null =>
  mark?.kind === "estimate" && mark.reliability !== "tiny"
    ? Number(halfUp(100 * mark.value, mark.exact.digits - 1))
    : null;

/** What rounding does to sums and differences that a reader may take of the printed shares; said only where it does. */
export function roundingSaid(
  { marks, rows, scale, exclusive, verdictAt }: Drawn,
  { language }: Subject,
): string[] {
  if (scale.kind !== "share") return [];
  const words = language.messages.figure;
  const isOff = marks.some((row) => {
    const percents = row.map(percentOf);
    if (percents.some((percent) => percent === null)) return false;
    return Math.abs(percents.reduce<number>((sum, percent) => sum + (percent ?? 0), 0) - 100) > 1e-9;
  });
  const whole = marks[rows.findIndex((row) => row.whole)];
  const isApart = marks.some((row, r) =>
    row.some((mark, s) => {
      const [own, all] = [percentOf(mark), percentOf(whole?.[s])];
      const verdict = verdictAt(r, s);
      if (own === null || all === null || !verdict?.told) return false;
      return Math.abs(Number(halfUp(100 * Math.abs(verdict.difference), 0)) - Math.abs(own - all)) > 0.95;
    }),
  );
  return [...(exclusive && isOff ? [words.roundedSum] : []), ...(isApart ? [words.roundedDifferences] : [])];
}
