import { expect } from "vitest";
import { fromBytes } from "../../../src/read/file/byte-source.ts";
import { readQuestionnaire } from "../../../src/read/read-questionnaire.ts";
import type { AskedQuestion, Questionnaire } from "../../../src/survey/questionnaire.ts";

/** A questionnaire, read; the test fails if it cannot be. */
export async function read(file: string | Uint8Array): Promise<Questionnaire> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const questionnaire = await readQuestionnaire(fromBytes("x", bytes));
  return questionnaire?.ok ? questionnaire.value : expect.fail(JSON.stringify(questionnaire));
}

/** A question in a line: code, kind, answers, columns, whether only some were asked. */
export const brief = ({ code, kind, answers, columns, isRouted }: AskedQuestion) => [
  code,
  kind,
  answers.map((answer) => `${answer.code}=${answer.label.text}`).join(" "),
  columns.map(({ names }) => names[0]).join(" "),
  isRouted,
];
