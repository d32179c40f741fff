import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { command, inspect, rawCells } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "barometre-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const survey = write(
  "enquete.csv",
  `Code;Avis;Avis;Score;#3
01053;Oui;Bien;62,5;a
2A004;Non;Moyen;NSP;b
34172;Oui;Bien;;a
94038;Non;Bien;55,2;b
;;;;
57521;Oui;Moyen;abc;a
14366;Oui;Bien;70;b
14367;Oui;Bien;71;b
`,
);

describe("inspect", () => {
  it("says how a file was understood", async () => {
    const { file, rows, columns, receipt, variables, issues } = await inspect(survey);
    expect({ file, rows, columns }).toEqual({
      file: "enquete.csv",
      rows: 7,
      columns: ["Code", "Avis", "Avis", "Score", "#3"],
    });
    expect(receipt).toEqual({
      format: "csv",
      encoding: "utf-8",
      delimiter: ";",
      quoting: "enclosing",
      decimal: ",",
      headerRows: 1,
      skippedRows: 0,
      repairs: [{ code: "blank-rows", count: 1 }],
    });
    expect(variables.map(({ name }) => name)).toEqual(["Code", "Avis", "Avis (2)", "Score", "#3"]);
    expect(issues.map(({ code }) => code)).toContain("blank-rows");
  });

  it("says what is guessed, and what is not as the codebook given has it", async () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `${row % 3 ? "Oui" : "Non"};${row % 4 ? 30 + row : 888}`,
    );
    const wave = write("vague.csv", `Avis;Age\n${rows.join("\n")}\n`);
    const { doubts, changes } = await inspect(wave);
    expect(doubts).toContainEqual({ code: "missing-recognised", columns: [1], reading: "missing" });
    expect(changes).toBeUndefined();
    const codebook = write(
      "vague.json",
      JSON.stringify({
        name: "x",
        resources: [
          {
            name: "y",
            path: "vague.csv",
            schema: {
              fields: [
                { name: "Age", type: "number", missingValues: [{ value: "999" }] },
                { name: "Ville", type: "string" },
              ],
            },
          },
        ],
      }),
    );
    const told = await inspect(wave, "--codebook", codebook);
    expect(told.changes).toMatchObject({ common: 1, added: ["Avis"], gone: ["Ville"] });
    // The codebook has 888 for a number: it is not said to be read as missing.
    expect(told.issues.map(({ code }) => code)).not.toContain("missing-recognised");
    expect(told.issues).toContainEqual(
      expect.objectContaining({ code: "missing-possible", params: { name: "Age", codes: "888" } }),
    );
    expect(told.variables.find(({ name }) => name === "Age")?.numeric?.max).toBe(888);
  });

  it("accounts for every respondent of a single or scale variable", async () => {
    const { rows, variables } = await inspect(survey);
    const counted = variables.filter(({ kind }) => kind === "single" || kind === "scale");
    expect(counted.length).toBeGreaterThan(1);
    for (const { categories, missing } of counted)
      expect([...categories, ...missing].reduce((sum, { n }) => sum + n, 0)).toBe(rows);
  });

  it("keeps blank and “NSP” apart, each with its count", async () => {
    const { variables } = await inspect(survey);
    expect(variables[3]?.missing).toEqual(
      expect.arrayContaining([
        { kind: "no-answer", label: "", n: 1 },
        { kind: "dont-know", label: "NSP", n: 1 },
      ]),
    );
  });

  it("reads a file by a Data Package that others wrote", async () => {
    const codebook = write(
      "enquete.json",
      JSON.stringify({
        $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
        name: "enquete",
        resources: [
          {
            name: "enquete",
            path: "enquete.csv",
            schema: {
              fields: [{ name: "Avis", type: "string", categories: ["Non", "Oui"] }],
            },
          },
        ],
      }),
    );
    const { variables } = await inspect(survey, "--codebook", codebook);
    expect(variables.find(({ name }) => name === "Avis")?.categories).toEqual([
      { label: "Non", n: 2 },
      { label: "Oui", n: 5 },
    ]);
  });
});

describe("inspect --raw", () => {
  it("prints the cells of a column as read, by header or by place", async () => {
    const cells = ["62,5", "NSP", "", "55,2", "abc", "70", "71"];
    expect(await rawCells(survey, "Score")).toEqual(cells);
    expect(await rawCells(survey, "#1")).toEqual(["Oui", "Non", "Oui", "Non", "Oui", "Oui", "Oui"]);
    expect(await rawCells(survey, "#3"), "a header comes before a place").toEqual([..."abababb"]);
  });

  it("keeps line breaks and quotes inside one line of output", async () => {
    const file = write("sauts.csv", 'a,b\n"un ""deux""\ntrois",x\nquatre,y\n');
    expect(await rawCells(file, "a")).toEqual(['un "deux"\ntrois', "quatre"]);
  });
});

describe("what cannot be answered is one JSON value, and exit code 1", () => {
  it.each([
    ["no file", ["inspect", join(folder, "absent.csv")], "file-not-found"],
    ["no codebook", ["inspect", survey, "--codebook", join(folder, "absent.json")], "file-not-found"],
    ["a codebook that is none", ["inspect", survey, "--codebook", survey], "not-json"],
    ["no such column", ["inspect", survey, "--raw", "#9"], "no-such-column"],
    ["an empty file", ["inspect", write("vide.csv", "")], "empty-file"],
  ])("%s", async (_, words, code) => {
    const { exit, out } = await command(...words);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toEqual({ error: { code, params: expect.any(Object) } });
  });
});

describe("usage", () => {
  it.each([
    [[]],
    [["compute", survey]],
    [["inspect"]],
    [["inspect", survey, survey]],
    [["inspect", survey, "--row", "a"]],
  ])("%j: exit code 2, words on standard error only", async (words) => {
    const { exit, out, words: said } = await command(...words);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(said).toContain("Usage:");
  });
});
