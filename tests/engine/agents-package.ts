import { expect } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { BarometerFiles } from "../../src/engine/open-barometer.ts";
import type { OpenedSurvey, Reply, Request } from "../../src/engine/protocol.ts";
import { publish } from "../../src/engine/publish.ts";
import type { Variable } from "../../src/survey/variable.ts";
import { ask, questionOf } from "./barometer.ts";

export interface Field {
  readonly name: string;
  readonly [property: string]: unknown;
}

/** A data package of one file of answers. */
export interface AgentsPackage {
  readonly headers: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly fields: readonly Field[];
  /** What its schema says beside the fields. */
  readonly schema?: object;
  /** What its resource says beside the schema. */
  readonly resource?: object;
  /** Resources beside it. */
  readonly others?: readonly object[];
}

/** The indicator that counts one variable, by another. */
export const indicatorOf = (item: string, ...breakdowns: readonly string[]) => ({
  id: item,
  title: item,
  measure: { kind: "share", items: [item] },
  breakdowns,
});

const csvOf = (records: readonly (readonly string[])[]): string =>
  records
    .map((record) => record.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"))
    .join("\r\n")
    .concat("\r\n");

export function agentsPackage({
  headers,
  records,
  fields,
  schema,
  resource,
  others = [],
}: AgentsPackage): BarometerFiles {
  const agents = {
    name: "agents",
    holds: "answers",
    path: "agents.csv",
    unit: "person",
    respondents: "agents",
    rows: "open",
    licenses: [{ name: "x" }],
    sources: [{ title: "x" }],
    schema: { fields, ...schema },
    ...resource,
  };
  return {
    descriptor: {
      name: "test",
      overview: { title: "Test" },
      headlines: [],
      resources: [agents, ...others],
    },
    files: new Map([["agents.csv", csvOf([headers, ...records])]]),
  };
}

/** What is published, and all of it as text. */
export async function published(files: BarometerFiles) {
  const made = await publish(files);
  if (!made.ok) return expect.fail(JSON.stringify(made.failure));
  const { descriptor, files: texts, shipped } = made.value.files;
  return { ...made.value, text: JSON.stringify([[...texts], [...(shipped ?? [])], descriptor]) };
}

/** Why a package is not published. */
export async function refusalsOf(files: BarometerFiles) {
  const made = await publish(files);
  return made.ok ? expect.fail("published") : made.failure;
}

/** What a package answers: to each indicator and its breakdowns, and counts of all its criteria. */
export async function answersOf(files: BarometerFiles) {
  const engine = new Engine(files);
  const { surveys } = await ask(engine, "open-barometer", {});
  const replies: Reply[] = [];
  const reply = async (operation: string, what: object) => {
    replies.push(await engine.handle({ id: 1, operation, ask: what } as Request, () => {}));
  };
  for (const survey of surveys)
    for (const { id, breakdowns } of survey.indicators) {
      await reply("answer", { survey: survey.name, question: questionOf(survey, id, { by: breakdowns }) });
      await reply("facets", { survey: survey.name, filter: [], variables: breakdowns });
    }
  return { surveys, replies };
}

const OUI_NON = ["Oui", "Non"];

export const single = (name: string, role: string): Field => ({
  name,
  kind: "single",
  role,
  categories: OUI_NON,
});

/** Thirty respondents: two answers each, and what nobody must read. */
export const recordsOf = (...columns: readonly (readonly [string, string])[]) =>
  Array.from({ length: 30 }, (_, k) =>
    columns.map((texts, column) => texts[((k >> column) + column) % 2] ?? ""),
  );

/** What is built opens, reads the same variables, gives the same answers, and holds nothing secret. */
export async function holds(said: AgentsPackage): Promise<void> {
  const files = agentsPackage(said);
  const whole = await answersOf(files);
  const made = await published(files);
  expect(made.text).not.toContain("secret");
  const part = await answersOf(made.files);
  expect(part.replies).toEqual(whole.replies);
  for (const [index, survey] of part.surveys.entries()) {
    const of = whole.surveys[index] ?? expect.fail("another survey");
    const named = new Set(
      of.indicators.flatMap(({ measure, breakdowns }) => [...measure.items, ...breakdowns]),
    );
    const { labels = [], values = [] } = of.codebook.aggregate ?? {};
    for (const id of [...labels, ...values.map(({ variable }) => variable)]) named.add(id);
    const isCounted = ({ id, role, kind }: Variable) =>
      named.has(id) || (role !== "ignored" && role !== "identifier" && kind !== "identifier");
    const variables = (one: OpenedSurvey) =>
      one.codebook.variables
        .filter(isCounted)
        .map((variable) => ({ ...variable, columns: variable.columns.length }));
    expect(variables(survey)).toEqual(variables(of));
    expect(survey.codebook.variables.filter((one) => !isCounted(one))).toEqual([]);
    expect([survey.rows, survey.indicators]).toEqual([of.rows, of.indicators]);
  }
}
