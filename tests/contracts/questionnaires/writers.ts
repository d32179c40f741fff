import type { QuestionnaireKind } from "../../../src/survey/questionnaire.ts";
import { writeDdi } from "./ddi.ts";
import { writeLimesurvey } from "./limesurvey.ts";
import type { PlainQuestionnaire } from "./plain.ts";
import { writeQualtrics } from "./qualtrics.ts";
import { writeRedcap } from "./redcap.ts";
import { writeXlsform } from "./xlsform.ts";

/** The same questionnaire as each tool writes it: a kind that cannot be written here does not compile. */
export const WRITERS: Readonly<Record<QuestionnaireKind, (questionnaire: PlainQuestionnaire) => Uint8Array>> =
  {
    limesurvey: writeLimesurvey,
    redcap: writeRedcap,
    qualtrics: writeQualtrics,
    ddi: writeDdi,
    xlsform: writeXlsform,
  };
