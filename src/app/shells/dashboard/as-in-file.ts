import type { OpenedSurvey } from "../../../engine/protocol.ts";
import type { CodeBook } from "../../../survey/codebook.ts";

/** A codebook with the columns where the whole file has them: of a published survey, only those in use are here. */
export const asInFile = (codebook: CodeBook, { places }: OpenedSurvey): CodeBook =>
  places === null
    ? codebook
    : {
        ...codebook,
        variables: codebook.variables.map((variable) => ({
          ...variable,
          columns: variable.columns.map((column) => places[column] ?? column),
        })),
      };
