import { type Category, categoryCode } from "../../survey/category.ts";
import type { Missing, MissingCode } from "../../survey/missing.ts";
import type { OfferedAnswer } from "../../survey/questionnaire.ts";
import { type Wording, wording } from "../../survey/wording.ts";
import type { Entry } from "../columns/entry.ts";
import { missingKindOf } from "../columns/missing-tokens.ts";
import { wordsKey } from "./find-columns.ts";
import { answerFinder, type Form, textsOf } from "./match-answers.ts";

/** Offered answers as a file writes them. */
export interface AnswersRead {
  /** Those that are answers, in the order of the questionnaire, with those that nobody gave. */
  readonly categories: readonly Category[];
  /** Those that mean that there is no answer. */
  readonly missing: readonly MissingCode[];
  /** What was not offered. */
  readonly strays: readonly Entry[];
  /** Respondents whose cell is an answer that was offered. */
  readonly matched: number;
}

/** Why an answer is none: the questionnaire says so, or its words do. */
const missingOf = ({ missing, label }: OfferedAnswer): Missing | null =>
  missing ??
  [label.text, ...Object.values(label.translations ?? {})].map(missingKindOf).find(Boolean) ??
  null;

/** What the cells of a question are: each text of the file one of the offered answers, or a stray. */
export function readAnswers(
  offered: readonly OfferedAnswer[],
  entries: readonly Entry[],
  form: Form,
): AnswersRead {
  const finders = [answerFinder(offered, form), answerFinder(offered, form === "codes" ? "labels" : "codes")];
  const written: Entry[][] = offered.map(() => []);
  const strays: Entry[] = [];
  let matched = 0;
  for (const entry of entries) {
    const at = finders.map((find) => find(entry.key)).find((place) => place >= 0);
    if (at === undefined) strays.push(entry);
    else {
      written[at]?.push(entry);
      matched += entry.count;
    }
  }

  const taken = new Set(entries.map(({ key }) => key));
  const categories: Category[] = [];
  const missing: MissingCode[] = [];
  const labels = new Set<string>();
  offered.forEach((answer, at) => {
    // Two answers of one label are one where the file has labels: nobody can tell them apart.
    const label = wordsKey(answer.label.text);
    if (form === "labels" && labels.has(label) && written[at]?.length === 0) return;
    labels.add(label);
    const texts = (written[at] ?? []).sort((a, b) => b.count - a.count).map(({ key }) => key);
    const [code = unwritten(answer, form, taken), ...spellings] = texts;
    taken.add(code);
    const kind = missingOf(answer);
    if (kind !== null)
      for (const text of [code, ...spellings]) missing.push({ code: text, kind, label: labelOf(answer) });
    else
      categories.push({
        code: categoryCode(code),
        label: labelOf(answer),
        ...(spellings.length > 0 ? { spellings } : {}),
      });
  });
  return { categories, missing, strays, matched };
}

const labelOf = ({ label, code }: OfferedAnswer): Wording => (label.text === "" ? wording(code) : label);

/** How the file would write an answer that nobody gave. */
function unwritten(answer: OfferedAnswer, form: Form, taken: ReadonlySet<string>): string {
  const [usual = ""] = textsOf(answer, form);
  const texts = [usual, answer.code, `${usual} (${answer.code})`].map((text) => text.trim());
  for (let copy = 2; ; copy += 1) {
    const free = texts.find((text) => text !== "" && !taken.has(text));
    if (free !== undefined) return free;
    texts.push(`${answer.code} (${copy})`);
  }
}
