import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { Progress } from "../../src/engine/protocol.ts";
import { variableId } from "../../src/survey/variable.ts";
import { weightedBy } from "../../src/survey/weighting.ts";
import { seedRecords, seedText } from "../data/seed-files.ts";
import { ask, barometerFiles, condition, failureOf, openSurvey, questionOf } from "./barometer.ts";

describe("opening the barometer", () => {
  it("brings two surveys, their indicators, the published figures and the headlines", async () => {
    const { surveys, figures, headlines, title } = await ask(
      new Engine(barometerFiles()),
      "open-barometer",
      {},
    );
    expect(surveys.map(({ name, rows, origin }) => [name, rows, origin])).toEqual([
      ["agents", 2400, "barometer"],
      ["collectivites", 120, "barometer"],
    ]);
    expect(surveys.flatMap(({ issues }) => issues)).toEqual([]);
    expect(surveys.map(({ receipt }) => receipt.repairs)).toEqual([[], []]);
    expect(figures.length).toBeGreaterThan(150);
    expect(headlines).toHaveLength(3);
    expect(title.translations?.en).toBeTruthy();
  });

  it("a package that is broken says where, first and how many", async () => {
    const { descriptor, files } = barometerFiles();
    const broken = structuredClone(descriptor) as { resources: { holds: string }[] };
    for (const resource of broken.resources) resource.holds = "tea";
    const failure = await failureOf(new Engine({ descriptor: broken, files }), "open-barometer", {});
    expect(failure).toMatchObject({
      code: "broken-package",
      params: { file: "datapackage.json", problem: "unknown-value" },
    });
    expect(failure.params.count).toBeGreaterThanOrEqual(3);
  });

  it("published figures that cannot be read are the package's fault too", async () => {
    const { descriptor, files } = barometerFiles();
    const text = files.get("figures.csv")?.replace("approximate", "roughly") ?? "";
    const failure = await failureOf(
      new Engine({ descriptor, files: new Map([...files, ["figures.csv", text]]) }),
      "open-barometer",
      {},
    );
    expect(failure).toMatchObject({
      code: "broken-package",
      params: { file: "figures.csv", problem: "unknown-value", count: 1 },
    });
  });

  it("a survey that the package forgot to bring is a file without answers", async () => {
    const { descriptor } = barometerFiles();
    const failure = await failureOf(new Engine({ descriptor, files: new Map() }), "open-barometer", {});
    expect(failure.code).toBe("empty-file");
  });
});

describe("opening a file", () => {
  const open = (content: string | Uint8Array<ArrayBuffer>, name = "enquete.csv") => ({
    file: new Blob([content]),
    name,
  });
  const engine = new Engine(barometerFiles());

  it("makes a survey of it, with an indicator for each question", async () => {
    const survey = await ask(engine, "open-file", open("plan;taille\noui;petite\nnon;grande\noui;petite\n"));
    expect(survey).toMatchObject({
      name: "file",
      file: "enquete.csv",
      origin: "file",
      rows: 3,
      headers: ["plan", "taille"],
    });
    expect(survey.indicators.map(({ id }) => id).sort()).toEqual(["plan", "taille"]);
    expect(survey.receipt).toMatchObject({ delimiter: ";", rows: 3, columns: 2 });
  });

  it("reports how far it is, ending with the whole file", async () => {
    const text = `a;b\n${"oui;non\n".repeat(1_200_000)}`;
    const told: Progress[] = [];
    await ask(engine, "open-file", open(text), (progress) => told.push(progress));
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(({ bytes }) => bytes)).toEqual(told.map(({ bytes }) => bytes).sort((a, b) => a - b));
    expect(told.at(-1)).toEqual({ bytes: text.length, totalBytes: text.length, rows: 1_200_000 });
  });

  it.each([
    [
      "an image under a CSV's name",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      "not-text",
      { detected: "image" },
    ],
    [
      "a damaged workbook",
      new Uint8Array([
        0x50,
        0x4b,
        3,
        4,
        ...new TextEncoder().encode("....[Content_Types].xml xl/workbook.xml"),
      ]),
      "damaged-file",
      {},
    ],
    ["nothing", "", "empty-file", {}],
    ["a header alone", "a;b;c\n", "no-rows", { columns: 3 }],
  ] as const)("%s is a failure with a code", async (_, content, code, params) => {
    const failure = await failureOf(
      engine,
      "open-file",
      open(typeof content === "string" ? content : Uint8Array.from(content)),
    );
    expect(failure).toMatchObject({ code, params });
  });

  it("a file that was refused leaves the one before it open", async () => {
    await ask(engine, "open-file", open("a;b\n1;2\n3;4\n"));
    await failureOf(engine, "open-file", open(""));
    const { total } = await ask(engine, "rows", {
      survey: "file",
      filter: [],
      search: "",
      sort: null,
      start: 0,
      count: 9,
    });
    expect(total).toBe(2);
  });

  it("a file that the device cannot read is a failure, not a crash", async () => {
    const file = new Blob(["a;b\n1;2\n"]);
    Object.defineProperty(file, "slice", {
      value: () => ({ arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) }),
    });
    expect((await failureOf(engine, "open-file", { file, name: "x.csv" })).code).toBe("unreadable-file");
  });
});

describe("a request that cannot be answered", () => {
  it("about a survey that is not open says which", async () => {
    const engine = new Engine(barometerFiles());
    const survey = "nulle-part";
    for (const failure of [
      await failureOf(engine, "profile", { survey }),
      await failureOf(engine, "facets", { survey, filter: [], variables: [] }),
      await failureOf(engine, "rows", { survey, filter: [], search: "", sort: null, start: 0, count: 1 }),
    ])
      expect(failure).toEqual({ code: "survey-not-open", params: { name: survey } });
  });

  it("with a weight that is no number is refused by name", async () => {
    const { engine, survey } = await openSurvey("agents");
    const question = questionOf(survey, "level", { weight: weightedBy(variableId("age")) });
    expect(await failureOf(engine, "answer", { survey: "agents", question })).toEqual({
      code: "weight-not-numeric",
      params: { variable: "age" },
    });
  });

  it("that no page would send is told where it does not fit", async () => {
    const { engine, survey } = await openSurvey("agents");
    const question = questionOf(survey, "level", { by: ["nothing like this"] });
    expect(await failureOf(engine, "answer", { survey: "agents", question })).toEqual({
      code: "unfit-request",
      params: { operation: "answer", path: "nothing like this" },
    });
  });
});

describe("facets", async () => {
  const { engine } = await openSurvey("agents");
  const agents = seedRecords("agents.csv");
  const filter = [condition("age", "55 ans et plus"), condition("filiere", "Administrative", "Technique")];

  it("count the answers under every filter but their own", async () => {
    const { facets, selected } = await ask(engine, "facets", {
      survey: "agents",
      filter,
      variables: ["age", "filiere", "categorie"].map(variableId),
    });
    const passes = (one: Record<string, string>, but: string) =>
      filter.every(({ variable, codes }) => variable === but || codes.some((code) => code === one[variable]));
    expect(selected).toBe(agents.filter((one) => passes(one, "")).length);
    for (const { variable, categories } of facets) {
      const rest = agents.filter((one) => passes(one, variable));
      const codes = [...new Set(agents.map((one) => one[variable]))];
      const counts = codes.map((code) => rest.filter((one) => one[variable] === code).length);
      expect([...(categories ?? [])].sort()).toEqual(counts.sort());
    }
  });

  it("a filter that nobody passes selects nobody and still offers the way back", async () => {
    const { facets, selected } = await ask(engine, "facets", {
      survey: "agents",
      filter: [condition("age", "no such age")],
      variables: [variableId("age")],
    });
    expect(selected).toBe(0);
    expect(facets[0]?.categories?.reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(agents.length);
  });
});

it("a profile holds each variable, its answers and its missing ones", async () => {
  const { engine, survey } = await openSurvey("agents");
  const profiles = await ask(engine, "profile", { survey: "agents" });
  expect(profiles.map(({ variable }) => variable)).toEqual(survey.codebook.variables.map(({ id }) => id));
  for (const { answered, missing } of profiles)
    expect(answered + Object.values(missing).reduce((sum, n) => sum + n, 0)).toBe(survey.rows);
  const weights = profiles.find(({ variable }) => variable === "poids")?.numbers;
  const cells = seedRecords("agents.csv").map(({ poids = "" }) => Number(poids.replace(",", ".")));
  expect(weights?.n).toBe(2400);
  expect(weights?.mean).toBeCloseTo(cells.reduce((sum, w) => sum + w, 0) / 2400, 12);
  expect([weights?.min, weights?.max]).toEqual([Math.min(...cells), Math.max(...cells)]);
});

describe("rows", async () => {
  const { engine, survey } = await openSurvey("agents");
  const page = (what: object) =>
    ask(engine, "rows", {
      survey: "agents",
      filter: [],
      search: "",
      sort: null,
      start: 0,
      count: 5,
      ...what,
    });
  const lines = seedText("agents.csv")
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n")
    .slice(1);

  it("come as they are in the file, a page at a time", async () => {
    const { total, numbers, cells, start } = await page({ start: 100 });
    expect([total, start]).toEqual([2400, 100]);
    expect(numbers).toEqual([101, 102, 103, 104, 105]);
    expect(cells.map((row) => row.join(";"))).toEqual(lines.slice(100, 105));
  });

  it("are found by words whatever their accents, and keep their numbers", async () => {
    const { total, numbers, cells } = await page({ search: "debutant", count: 3 });
    const found = lines.flatMap((line, index) => (/débutant/i.test(line) ? [index + 1] : []));
    expect(total).toBe(found.length);
    expect(numbers).toEqual(found.slice(0, 3));
    expect(cells[0]?.join(";")).toBe(lines[(found[0] ?? 0) - 1]);
  });

  it("are sorted by number where the column holds numbers, both ways", async () => {
    const column = survey.headers.indexOf("poids");
    const up = await page({ sort: { column, direction: "ascending" }, count: 2400 });
    const values = up.cells.map((row) => Number(row[column]?.replace(",", ".")));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    const down = await page({ sort: { column, direction: "descending" }, count: 1 });
    expect(down.cells[0]?.[column]).toBe(up.cells.at(-1)?.[column]);
  });

  it("past the end there are none", async () => {
    expect((await page({ start: 5000 })).cells).toEqual([]);
    expect((await page({ search: "zzzz" })).total).toBe(0);
  });
});

const FOLDER = "../shared/surveys/";
const FILES = [
  ["perf_wvs/wvs_justifbribe_converted.csv", 348_532],
  ["fr_fub_velo/brest_reponses-epci-242900314.csv", 1520],
] as const;

describe.skipIf(!existsSync(FOLDER))(
  `public surveys of ${FOLDER} (skipped where that folder is missing)`,
  () => {
    it.each(FILES)(
      "%s: %i respondents, every one of them counted",
      async (name, rows) => {
        const engine = new Engine(barometerFiles());
        const survey = await ask(engine, "open-file", {
          file: new Blob([readFileSync(FOLDER + name)]),
          name,
        });
        expect(survey.rows).toBe(rows);
        const profiles = await ask(engine, "profile", { survey: "file" });
        expect(profiles.length).toBeGreaterThan(0);
        for (const { answered, missing } of profiles)
          expect(answered + Object.values(missing).reduce((sum, n) => sum + n, 0)).toBe(rows);
      },
      60_000,
    );
  },
);
