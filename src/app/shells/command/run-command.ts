import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Client } from "../../../engine/client.ts";
import { localClient } from "../../../engine/local-client.ts";
import type { Failure, ImportedSurvey } from "../../../engine/protocol.ts";
import { fail, ok, type Result } from "../../../lib/result.ts";
import { inspection } from "./inspection.ts";
import { type Command, readCommand, USAGE } from "./usage.ts";

/** Where a command writes: answers as lines of JSON, words apart. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly words: (text: string) => void;
}

/** Lines written at a time. */
const LINES = 4096;

/** Runs one command; its exit code: 0 done, 1 the file cannot be answered for, 2 usage. */
export async function runCommand(words: readonly string[], { out, words: say }: Streams): Promise<0 | 1 | 2> {
  const command = readCommand(words);
  if (!command.ok) {
    say(`${command.failure}\n${USAGE}`);
    return 2;
  }
  const client = localClient();
  const printed = await perform(client, command.value, out);
  client.close();
  if (printed.ok) return 0;
  const { code, params } = printed.failure;
  out(`${JSON.stringify({ error: { code, params } })}\n`);
  return 1;
}

async function perform(
  client: Client,
  command: Command,
  out: Streams["out"],
): Promise<Result<undefined, Failure>> {
  const opened = await openFile(client, command);
  if (!opened.ok) return opened;
  return command.name === "raw"
    ? printColumn(client, opened.value, command.column, out)
    : inspect(client, opened.value, out);
}

async function openFile(client: Client, command: Command): Promise<Result<ImportedSurvey, Failure>> {
  const unread = (file: string): Result<never, Failure> =>
    fail({ code: "file-not-found", params: { file: basename(file) } });
  const codebook = command.codebook === null ? null : await orNull(readFile(command.codebook, "utf8"));
  if (command.codebook !== null && codebook === null) return unread(command.codebook);
  const file = await orNull(blobOf(command.file));
  if (!file) return unread(command.file);
  const name = basename(command.file);
  return client.ask("open-file", { file, name, ...(codebook === null ? {} : { codebook }) });
}

async function inspect(
  client: Client,
  survey: ImportedSurvey,
  out: Streams["out"],
): Promise<Result<undefined, Failure>> {
  const profiles = await client.ask("profile", { survey: survey.name });
  if (!profiles.ok) return profiles;
  out(`${JSON.stringify(inspection(survey, profiles.value), null, 2)}\n`);
  return ok(undefined);
}

async function printColumn(
  client: Client,
  survey: ImportedSurvey,
  wanted: string,
  out: Streams["out"],
): Promise<Result<undefined, Failure>> {
  const column = columnOf(survey.headers, wanted);
  if (column === null) return fail({ code: "no-such-column", params: { name: wanted } });
  const cells = await client.ask("column", { survey: survey.name, column });
  if (!cells.ok) return cells;
  for (let start = 0; start < cells.value.length; start += LINES) {
    const lines = cells.value.slice(start, start + LINES).map((cell) => `${JSON.stringify(cell)}\n`);
    out(lines.join(""));
  }
  return ok(undefined);
}

/** The column of this header, or the one that `#3` numbers from 0. */
function columnOf(headers: readonly string[], wanted: string): number | null {
  const named = headers.indexOf(wanted);
  if (named >= 0) return named;
  const number = /^#(\d+)$/.exec(wanted)?.[1];
  return number !== undefined && Number(number) < headers.length ? Number(number) : null;
}

/** Throws where there is no file: `openAsBlob` does so before it promises anything. */
const blobOf = async (path: string): Promise<Blob> => openAsBlob(path);

const orNull = <Value>(promise: Promise<Value>): Promise<Value | null> => promise.catch(() => null);
