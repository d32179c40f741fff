import { wordsOfHtml } from "../../lib/plain-text.ts";
import { wording } from "../../survey/wording.ts";
import type { QuestionnaireReader } from "../questionnaire-reader.ts";
import { textAt, under, valuesOf } from "./qsf/json.ts";
import { questionsOf } from "./qsf/questions-of.ts";
import { surveyFlow } from "./qsf/survey-flow.ts";

/** Columns of every export that nobody was asked for. */
const OWN = [
  ...["StartDate", "EndDate", "Status", "IPAddress", "Progress", "Duration (in seconds)", "Finished"],
  ...["RecordedDate", "ResponseId", "RecipientLastName", "RecipientFirstName", "RecipientEmail"],
  ...["ExternalReference", "LocationLatitude", "LocationLongitude", "DistributionChannel", "UserLanguage"],
  ...["ResponseID", "ResponseSet", "Name", "ExternalDataReference", "EmailAddress", "Q_RecaptchaScore"],
  ...["Q_RelevantIDDuplicate", "Q_BallotBoxStuffing", "Q_DuplicateRespondent"],
];

/** Qualtrics’ `.qsf`: JSON with an element for each question, block, and the flow through them. */
export default {
  kind: "qualtrics",
  recognises: (bytes) => {
    const head = new TextDecoder().decode(bytes.subarray(0, 256)).replace(/^\uFEFF/, "");
    return /^\s*\{\s*"Survey(Entry|Elements)"\s*:/.test(head);
  },
  read: (bytes) => {
    const survey: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const entry = under(survey, "SurveyEntry");
    const elements = valuesOf(under(survey, "SurveyElements"));
    const payloads = new Map(
      elements
        .filter((each) => textAt(each, "Element") === "SQ")
        .map((each) => under(each, "Payload"))
        .map((payload) => [textAt(payload, "QuestionID"), payload]),
    );
    const { order, routed, fields } = surveyFlow(elements);
    return {
      kind: "qualtrics",
      title: wording(wordsOfHtml(textAt(entry, "SurveyName"))),
      languages: [textAt(entry, "SurveyLanguage").toLowerCase()].filter((tag) => tag !== ""),
      questions: order.flatMap((id) => {
        const payload = payloads.get(id);
        const isRouted = routed.has(id) || under(payload, "DisplayLogic") !== undefined;
        return payload === undefined ? [] : questionsOf(payload, isRouted);
      }),
      own: [...OWN, ...fields],
      blanks: ["-99"],
    };
  },
} satisfies QuestionnaireReader;
