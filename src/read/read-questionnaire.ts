import { fail, ok, type Result } from "../lib/result.ts";
import type { Questionnaire } from "../survey/questionnaire.ts";
import type { ByteSource } from "./file/byte-source.ts";
import { readBytes } from "./file/read-bytes.ts";
import { type ReadFailure, ReadStop } from "./file/read-failure.ts";
import type { QuestionnaireReader } from "./questionnaire-reader.ts";

/** One for each kind that has a file. */
const READERS = Object.values(
  import.meta.glob<QuestionnaireReader>("./questionnaires/*.ts", { eager: true, import: "default" }),
);

/** Files beyond this are answers: the longest questionnaires that are known take a hundredth of it. */
const LARGEST = 32 * 1024 * 1024;

export interface BrokenQuestionnaire {
  readonly code: "broken-questionnaire";
  readonly params: { readonly kind: string; readonly message: string };
}

/** Whether a file is a questionnaire of a kind that is read, be it damaged. */
export async function isQuestionnaire(source: ByteSource): Promise<boolean> {
  if (source.size > LARGEST) return false;
  return (await readerOf(await bytesOf(source), source.name)) !== null;
}

/** Reads a questionnaire, by the reader that knows its bytes; null where none does. */
export async function readQuestionnaire(
  source: ByteSource,
): Promise<Result<Questionnaire, ReadFailure | BrokenQuestionnaire> | null> {
  if (source.size > LARGEST) return null;
  try {
    const bytes = await bytesOf(source);
    const reader = await readerOf(bytes, source.name);
    return reader && (await parse(reader, bytes));
  } catch (stop) {
    if (stop instanceof ReadStop) return fail(stop.failure);
    throw stop;
  }
}

const bytesOf = (source: ByteSource): Promise<Uint8Array> => readBytes(source, 0, source.size);

async function readerOf(bytes: Uint8Array, name: string): Promise<QuestionnaireReader | null> {
  for (const reader of READERS) if (await reader.recognises(bytes, name)) return reader;
  return null;
}

async function parse(
  reader: QuestionnaireReader,
  bytes: Uint8Array,
): Promise<Result<Questionnaire, BrokenQuestionnaire>> {
  try {
    return ok(await reader.read(bytes));
  } catch (error) {
    const message = error instanceof Error ? error.message.slice(0, 200) : "";
    return fail({ code: "broken-questionnaire", params: { kind: reader.kind, message } });
  }
}
