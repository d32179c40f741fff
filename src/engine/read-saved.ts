import { fail, ok, type Result } from "../lib/result.ts";
import { fromBlob } from "../read/file/byte-source.ts";
import { readQuestionnaire } from "../read/read-questionnaire.ts";
import type { CodeBook } from "../survey/codebook.ts";
import { asCodebook } from "../survey/data-package/as-codebook.ts";
import { readDataPackage } from "../survey/data-package/read.ts";
import type { Indicator } from "../survey/indicator.ts";
import type { Questionnaire } from "../survey/questionnaire.ts";
import type { RowsReading } from "../survey/rows-reading.ts";
import type { CodebookFile, Failure } from "./protocol.ts";

/** What a file of answers can be read by. */
export type Saved =
  /** A codebook that somebody saved, and the indicators written down with it. */
  | {
      readonly kind: "codebook";
      readonly codebook: CodeBook;
      /** What it says of the records of the file. */
      readonly reading: RowsReading;
      readonly indicators: readonly Indicator[];
    }
  | { readonly kind: "questionnaire"; readonly questionnaire: Questionnaire };

/** A codebook, or a questionnaire, from its file. */
export async function readSaved({ file, name }: CodebookFile): Promise<Result<Saved, Failure>> {
  const questionnaire = await readQuestionnaire(fromBlob(file, name));
  if (!questionnaire) return readDescriptor(await file.text());
  return questionnaire.ok ? ok({ kind: "questionnaire", questionnaire: questionnaire.value }) : questionnaire;
}

/** The first survey that a descriptor describes. */
function readDescriptor(text: string): Result<Saved, Failure> {
  let descriptor: unknown;
  try {
    descriptor = JSON.parse(text);
  } catch (error) {
    return fail({ code: "not-json", params: { message: error instanceof Error ? error.message : "" } });
  }
  const read = readDataPackage(asCodebook(descriptor));
  if (!read.ok) {
    const [first] = read.failure;
    const { code: problem = "", path = "" } = first ?? {};
    return fail({ code: "broken-codebook", params: { problem, path, count: read.failure.length } });
  }
  const [survey] = read.value.surveys;
  return survey ? ok({ kind: "codebook", ...survey }) : fail({ code: "no-codebook", params: {} });
}
