import type { Client } from "../../../engine/client.ts";
import { localClient } from "../../../engine/local-client.ts";
import type { Failure, ImportedSurvey } from "../../../engine/protocol.ts";
import { languageOf } from "../../../i18n/language.ts";
import { wordFailure } from "../../../i18n/word-failure.ts";
import { never } from "../../../lib/invariant.ts";
import { fail, ok, type Result } from "../../../lib/result.ts";
import { variableId } from "../../../survey/variable.ts";
import { weightedBy } from "../../../survey/weighting.ts";
import { inspection } from "./inspection.ts";
import { openFile } from "./open-file.ts";
import { questionFor, read, weightingFor } from "./put-question.ts";
import { tabulation } from "./tabulation.ts";
import { type Command, readCommand, type TabulateOptions, USAGE, type WeightsOptions } from "./usage.ts";

/** Where a command writes: answers as lines of JSON, words apart. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly words: (text: string) => void;
}

type Out = Streams["out"];
type Printed = Promise<Result<undefined, Failure>>;

const HELP = new Set(["help", "--help", "-h"]);

/** Lines written at a time. */
const LINES = 4096;

/** Runs one command; its exit code: 0 done, 1 the file or the question cannot be answered, 2 usage. */
export async function runCommand(words: readonly string[], { out, words: say }: Streams): Promise<0 | 1 | 2> {
  if (words.some((word) => HELP.has(word))) {
    out(`${USAGE}\n`);
    return 0;
  }
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
  say(`${wordFailure(printed.failure, languageOf("en"))}\n`);
  return 1;
}

async function perform(client: Client, command: Command, out: Out): Printed {
  const opened = await openFile(client, command.file, command);
  if (!opened.ok) return opened;
  switch (command.name) {
    case "raw":
      return printColumn(client, opened.value, command.column, out);
    case "inspect":
      return inspect(client, opened.value, out);
    case "tabulate":
      return tabulate(client, opened.value, command, out);
    case "weights":
      return printWeights(client, opened.value, command, out);
    default:
      return never(command);
  }
}

async function inspect(client: Client, survey: ImportedSurvey, out: Out): Printed {
  const profiles = await client.ask("profile", { survey: survey.name });
  if (!profiles.ok) return profiles;
  print(out, inspection(survey, profiles.value));
  return ok(undefined);
}

async function tabulate(client: Client, opened: ImportedSurvey, options: TabulateOptions, out: Out): Printed {
  const survey = await read(client, options, opened);
  if (!survey.ok) return survey;
  const complete = await refuseMissingWeights(client, survey.value, options.weight);
  if (!complete.ok) return complete;
  const weighting = await weightingFor(options, survey.value);
  if (!weighting.ok) return weighting;
  const question = questionFor(options, survey.value, weighting.value);
  if (!question.ok) return question;
  const tab = await client.ask("answer", { survey: survey.value.name, question: question.value });
  if (!tab.ok) return tab;
  print(out, tabulation(tab.value, survey.value.codebook, options));
  return ok(undefined);
}

/** A weight that is missing would leave its row out, which nobody has asked for. */
async function refuseMissingWeights(client: Client, survey: ImportedSurvey, weight: string | null): Printed {
  if (weight === null) return ok(undefined);
  const weighting = weightedBy(variableId(weight));
  const weighed = await client.ask("weigh", { survey: survey.name, weighting });
  if (!weighed.ok) return weighed;
  const count = weighed.value.report.missing;
  return count === 0 ? ok(undefined) : fail({ code: "weight-missing", params: { variable: weight, count } });
}

async function printWeights(
  client: Client,
  opened: ImportedSurvey,
  options: WeightsOptions,
  out: Out,
): Printed {
  const survey = await read(client, options, opened);
  if (!survey.ok) return survey;
  const complete = await refuseMissingWeights(client, survey.value, options.weight);
  if (!complete.ok) return complete;
  const weighting = await weightingFor(options, survey.value);
  if (!weighting.ok) return weighting;
  if (!weighting.value) return ok(undefined);
  const weighed = await client.ask("weigh", { survey: survey.value.name, weighting: weighting.value });
  if (!weighed.ok) return weighed;
  printLines(out, weighed.value.weights);
  return ok(undefined);
}

async function printColumn(client: Client, survey: ImportedSurvey, wanted: string, out: Out): Printed {
  const column = columnOf(survey.headers, wanted);
  if (column === null) return fail({ code: "no-such-column", params: { name: wanted } });
  const cells = await client.ask("column", { survey: survey.name, column });
  if (!cells.ok) return cells;
  printLines(out, cells.value);
  return ok(undefined);
}

const print = (out: Out, value: unknown): void => out(`${JSON.stringify(value, null, 2)}\n`);

function printLines(out: Out, values: readonly unknown[]): void {
  for (let start = 0; start < values.length; start += LINES) {
    const lines = values.slice(start, start + LINES).map((value) => `${JSON.stringify(value)}\n`);
    out(lines.join(""));
  }
}

/** The column of this header, or the one that `#3` numbers from 0. */
function columnOf(headers: readonly string[], wanted: string): number | null {
  const named = headers.indexOf(wanted);
  if (named >= 0) return named;
  const number = /^#(\d+)$/.exec(wanted)?.[1];
  return number !== undefined && Number(number) < headers.length ? Number(number) : null;
}
