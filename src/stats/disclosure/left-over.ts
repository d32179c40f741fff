import type { CategoryCode } from "../../survey/category.ts";
import type { CodeBook } from "../../survey/codebook.ts";
import { findVariable } from "../../survey/codebook.ts";
import type { Filter } from "../../survey/filter.ts";
import type { Measure } from "../../survey/measure.ts";
import type { Question } from "../../survey/question.ts";
import { isCategorical, type VariableId } from "../../survey/variable.ts";

/** What a filter keeps of each variable that it speaks of. */
type Kept = ReadonlyMap<VariableId, readonly CategoryCode[]>;

/**
 * Questions about those who are left over when the respondents of one figure are taken from those of another: nobody
 * asked them, but whoever holds both figures has their answers.
 *
 * Where two filters differ in several variables, those left over are told in parts, one for each. Not told are those
 * who are left over because they did not answer the variable of the filter, nor options of a question with several
 * answers: no filter names them.
 */
export function leftOver(codebook: CodeBook, questions: readonly Question[]): readonly Question[] {
  const found = new Map<string, Question>();
  const filters = questions.map(({ filter }) => keptBy(filter));
  questions.forEach((wide, w) => {
    questions.forEach((narrow, n) => {
      const measure = inCommon(wide.measure, narrow.measure);
      const [all, some] = [filters[w], filters[n]];
      if (w === n || !measure || !all || !some) return;
      const breakdowns = narrow.breakdowns.filter((id) => wide.breakdowns.includes(id));
      for (const filter of partsLeft(codebook, all, some)) {
        const question = { ...narrow, measure, breakdowns, filter };
        found.set(JSON.stringify([measure, breakdowns, filter]), question);
      }
    });
  });
  return [...found.values()];
}

function keptBy(filter: Filter): Kept {
  const kept = new Map<VariableId, readonly CategoryCode[]>();
  for (const { variable, codes } of filter) {
    const before = kept.get(variable);
    kept.set(variable, before ? codes.filter((code) => before.includes(code)) : codes);
  }
  return kept;
}

/** The narrower measure, of the items that both are about; null where they have none. */
function inCommon(wide: Measure, narrow: Measure): Measure | null {
  const [first, ...others] = narrow.items.filter((item) => wide.items.includes(item));
  return first === undefined ? null : { ...narrow, items: [first, ...others] };
}

/** The filters of those whom the first keeps and the second does not; none where the second is no part of the first. */
function partsLeft(codebook: CodeBook, wide: Kept, narrow: Kept): readonly Filter[] {
  const all = new Map<VariableId, readonly CategoryCode[]>();
  for (const [id, codes] of narrow) {
    const variable = findVariable(codebook, id);
    if (!variable || !isCategorical(variable)) return [];
    const before = wide.get(id);
    if (before && codes.some((code) => !before.includes(code))) return [];
    // Whoever chose none of the options kept may have chosen any others.
    if (variable.kind === "multiple" && before?.length !== codes.length) return [];
    all.set(id, before ?? variable.categories.map(({ code }) => code));
  }
  if ([...wide.keys()].some((id) => !narrow.has(id))) return [];
  const parts: Filter[] = [];
  const narrowed = new Map(all);
  for (const [id, codes] of narrow) {
    const left = (all.get(id) ?? []).filter((code) => !codes.includes(code));
    if (left.length > 0)
      parts.push(
        [...narrowed].map(([variable, kept]) => ({ variable, codes: variable === id ? left : kept })),
      );
    narrowed.set(id, codes);
  }
  return parts;
}
