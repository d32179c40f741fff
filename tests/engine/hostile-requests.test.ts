import { beforeEach, describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { Operation, Reply, Request } from "../../src/engine/protocol.ts";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { wordFailure } from "../../src/i18n/word-failure.ts";

const FILE = [
  "id;Âge;Avis;Note;Outils [a];Outils [b];Poids;Remarque",
  ...Array.from({ length: 60 }, (_, n) =>
    [
      `R${n}`,
      ["18–34 ans", "35–54 ans", "55 ans et plus"][n % 3],
      ["Pas d’accord", "D’accord", "Tout à fait d’accord", "NSP"][n % 4],
      n % 7,
      n % 2 ? "X" : "",
      n % 3 ? "X" : "",
      `0,${(n % 9) + 1}`,
      `mot ${n} de plus`,
    ].join(";"),
  ),
].join("\n");

const blob = (text: string): Blob => new Blob([text]);

const survey = "file";
const filter = [{ variable: "Âge", codes: ["18–34 ans"] }];
const margin = {
  variable: "Âge",
  totals: ["18–34 ans", "35–54 ans", "55 ans et plus"].map((code) => ({ code, total: 20 })),
};
const raked = { kind: "raked", raking: { base: "Poids", margins: [margin], trim: 3 } };
const question = {
  measure: { kind: "share", items: ["Avis"] },
  breakdowns: ["Âge"],
  filter,
  weight: { kind: "variable", variable: "Poids" },
  confidence: 0.95,
  interval: "wilson",
  compared: "whole",
};

/** A request of each kind that is answered, every part of which is then put wrong. */
const ASKS: readonly (readonly [Operation, object])[] = [
  ["open-barometer", {}],
  ["recognise", { file: blob("a;b\n1;2\n"), name: "x.csv" }],
  ["answer", { survey, question }],
  [
    "answer",
    { survey, question: { ...question, measure: { kind: "mean", items: ["Note"] }, weight: raked } },
  ],
  [
    "answer",
    { survey, question: { ...question, measure: { kind: "net", items: ["Avis"], codes: ["D’accord"] } } },
  ],
  ["release", { survey, questions: [question] }],
  ["gaps", { survey, question, outcome: 1, breakdowns: ["Âge", "Outils"], crossed: true }],
  ["weigh", { survey, weighting: raked }],
  ["facets", { survey, filter, variables: ["Avis", "Note", "Outils"] }],
  ["profile", { survey }],
  ["computed", { survey, variable: "Note", filter, count: 3 }],
  ["column", { survey, column: 2 }],
  [
    "rows",
    { survey, filter, search: "mot", sort: { column: 3, direction: "ascending" }, start: 0, count: 5 },
  ],
  ["correct", { corrections: [] }],
  ["correct", { corrections: [{ do: "rename", variable: "Avis", label: "Opinion" }] }],
  ["correct", { corrections: [{ do: "bands", variable: "Note", cuts: [2, 4] }] }],
  ["correct", { corrections: [{ do: "merge", variable: "Avis", codes: ["D’accord", "NSP"] }] }],
  ["correct", { corrections: [{ do: "rake", raking: raked.raking }] }],
  ["correct", { corrections: [{ do: "wave", set: { population: 100, threshold: 5 } }] }],
  ["correct", { corrections: [{ do: "gather", variables: ["Avis", "Âge"], label: "x" }] }],
  ["adopt", { codebook: null }],
  ["adopt", { codebook: { file: blob('{"resources":[]}'), name: "x.json" } }],
  [
    "open-file",
    { file: blob(FILE), name: "x.csv", reading: { format: "csv", delimiter: ";" }, corrections: [] },
  ],
];

const HOSTILE: readonly unknown[] = [
  ...[undefined, null, true, "", "absent", "__proto__", "constructor", "toString", "Remarque", "Outils"],
  ...[0, -1, 0.5, 10, 1e9, 2 ** 53, 1e308, Number.NaN, Number.POSITIVE_INFINITY, "1", [], {}, [null], [[]]],
  ...[["absent"], ["__proto__", "__proto__"], { kind: "__proto__" }, { length: 1e9 }, () => 1, 1n],
];

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !(value instanceof Blob);

/** The value with another at each of its places, one at a time. */
function* spoilt(value: unknown): Generator<unknown> {
  yield* HOSTILE;
  if (!isPlain(value)) return;
  for (const [key, inner] of Object.entries(value))
    for (const other of spoilt(inner))
      yield Array.isArray(value)
        ? value.map((one, at) => (String(at) === key ? other : one))
        : { ...value, [key]: other };
}

const requests: readonly Request[] = ASKS.flatMap(([operation, ask]) =>
  [...spoilt(ask)].map((what) => ({ id: 7, operation, ask: what }) as unknown as Request),
);

let engine = new Engine({ descriptor: {}, files: new Map() });

const send = (request: unknown): Promise<Reply> => engine.handle(request as Request, () => {});

const opened = async (): Promise<void> => {
  const reply = await send({ id: 1, operation: "open-file", ask: { file: blob(FILE), name: "x.csv" } });
  expect(reply.kind).toBe("answer");
};

/** What is seen of a survey that nobody has harmed. */
const answers = async (): Promise<string> => {
  const replies: Reply[] = [];
  for (const [operation, ask] of ASKS.slice(2, 13)) replies.push(await send({ id: 1, operation, ask }));
  expect(replies.filter(({ kind }) => kind === "failure")).toEqual([]);
  return JSON.stringify(replies);
};

beforeEach(async () => {
  engine = new Engine({ descriptor: {}, files: new Map() });
  await opened();
});

describe(`${requests.length} requests that a page would not make`, () => {
  it("are more than two hundred, of every operation", () => {
    expect(requests.length).toBeGreaterThan(200);
    expect(new Set(requests.map(({ operation }) => operation)).size).toBe(14);
  });

  it("have one reply each, which is an answer or a failure with words: never a bug, never a rejection", async () => {
    const before = await answers();
    const bugs: string[] = [];
    for (const request of requests) {
      const reply = await send(request);
      expect(reply.id).toBe(7);
      if (reply.kind !== "failure") continue;
      const { code, params } = reply.failure;
      const said = `${request.operation} ${code} ${JSON.stringify(params)}`;
      if (code === "bug") bugs.push(said);
      for (const language of LANGUAGES)
        expect(wordFailure(reply.failure, language), said).not.toContain(`(${code})`);
    }
    expect([...new Set(bugs)]).toEqual([]);
    await opened();
    expect(await answers()).toBe(before);
  });

  it("that are no requests at all have a reply too", async () => {
    for (const what of [
      undefined,
      null,
      5,
      "rows",
      [],
      {},
      { id: 1 },
      { id: 1, operation: "__proto__", ask: {} },
    ]) {
      const reply = await send(what);
      expect(reply).toMatchObject({ kind: "failure", failure: { code: "unfit-request" } });
    }
  });

  it("come before anything is open, and are told so", async () => {
    engine = new Engine({ descriptor: {}, files: new Map() });
    for (const [operation, ask] of ASKS.slice(2, 22)) {
      const reply = await send({ id: 1, operation, ask });
      expect(reply, operation).toMatchObject({ kind: "failure", failure: { code: "survey-not-open" } });
    }
  });

  it("come all at once, and each has its own reply", async () => {
    const some = requests.filter((_, place) => place % 23 === 0);
    const replies = await Promise.all(some.map((request, id) => send({ ...request, id })));
    expect(replies.map(({ id }) => id)).toEqual(some.map((_, id) => id));
    expect(replies.filter((reply) => reply.kind === "failure" && reply.failure.code === "bug")).toEqual([]);
  });
});

it("a bug is told as a reply", async () => {
  const broken = {
    files: new Map(),
    get descriptor(): unknown {
      throw new Error("a bug");
    },
  };
  const reply = await new Engine(broken).handle({ id: 1, operation: "open-barometer", ask: {} }, () => {});
  expect(reply).toEqual({
    id: 1,
    kind: "failure",
    failure: { code: "bug", params: { message: "a bug" } },
  });
});
