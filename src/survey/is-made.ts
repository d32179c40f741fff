import { type CodeBook, findVariable } from "./codebook.ts";
import type { Correction } from "./correction.ts";
import { isCategorical, type Variable } from "./variable.ts";

/**
 * Whether the codebook is already as a correction would have it. Null where the correction means nothing to it: the
 * variable is not there any more, or has other answers.
 */
export function isMade(codebook: CodeBook, correction: Correction): boolean | null {
  switch (correction.do) {
    case "rake":
      return JSON.stringify(codebook.raking ?? null) === JSON.stringify(correction.raking);
    case "design":
      return JSON.stringify(codebook.design ?? null) === JSON.stringify(correction.design);
    case "weight":
      if (correction.variable !== null && findVariable(codebook, correction.variable)?.kind !== "numeric")
        return null;
      return codebook.weight === correction.variable;
    case "gather":
      return correction.variables.every((id) => !findVariable(codebook, id));
    case "split":
      return !findVariable(codebook, correction.variable);
    case "kind":
    case "order":
    case "missing":
    case "answer":
    case "dates":
    case "blank": {
      const variable = findVariable(codebook, correction.variable);
      return variable ? isSo(variable, correction) : null;
    }
    default:
      return null;
  }
}

type AboutOne = Extract<
  Correction,
  { readonly do: "kind" | "order" | "missing" | "answer" | "dates" | "blank" }
>;

function isSo(variable: Variable, correction: AboutOne): boolean | null {
  const isMissing = (code: string) => variable.missing.some((each) => each.code === code);
  const answers = isCategorical(variable) ? variable.categories.map(({ code }) => code) : null;
  switch (correction.do) {
    case "kind":
      return variable.kind === correction.kind;
    case "order": {
      const { codes } = correction;
      if (!answers || answers.length !== codes.length || answers.some((code) => !codes.includes(code)))
        return null;
      return answers.every((code, index) => code === codes[index]);
    }
    case "answer":
      return !isMissing(correction.code);
    case "missing":
      if (isMissing(correction.code)) return true;
      return answers && !answers.some((code) => code === correction.code) ? null : false;
    case "dates":
      return variable.kind === "date" ? variable.order === correction.order : null;
    case "blank":
      if (variable.kind !== "multiple" || variable.storage.kind !== "columns") return null;
      return variable.storage.unchosen.includes("") === (correction.means === "unticked");
  }
}
