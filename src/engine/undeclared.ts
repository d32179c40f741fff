import type { Declared } from "../read/declared.ts";
import type { DoubtCode, FoundDoubt } from "../survey/doubt.ts";

/** Doubts about what the file itself does not declare: its answers in their order, its missing values, its weight. */
export function undeclared(doubts: readonly FoundDoubt[], { variables, weight }: Declared): FoundDoubt[] {
  const sayings = new Map(variables.map((one) => [one.column, one]));
  return doubts.filter(({ code, columns }) => {
    if (code.startsWith("weight")) return weight === null;
    const said = columns.flatMap((column) => sayings.get(column) ?? []);
    if (OF_MISSING.has(code)) return said.every(({ missing }) => missing.length === 0);
    return said.every(({ categories }) => categories.length === 0);
  });
}

const OF_MISSING: ReadonlySet<DoubtCode> = new Set(["missing-possible", "missing-recognised", "zero-alone"]);
