import type { Questionnaire, QuestionnaireKind } from "../survey/questionnaire.ts";

/**
 * QuestionnaireReader: makes questionnaires of the files of one kind. To teach another one, put a file into
 * `questionnaires/` that has such a default export, and its kind into `QuestionnaireKind`: the compiler and the contract
 * ask for the rest.
 */
export interface QuestionnaireReader {
  readonly kind: QuestionnaireKind;
  /** Whether a file is of this kind: at most one reader says so of any. All of its bytes, since a workbook tells by its sheets. */
  recognises(bytes: Uint8Array, name: string): boolean | Promise<boolean>;
  /** The whole of it; throws where it is damaged, with what is wrong as the message. */
  read(bytes: Uint8Array): Questionnaire | Promise<Questionnaire>;
}
