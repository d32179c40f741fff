import { bytesOf, html } from "./markup.ts";
import { codeOf, type PlainQuestion, type PlainQuestionnaire } from "./plain.ts";

const TYPES: Readonly<Record<PlainQuestion["kind"], Readonly<Record<string, unknown>>>> = {
  single: { QuestionType: "MC", Selector: "SAVR" },
  battery: { QuestionType: "Matrix", Selector: "Likert", SubSelector: "SingleAnswer" },
  multiple: { QuestionType: "MC", Selector: "MAVR" },
  numeric: {
    QuestionType: "TE",
    Selector: "SL",
    Validation: { Settings: { Type: "ContentType", ContentType: "ValidNumber" } },
  },
  date: {
    QuestionType: "TE",
    Selector: "SL",
    Validation: { Settings: { Type: "ContentType", ContentType: "ValidDate" } },
  },
  text: { QuestionType: "TE", Selector: "ML" },
};

/** Choices are numbered as they were made, which is not the order in which they are shown: from the last to the first. */
const numbered = (labels: readonly string[]) => {
  const ids = labels.map((_, at) => String(labels.length - at));
  return {
    choices: Object.fromEntries(labels.map((label, at) => [ids[at], { Display: html(label) }])),
    order: ids,
    recoded: Object.fromEntries(labels.map((_, at) => [ids[at], codeOf(at)])),
  };
};

export function writeQualtrics(questionnaire: PlainQuestionnaire): Uint8Array {
  const elements = questionnaire.map(({ code, text, kind, answers, items, isRouted }, index) => {
    const offered = numbered(answers);
    const asked = numbered(items);
    const Payload = {
      QuestionText: html(text),
      DataExportTag: code,
      QuestionID: `QID${index}`,
      ...TYPES[kind],
      Choices: kind === "battery" ? asked.choices : offered.choices,
      ChoiceOrder: kind === "battery" ? asked.order : offered.order,
      ...(kind === "battery" ? { Answers: offered.choices, AnswerOrder: offered.order } : {}),
      RecodeValues: offered.recoded,
      Language: [],
      ...(isRouted ? { DisplayLogic: { 0: {} } } : {}),
    };
    return { Element: "SQ", PrimaryAttribute: `QID${index}`, Payload };
  });
  const block = (Type: string, ID: string, ids: readonly number[]) => ({
    Type,
    ID,
    BlockElements: ids.map((id) => ({ Type: "Question", QuestionID: `QID${id}` })),
  });
  const blocks = [block("Default", "BL_1", [...questionnaire.keys()]), block("Trash", "BL_2", [])];
  const flow = { Type: "Root", Flow: [{ Type: "Block", ID: "BL_1" }] };
  return bytesOf(
    JSON.stringify({
      SurveyEntry: { SurveyName: "Outils", SurveyLanguage: "FR" },
      SurveyElements: [{ Element: "BL", Payload: blocks }, { Element: "FL", Payload: flow }, ...elements],
    }),
  );
}
