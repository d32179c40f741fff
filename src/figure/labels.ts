import type { Language } from "../i18n/language.ts";
import type { CategoryCode } from "../survey/category.ts";
import { type CodeBook, variableOf } from "../survey/codebook.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import { worded } from "../survey/wording.ts";

/** The words of a codebook, in a language. */
export interface Labels {
  readonly variable: (id: VariableId) => string;
  readonly category: (id: VariableId, code: CategoryCode) => string;
  /** “par âge”, or « selon « … » » for a long question. */
  readonly by: (id: VariableId) => string;
}

/** A label short enough, and plain enough, to stand inside a sentence without quotes. */
const fitsInSentence = (label: string): boolean => label.length <= 40 && !/[?!:.]/.test(label);

/** “Âge” → “âge”, but “IDH” and “EPCI de rattachement” keep their capitals. */
function uncapitalised(label: string): string {
  const second = label.charAt(1);
  return second === second.toLowerCase() && second !== ""
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

export function labelsOf(codebook: CodeBook, { tag, messages }: Language): Labels {
  const variable = (id: VariableId) => worded(variableOf(codebook, id).label, tag);
  return {
    variable,
    category: (id, code) => {
      const { categories } = categorical(codebook, id);
      const category = categories.find((one) => one.code === code);
      return category ? worded(category.label, tag) : code;
    },
    by: (id) => {
      const label = variable(id);
      return fitsInSentence(label)
        ? messages.figure.by({ label: uncapitalised(label) })
        : messages.figure.byQuoted({ label });
    },
  };
}

function categorical(codebook: CodeBook, id: VariableId) {
  const variable = variableOf(codebook, id);
  return isCategorical(variable) ? variable : { categories: [] };
}
