import type { AskedColumn, AskedQuestion } from "../../survey/questionnaire.ts";
import { type Wording, wording } from "../../survey/wording.ts";

/** Longer is no name for titles and lists. */
const LONGEST_LABEL = 160;

/** What a variable is called, and the question as asked where that says more. */
export function described(
  { code, text }: AskedQuestion,
  column: AskedColumn | null,
): { readonly label: Wording; readonly question?: Wording } {
  const asked = text.text === "" ? null : text;
  const item = column?.label && column.label.text !== "" ? column.label : null;
  const whole = item ?? asked ?? wording(code);
  const label = shortened(whole);
  return asked && (item || label !== whole) ? { label, question: asked } : { label };
}

function shortened(words: Wording): Wording {
  const { text, translations = {} } = words;
  const all = [text, ...Object.values(translations)];
  if (all.every((one) => one.length <= LONGEST_LABEL)) return words;
  return wording(
    cut(text),
    Object.fromEntries(Object.entries(translations).map(([tag, one]) => [tag, cut(one)])),
  );
}

/** At the end of a word. */
const cut = (text: string): string =>
  text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL).replace(/\s+\S{0,40}$/, "")}…`;
