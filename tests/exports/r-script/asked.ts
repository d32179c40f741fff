import { categoryCode } from "../../../src/survey/category.ts";
import type { Question } from "../../../src/survey/question.ts";
import { variableId } from "../../../src/survey/variable.ts";
import type { Asked } from "./figures.ts";

export const rake = (
  margins: Readonly<Record<string, Readonly<Record<string, number>>>>,
  base: string | null = null,
  trim: number | null = null,
): Question["weight"] => ({
  kind: "raked",
  raking: {
    base: base === null ? null : variableId(base),
    trim,
    margins: Object.entries(margins).map(([variable, totals]) => ({
      variable: variableId(variable),
      totals: Object.entries(totals).map(([code, total]) => ({ code: categoryCode(code), total })),
    })),
  },
});

export const share = (item: string, more: Partial<Asked> = {}): Asked => ({
  measure: "share",
  items: [item],
  ...more,
});
export const net = (item: string, codes: readonly string[], more: Partial<Asked> = {}): Asked => ({
  measure: "net",
  items: [item],
  codes,
  ...more,
});
export const mean = (items: readonly string[], more: Partial<Asked> = {}): Asked => ({
  measure: "mean",
  items,
  ...more,
});
