import type { QuestionnaireUse } from "../../../engine/protocol.ts";

/** What wrote a questionnaire, by the name that it has in every language. */
export const TOOLS: Readonly<Record<QuestionnaireUse["kind"], string>> = {
  limesurvey: "LimeSurvey",
  xlsform: "XLSForm",
  redcap: "REDCap",
  qualtrics: "Qualtrics",
  ddi: "DDI",
};
