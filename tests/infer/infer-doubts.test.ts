import { describe, expect, it } from "vitest";
import { readCsv } from "../read/read-csv.ts";

/** A file of one column of these cells, each repeated, beside a name for each row. */
async function fileOf(header: string, cells: readonly string[], times = 6) {
  const rows = Array.from({ length: times }, () => cells).flat();
  const { table, issues } = await readCsv(
    [`Rang;${header}`, ...rows.map((cell, row) => `r${row % 3};${cell}`)].join("\n"),
  );
  return { variable: table.codebook.variables[1], issues };
}

const missingOf = async (cells: readonly string[]) =>
  Object.fromEntries(
    ((await fileOf("Note", cells)).variable?.missing ?? [])
      .filter(({ code }) => code !== "")
      .map(({ code, kind }) => [code, kind]),
  );

describe("numbers that stand for no answer, only where that is evident", () => {
  it.each([
    [
      "99 and 98 beyond a scale to 5",
      ["1", "2", "3", "4", "5", "98", "99"],
      { 98: "dont-know", 99: "no-answer" },
    ],
    ["−1 among numbers that count", ["0", "12", "47", "130", "-1"], { "-1": "no-answer" }],
    ["999 among ages", ["18", "35", "52", "67", "999"], { 999: "no-answer" }],
    ["99 among ages is an age", ["18", "35", "52", "99"], {}],
    ["−1 among temperatures is a temperature", ["-4", "-1", "3", "12"], {}],
    ["98 and 99 among other codes of the nineties", ["1", "2", "3", "96", "98", "99"], {}],
  ])("%s", async (_, cells, missing) => {
    expect(await missingOf(cells)).toEqual(missing);
  });

  it("are none where one is little above the others", async () => {
    const { issues } = await fileOf("Âge", ["23", "35", "41", "52", "62", "66"]);
    expect(issues.map(({ code }) => code)).not.toContain("missing-possible");
  });

  it("are said, with their count", async () => {
    const { issues } = await fileOf("Note", ["1", "2", "3", "4", "99"]);
    expect(issues).toMatchObject([{ code: "missing-recognised", count: 6, params: { codes: "99" } }]);
  });
});

describe("what is likely to be personal data is pointed out, and in no chart", () => {
  it.each([
    ["Courriel", Array.from({ length: 24 }, (_, n) => `agent.${n}@mairie-exemple.fr`), "email"],
    ["Contact", Array.from({ length: 24 }, (_, n) => `06 12 34 ${10 + n} 7${n % 10}`), "phone"],
    [
      "Nom et prénom",
      Array.from({ length: 24 }, (_, n) => `Durand ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n]}lix`),
      "name",
    ],
    [
      "Remarques",
      Array.from({ length: 24 }, (_, n) => `Il manque ${n} postes au guichet du centre.`),
      "words",
    ],
  ])("%s", async (header, cells, personal) => {
    const { variable, issues } = await fileOf(header, cells, 1);
    expect(variable?.personal).toBe(personal);
    expect(["ignored", "identifier", "answer"]).toContain(variable?.role);
    expect(variable?.role === "answer" ? variable.kind : "text").toBe("text");
    expect(issues.map(({ code }) => code)).toContain("personal-data");
  });

  it("names of communes are nobody's", async () => {
    const communes = Array.from({ length: 24 }, (_, n) => `Saint-${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n]}nne`);
    expect((await fileOf("Nom de la commune", communes, 1)).variable?.personal).toBeUndefined();
  });
});

describe("a question written twice, as codes and as labels", () => {
  it("is counted once, in the order of the codes", async () => {
    const answers = [
      ["3", "Pierre"],
      ["1", "Bois"],
      ["2", "Terre"],
    ];
    const rows = Array.from({ length: 6 }, () => answers).flat();
    const { table, issues } = await readCsv(
      ["id;mur;mur_texte", ...rows.map(([code, label], row) => `r${row % 4};${code};${label}`)].join("\n"),
    );
    const [, codes, labels] = table.codebook.variables;
    expect(codes?.role).toBe("ignored");
    expect(labels && "categories" in labels && labels.categories.map(({ code }) => code)).toEqual([
      "Bois",
      "Terre",
      "Pierre",
    ]);
    expect(issues.map(({ code }) => code)).toContain("codes-repeated");
  });
});

describe("dates say which number is the day", () => {
  it.each([
    ["day first, unproven", ["03/04/2021", "05/06/2021"], "dmy", ["dates-day-first"]],
    ["day first, proven", ["19/06/2021", "05/06/2021"], "dmy", []],
    ["month first, proven", ["06/19/2021", "05/06/2021"], "mdy", ["dates-month-first"]],
    ["year first", ["2021-06-19", "2021-04-03"], "ymd", []],
  ])("%s", async (_, cells, order, codes) => {
    const { variable, issues } = await fileOf("Saisie", cells);
    expect(variable).toMatchObject({ kind: "date", order });
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });
});

it("answers that differ by case or accents only are pointed out, and counted apart until somebody merges them", async () => {
  const { variable, issues } = await fileOf("Aisance", ["Débutant", "debutant", "Expert", "Novice"]);
  expect(variable && "categories" in variable && variable.categories).toHaveLength(4);
  expect(issues).toMatchObject([{ code: "answers-near-equal", count: 1, where: { row: 1, column: 1 } }]);
});

describe("numbers that look like weights under another name", () => {
  const cells = Array.from({ length: 40 }, (_, row) => (1 + (row - 19.5) / 50).toFixed(3).replace(".", ","));

  it("are pointed out, and not used", async () => {
    const { variable, issues } = await fileOf("Coef", cells, 1);
    expect(variable?.role).toBe("answer");
    expect(issues.map(({ code }) => code)).toContain("weight-possible");
  });

  it("are not where their mean is not one", async () => {
    const { issues } = await fileOf(
      "Coef",
      cells.map((cell) => `1${cell}`),
      1,
    );
    expect(issues.map(({ code }) => code)).not.toContain("weight-possible");
  });
});
