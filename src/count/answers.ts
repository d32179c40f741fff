import { never } from "../lib/invariant.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import type { Answers } from "./patterns.ts";

/** How many codes a variable has. */
export function codesIn(answers: Answers): number {
  switch (answers.kind) {
    case "coded":
      return answers.categories + MISSING_KINDS.length;
    case "mask":
    case "number":
      return answers.missing.length;
    case "text":
      return answers.dictionary.length;
    default:
      return never(answers);
  }
}
