import { wordsOfHtml } from "../../../lib/plain-text.ts";
import type { OfferedAnswer } from "../../../survey/questionnaire.ts";
import { wording } from "../../../survey/wording.ts";

const offered = (code: string, label: string): OfferedAnswer => ({
  code,
  label: wording(label),
  spellings: [],
  missing: null,
});

/** “1, Army | 2, Navy”: a code to the first comma, then what respondents read; a choice without one is both. */
export const choicesOf = (text: string): OfferedAnswer[] =>
  text
    .split("|")
    .map((choice) => choice.trim())
    .filter((choice) => choice !== "")
    .map((choice) => {
      const comma = choice.indexOf(",");
      const code = comma < 0 ? choice : choice.slice(0, comma).trim();
      const label = wordsOfHtml(comma < 0 ? choice : choice.slice(comma + 1));
      return offered(code, label === "" ? code : label);
    });

/** What REDCap offers by itself. */
export const YES_NO = {
  yesno: [offered("1", "Yes"), offered("0", "No")],
  truefalse: [offered("1", "True"), offered("0", "False")],
} as const;
