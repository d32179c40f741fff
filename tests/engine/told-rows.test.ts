import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { codebookText } from "../../src/app/state/remembered.ts";
import { Client } from "../../src/engine/client.ts";
import { Engine } from "../../src/engine/engine.ts";
import { inProcessPort } from "../../src/engine/in-process-port.ts";
import type { Answer, Ask, ImportedSurvey, Operation } from "../../src/engine/protocol.ts";
import type { Correction } from "../../src/survey/correction.ts";
import { variableId } from "../../src/survey/variable.ts";
import { command, inspect, tabulated } from "../command/command.ts";
import { writeXlsx } from "../read/xlsx/write-xlsx.ts";

const ANSWERS = Array.from({ length: 40 }, (_, row) => [
  `n${row}`,
  row % 4 === 0 ? "Non" : "Oui",
  row % 2 === 0 ? "Nord" : "Sud",
]);
const RECORDS = [["Code", "Avis", "Région"], ["texte", "choix", "lieu"], ...ANSWERS, ["Moyenne", "", ""]];
const csvOf = (records: readonly (readonly string[])[]) => records.map((row) => row.join(";")).join("\n");
const CSV = csvOf(RECORDS);
const READING = { headerRows: 2, lastRows: 1 };
const AVIS = variableId("Avis: choix");
const renamed: Correction = { do: "rename", variable: AVIS, label: "Votre avis" };

const source = (content: string | Uint8Array<ArrayBuffer>, name = "avis.csv") => ({
  file: new Blob([content]),
  name,
});

const saved = (survey: ImportedSurvey) => ({ name: "avis.json", file: new Blob([codebookText(survey)]) });

function opening() {
  const client = new Client(() => inProcessPort(new Engine({ descriptor: {}, files: new Map() })));
  return async <Name extends Operation>(operation: Name, ask: Ask<Name>): Promise<Answer<Name>> => {
    const result = await client.ask(operation, ask);
    if (!result.ok) expect.fail(`${operation}: ${JSON.stringify(result.failure)}`);
    return result.value;
  };
}

const labelOf = (survey: ImportedSurvey) =>
  survey.codebook.variables.find(({ id }) => id === AVIS)?.label.text;

/** As it is read where nobody tells of its rows: one record of header, the others answers. */
const FOUND = { rows: 42, headers: RECORDS[0] };
const TOLD = { rows: 40, headers: ["Code: texte", "Avis: choix", "Région: lieu"], reading: READING };

describe("a codebook keeps what was told of the rows", async () => {
  const first = await opening()("open-file", {
    ...source(CSV),
    reading: { format: "csv", ...READING },
    corrections: [renamed],
  });

  it("in the words of the standard, and our own where it has none", () => {
    expect(first).toMatchObject(TOLD);
    expect(JSON.parse(codebookText(first)).resources[0].dialect).toEqual({
      delimiter: ";",
      headerRows: [1, 2],
      lastRows: 1,
    });
  });

  it("and nothing that was found", async () => {
    const found = await opening()("open-file", source(CSV));
    expect(found).toMatchObject(FOUND);
    expect(JSON.parse(codebookText(found)).resources[0].dialect).toEqual({ delimiter: ";" });
  });

  it("a file without header says so", async () => {
    const bare = await opening()("open-file", {
      ...source(csvOf(ANSWERS)),
      reading: { format: "csv", headerRows: 0 },
    });
    expect(bare.rows).toBe(40);
    expect(JSON.parse(codebookText(bare)).resources[0].dialect).toEqual({ delimiter: ";", header: false });
    const again = await opening()("open-file", { ...source(csvOf(ANSWERS)), codebook: saved(bare) });
    expect(again).toMatchObject({ rows: 40, reading: { headerRows: 0 } });
    expect(again.codebook).toEqual(bare.codebook);
    expect(again.changes).toMatchObject({ added: [], gone: [] });
  });

  it("for the same file, opened with it", async () => {
    const again = await opening()("open-file", { ...source(CSV), codebook: saved(first) });
    expect(again).toMatchObject(TOLD);
    expect(again.codebook).toEqual(first.codebook);
    expect(again.changes).toMatchObject({ common: 3, added: [], gone: [] });
    expect(codebookText(again)).toBe(codebookText(first));
  });

  it("for the next wave, with other titles above and as a workbook", async () => {
    const wave = [["Enquête 2027", "", ""], ...RECORDS.slice(0, -5), ["Moyenne", "", ""]];
    const file = Uint8Array.from(writeXlsx({ sheets: [{ name: "2027", rows: wave }] }));
    const next = await opening()("open-file", { ...source(file, "2027.xlsx"), codebook: saved(first) });
    expect(next).toMatchObject({ ...TOLD, rows: 36, receipt: { skippedRows: 1, headerRows: 2 } });
    expect(labelOf(next)).toBe("Votre avis");
    expect(JSON.parse(codebookText(next)).resources[0].dialect).toEqual({
      sheetName: "2027",
      headerRows: [2, 3],
      lastRows: 1,
    });
  });

  it("for a file that was open before it, which is read again, and again when it is left", async () => {
    const ask = opening();
    const found = await ask("open-file", source(CSV));
    expect(found).toMatchObject(FOUND);
    const adopted = await ask("adopt", { codebook: saved(first) });
    expect(adopted).toMatchObject(TOLD);
    expect(labelOf(adopted)).toBe("Votre avis");
    expect(adopted.revision, "answers given before are outdated").toBeGreaterThan(found.revision);
    const left = await ask("adopt", { codebook: null });
    expect(left).toMatchObject({ ...FOUND, reading: {} });
    expect(left.revision).toBeGreaterThan(adopted.revision);
  });

  it("but what is set for this file goes before, and corrections stay", async () => {
    const ask = opening();
    const own = await ask("open-file", {
      ...source(CSV),
      reading: { format: "csv", headerRows: 2, lastRows: 0 },
      codebook: saved(first),
    });
    expect(own).toMatchObject({ rows: 41, reading: { headerRows: 2, lastRows: 0 } });
    const bare = opening();
    await bare("open-file", source(CSV));
    await bare("correct", { corrections: [{ do: "rename", variable: AVIS, label: "Autre" }] });
    expect(labelOf(await bare("adopt", { codebook: saved(first) }))).toBe("Autre");
  });

  it.each([
    ["a negative count", { lastRows: -1 }],
    ["half a row", { lastRows: 0.5 }],
    ["six rows of header", { headerRows: [1, 2, 3, 4, 5, 6] }],
    ["a header row before the first", { headerRows: [0] }],
    ["a header that is neither", { header: "yes" }],
  ])("and is refused where it tells %s", async (_, dialect) => {
    const descriptor = JSON.parse(codebookText(first));
    Object.assign(descriptor.resources[0].dialect, dialect);
    const client = new Client(() => inProcessPort(new Engine({ descriptor: {}, files: new Map() })));
    const codebook = { name: "x.json", file: new Blob([JSON.stringify(descriptor)]) };
    const path = `/resources/0/dialect/${Object.keys(dialect)[0]}`;
    expect(await client.ask("open-file", { ...source(CSV), codebook })).toMatchObject({
      failure: { code: "broken-codebook", params: { path: expect.stringContaining(path) } },
    });
  });

  it("as other tools tell it: a dialect may be a path, and say that there is no header", async () => {
    const fields = ["a", "b", "c"].map((name) => ({ name, type: "string" }));
    const other = (dialect: unknown) => ({
      name: "other.json",
      file: new Blob([
        JSON.stringify({ name: "x", resources: [{ name: "y", path: "y.csv", dialect, schema: { fields } }] }),
      ]),
    });
    const plain = await opening()("open-file", { ...source(CSV), codebook: other("dialect.json") });
    expect(plain).toMatchObject({ ...FOUND, reading: {} });
    const bare = await opening()("open-file", { ...source(CSV), codebook: other({ header: false }) });
    expect(bare).toMatchObject({ rows: 43, reading: { headerRows: 0 } });
  });
});

describe("the command reads rows as the page does", async () => {
  const folder = mkdtempSync(join(tmpdir(), "barometre-rows-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const first = await opening()("open-file", { ...source(CSV), reading: { format: "csv", ...READING } });
  const book = write("avis.xlsx", writeXlsx({ sheets: [{ name: "A", rows: RECORDS }] }));
  const codebook = write("avis.json", codebookText(first));

  it.each([
    ["by its options", write("avis.csv", CSV), ["--header-rows", "2", "--last-rows", "1"]],
    ["by the codebook", write("avis.csv", CSV), ["--codebook", codebook]],
    ["by its options, a workbook", book, ["--header-rows", "2", "--last-rows", "1"]],
    ["by the codebook, a workbook", book, ["--codebook", codebook]],
  ])("%s", async (_, file, options) => {
    const { rows, columns, receipt, issues } = await inspect(file, ...options);
    expect({ rows, columns }).toEqual({ rows: first.rows, columns: first.headers });
    expect(receipt).toMatchObject({ headerRows: 2, repairs: [{ code: "last-rows", count: 1 }] });
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "last-rows", count: 1, where: { row: 43, column: null } }),
    );
    const { cells } = await tabulated(file, "--rows", "Avis: choix", ...options);
    expect(cells).toMatchObject([
      { row: "Non", n: 40, count: 10 },
      { row: "Oui", n: 40, count: 30 },
    ]);
  });

  it("an option goes before the codebook", async () => {
    const { rows } = await inspect(book, "--codebook", codebook, "--last-rows", "0");
    expect(rows).toBe(41);
  });

  it.each([["--header-rows", "6"], ["--header-rows", "two"], ["--last-rows=-1"], ["--last-rows", "1.5"]])(
    "%s %s is misuse",
    async (...option) => {
      const { exit, words } = await command("inspect", book, ...option);
      expect(exit).toBe(2);
      expect(words).toContain(`${option[0]?.replace(/=.*/, "")} is a whole number`);
    },
  );

  it("more last rows than there are rows leave nothing to answer with", async () => {
    const { exit, out } = await command("inspect", book, "--last-rows", "42");
    expect({ exit, code: JSON.parse(out).error.code }).toEqual({ exit: 1, code: "no-rows" });
  });
});
