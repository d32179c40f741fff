import { wordsOfHtml } from "../../lib/plain-text.ts";
import type { AskedKind, AskedQuestion, OfferedAnswer } from "../../survey/questionnaire.ts";
import { wording } from "../../survey/wording.ts";
import type { QuestionnaireReader } from "../questionnaire-reader.ts";
import { choicesOf, YES_NO } from "./redcap/choices.ts";
import { dictionaryRows, type Field, NAME, TYPE } from "./redcap/dictionary-rows.ts";

/** Columns that exports have besides the fields; each form adds whether it is complete. */
const OWN = [
  ...["redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance", "redcap_data_access_group"],
  ...["redcap_survey_identifier", "Event Name", "Repeat Instrument", "Repeat Instance", "Data Access Group"],
  ...["Survey Identifier", "Complete?"],
];

/** REDCap's data dictionary: a CSV with a field in each row, under headers that no survey has. */
export default {
  kind: "redcap",
  recognises: (bytes) => {
    const head = new TextDecoder().decode(bytes.subarray(0, 1024)).replace(/^\uFEFF/, "");
    return head.slice(0, 40).replace(/^"/, "").startsWith(NAME) && head.includes(TYPE);
  },
  read: (bytes) => {
    const fields = dictionaryRows(new TextDecoder().decode(bytes));
    const forms = [...new Set(fields.map(({ form }) => form))].filter((form) => form !== "");
    return {
      kind: "redcap",
      title: wording(""),
      languages: [],
      questions: questionsOf(fields),
      own: [...OWN, ...forms.flatMap((form) => [`${form}_complete`, `${form}_timestamp`])],
      blanks: [],
    };
  },
} satisfies QuestionnaireReader;

/** Neighbours of one matrix are a battery, under the heading of the section that they begin. */
function questionsOf(fields: readonly Field[]): AskedQuestion[] {
  const questions: AskedQuestion[] = [];
  let matrix = "";
  for (const field of fields) {
    const asked = questionOf(field);
    if (!asked) continue;
    const before = questions.at(-1);
    if (field.matrix !== "" && field.matrix === matrix && before && asked.kind === "scale") {
      questions[questions.length - 1] = {
        ...before,
        columns: [...before.columns, ...asked.columns],
        isRouted: before.isRouted || asked.isRouted,
      };
      continue;
    }
    matrix = asked.kind === "scale" ? field.matrix : "";
    questions.push(
      matrix === "" ? asked : { ...asked, code: matrix, text: wording(wordsOfHtml(field.section)) },
    );
  }
  return questions;
}

function questionOf(field: Field): AskedQuestion | null {
  const { name, type, validation, matrix } = field;
  const text = wording(wordsOfHtml(field.label));
  const inMatrix = matrix !== "" && type === "radio";
  const alone = { names: [name], wordings: [text.text], label: inMatrix ? text : null };
  const base = {
    code: name,
    text,
    answers: [],
    columns: [alone],
    joined: null,
    isRouted: field.branching !== "",
  };
  const list = (kind: AskedKind, answers: readonly OfferedAnswer[]) => ({ ...base, kind, answers });
  switch (type) {
    case "radio":
    case "dropdown":
      return list(inMatrix ? "scale" : "single", choicesOf(field.choices));
    case "yesno":
      return list("single", YES_NO.yesno);
    case "truefalse":
      return list("single", YES_NO.truefalse);
    case "checkbox": {
      const answers = choicesOf(field.choices);
      const columns = answers.map(({ code, label }) => ({
        names: [optionName(name, code)],
        wordings: [`${text.text} (choice=${label.text})`],
        label,
      }));
      return { ...base, kind: "multiple", answers, columns };
    }
    case "slider":
      return { ...base, kind: "numeric" };
    case "text":
      return { ...base, kind: validated(validation) };
    case "notes":
    case "file":
      return { ...base, kind: "text" };
    case "descriptive":
      return null;
    default:
      return { ...base, kind: "unsaid" };
  }
}

/** “field___1”; a code that is no name, as exports write it: “-1” is “field____1”. */
const optionName = (field: string, code: string): string =>
  `${field}___${code.toLowerCase().replace(/[^a-z0-9]/g, "_")}`;

function validated(validation: string): AskedKind {
  if (/^(integer|number)/.test(validation)) return "numeric";
  return /^date/.test(validation) ? "date" : "text";
}
