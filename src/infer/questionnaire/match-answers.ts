import type { OfferedAnswer } from "../../survey/questionnaire.ts";
import { cellKey } from "../../table/cell-key.ts";
import { numberOf } from "../../table/number-of.ts";
import type { Entry } from "../columns/entry.ts";
import { wordsKey } from "./find-columns.ts";

/** How a file writes answers: as the tool stores them, or as respondents read them. */
export type Form = "codes" | "labels";

/** The texts by which an answer is written in a form, the usual one first. */
export const textsOf = ({ code, label, spellings }: OfferedAnswer, form: Form): readonly string[] =>
  form === "codes" ? [code] : [label.text, ...Object.values(label.translations ?? {}), ...spellings];

/** Finds the offered answer that a cell is, by its place; −1: it is none. */
export type FindAnswer = (key: string) => number;

/** Of answers written in one form: as they are, then whatever case and spaces, then “01” and “1.0” for 1. */
export function answerFinder(offered: readonly OfferedAnswer[], form: Form): FindAnswer {
  const keysOf: readonly ((text: string) => string)[] = [
    cellKey,
    wordsKey,
    ...(form === "codes" ? [numberKey] : []),
  ];
  const indexes = keysOf.map((keyOf) => {
    const index = new Map<string, number>();
    offered.forEach((answer, at) => {
      for (const text of textsOf(answer, form)) {
        const key = keyOf(text);
        if (key !== "" && !index.has(key)) index.set(key, at);
      }
    });
    return { keyOf, index };
  });
  return (key) => {
    for (const { keyOf, index } of indexes) {
      const at = index.get(keyOf(key));
      if (at !== undefined) return at;
    }
    return -1;
  };
}

const numberKey = (text: string): string => {
  const number = text.length <= 20 ? numberOf(text, ".") : null;
  return number === null ? "" : String(number);
};

/** How many respondents gave an answer that is offered, if the cells are written so. */
export function countOffered(
  offered: readonly OfferedAnswer[],
  entries: readonly Entry[],
  form: Form,
): number {
  const find = answerFinder(offered, form);
  return entries.reduce((sum, { key, count }) => sum + (find(key) < 0 ? 0 : count), 0);
}

/** The form in which more of the cells are answers; where both say the same, that of the rest of the file. */
export function formOf(offered: readonly OfferedAnswer[], entries: readonly Entry[], usual: Form): Form {
  const codes = countOffered(offered, entries, "codes");
  const labels = countOffered(offered, entries, "labels");
  if (codes === labels) return usual;
  return codes > labels ? "codes" : "labels";
}
