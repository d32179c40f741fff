import type { OfferedAnswer } from "../../survey/questionnaire.ts";
import { wording } from "../../survey/wording.ts";
import type { QuestionnaireReader } from "../questionnaire-reader.ts";
import { type FormRow, formSheet } from "./xlsform/form-rows.ts";
import { NOTED, questionsOf } from "./xlsform/questions-of.ts";

/** Columns that KoboToolbox and ODK add to every export. */
const OWN = [
  ...["_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by"],
  ...["__version__", "_tags", "_index", "_version_", "meta/instanceID", "meta/instanceName", "meta/rootUuid"],
  ...["SubmissionDate", "KEY", "instanceID", "meta-instanceID", "meta-instanceName", "SubmitterID"],
  ...["SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState", "DeviceID"],
  ...["Edits", "FormVersion", "formhub/uuid", "start", "end", "today", "deviceid"],
];

/** XLSForm, of ODK and KoboToolbox: a workbook with a sheet of questions and one of their choices. */
export default {
  kind: "xlsform",
  recognises: async (bytes) => {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
    const { sheetNames } = await workbooks();
    const names = await sheetNames(bytes);
    return names.includes("survey") && (names.includes("choices") || names.includes("settings"));
  },
  read: async (bytes) => {
    const { workbookRows } = await workbooks();
    const sheets = await workbookRows(bytes, ["survey", "choices", "settings"]);
    const [settings] = formSheet(sheets.get("settings") ?? [], "").rows;
    const main = settings?.cell("default_language") ?? "";
    const survey = formSheet(sheets.get("survey") ?? [], main);
    const choices = formSheet(sheets.get("choices") ?? [], main);
    return {
      kind: "xlsform",
      title: wording(settings?.cell("form_title", "title") ?? ""),
      languages: survey.languages.filter((tag) => tag !== ""),
      questions: questionsOf(survey.rows, listsOf(choices.rows)),
      own: [...OWN, ...survey.rows.filter(isNoted).map((row) => row.cell("name"))],
      blanks: [],
    };
  },
} satisfies QuestionnaireReader;

/** What reads workbooks is loaded when there is one to read. */
const workbooks = () => import("./xlsform/workbook-rows.ts");

const isNoted = (row: FormRow): boolean => NOTED.test(row.cell("type").toLowerCase());

/** Choices by the name of their list, in order. */
function listsOf(rows: readonly FormRow[]): ReadonlyMap<string, readonly OfferedAnswer[]> {
  const lists = new Map<string, OfferedAnswer[]>();
  for (const row of rows) {
    const code = row.cell("name", "value");
    const list = row.cell("list_name", "list");
    if (code === "" || list === "") continue;
    const label = row.label.text === "" ? wording(code) : row.label;
    const choice = { code, label, spellings: [], missing: null };
    const others = lists.get(list);
    if (others) others.push(choice);
    else lists.set(list, [choice]);
  }
  return lists;
}
