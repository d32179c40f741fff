import { type CategoryCode, categoryCode } from "../../survey/category.ts";
import { type CodeBook, findVariable } from "../../survey/codebook.ts";
import { type CategoricalVariable, isCategorical, type VariableId } from "../../survey/variable.ts";
import type { Raking } from "../../survey/weighting.ts";
import { type MarginTotals, typedNumber } from "../margin-totals.ts";

/** Raking as it is typed: not every total is there yet, or is a number. */
export interface RakingDraft {
  readonly base: VariableId | null;
  readonly trim: number | null;
  readonly margins: readonly MarginDraft[];
}

export interface MarginDraft {
  readonly variable: VariableId;
  /** What stands in the field of each answer. */
  readonly totals: readonly { readonly code: CategoryCode; readonly text: string }[];
}

export const NO_MARGIN: RakingDraft = { base: null, trim: null, margins: [] };

/** A margin with a field for each answer, all empty. */
export const emptyMargin = ({ id, categories }: CategoricalVariable): MarginDraft => ({
  variable: id,
  totals: categories.map(({ code }) => ({ code, text: "" })),
});

/** The margin as a file has it: each answer by its label, code or spelling. What it has no answer for is returned. */
export function filledMargin(
  variable: CategoricalVariable,
  totals: MarginTotals,
): { readonly margin: MarginDraft; readonly unknown: readonly string[] } {
  const found = totals.map(({ category }) =>
    variable.categories.find(
      ({ code, label, spellings = [] }) =>
        label.text === category || code === category || spellings.includes(category),
    ),
  );
  return {
    margin: {
      variable: variable.id,
      totals: variable.categories.map(({ code }) => {
        const place = found.findIndex((one) => one?.code === code);
        return { code, text: place < 0 ? "" : String(totals[place]?.total ?? "") };
      }),
    },
    unknown: totals.flatMap(({ category, total }, place) => (found[place] || total === 0 ? [] : [category])),
  };
}

/** Whether a draft has a field for each answer, and no other: the file may have been read otherwise since. */
export const fitsIn = ({ margins }: RakingDraft, codebook: CodeBook): boolean =>
  margins.every(({ variable: id, totals }) => {
    const variable = findVariable(codebook, id);
    if (!variable || !isCategorical(variable)) return false;
    const codes = new Set(totals.map(({ code }) => code));
    return (
      codes.size === variable.categories.length && variable.categories.every(({ code }) => codes.has(code))
    );
  });

export const draftOf = ({ base, trim, margins }: Raking): RakingDraft => ({
  base,
  trim,
  margins: margins.map(({ variable, totals }) => ({
    variable,
    totals: totals.map(({ code, total }) => ({ code: categoryCode(code), text: String(total) })),
  })),
});

/** A number of 0 or more. */
export const isTotal = (text: string): boolean => {
  const total = typedNumber(text);
  return total >= 0 && Number.isFinite(total);
};

/** The first field of a draft that has no total; null: all have. */
export function withoutTotal({ margins }: RakingDraft): {
  readonly variable: VariableId;
  readonly code: CategoryCode;
  readonly text: string;
} | null {
  for (const { variable, totals } of margins)
    for (const { code, text } of totals) if (!isTotal(text)) return { variable, code, text: text.trim() };
  return null;
}

/** The raking that a draft says; null while a field is empty or no number of 0 or more, or there is no margin. */
export function rakingOf(draft: RakingDraft): Raking | null {
  const { base, trim, margins } = draft;
  if (margins.length === 0 || withoutTotal(draft)) return null;
  const made = margins.map(({ variable, totals }) => ({
    variable,
    totals: totals.map(({ code, text }) => ({ code, total: typedNumber(text) })),
  }));
  return { base, trim, margins: made };
}
