import { wordsOfHtml } from "../../../lib/plain-text.ts";
import type { OfferedAnswer } from "../../../survey/questionnaire.ts";
import { type Wording, wording } from "../../../survey/wording.ts";
import { entriesOf, textAt, under, valuesOf } from "./json.ts";

/** One of the choices of a question, or of the columns of its matrix. */
export interface Choice {
  readonly id: string;
  readonly label: Wording;
  /** Whether it has a box to write in. */
  readonly hasText: boolean;
}

/** In the order in which they are shown; words in every language that the question has. */
export function choicesOf(payload: unknown, kind: "Choices" | "Answers"): Choice[] {
  const choices = new Map(entriesOf(under(payload, kind)));
  const order = valuesOf(under(payload, kind === "Choices" ? "ChoiceOrder" : "AnswerOrder")).map(String);
  const ids = [...new Set([...order.filter((id) => choices.has(id)), ...choices.keys()])];
  return ids.map((id) => {
    const choice = choices.get(id);
    const translations = entriesOf(under(payload, "Language")).flatMap(([tag, words]): [string, string][] => {
      const text = wordsOfHtml(textAt(under(under(words, kind), id), "Display"));
      return text === "" ? [] : [[tag.toLowerCase(), text]];
    });
    return {
      id,
      label: wording(wordsOfHtml(textAt(choice, "Display")), Object.fromEntries(translations)),
      hasText: under(choice, "TextEntry") !== undefined && textAt(choice, "TextEntry") !== "false",
    };
  });
}

/** Choices as answers: stored as what they were recoded to, and named as somebody renamed them. */
export function answersOf(payload: unknown, choices: readonly Choice[]): OfferedAnswer[] {
  const recoded = under(payload, "RecodeValues");
  const renamed = under(payload, "VariableNaming");
  const analysed = under(payload, "AnalyzeChoices");
  return choices.map(({ id, label }) => {
    const name = wordsOfHtml(textAt(renamed, id));
    return {
      code: textAt(recoded, id) || id,
      label: label.text === "" ? wording(id) : label,
      spellings: name === "" ? [] : [name],
      missing: textAt(analysed, id) === "No" ? "no-answer" : null,
    };
  });
}
