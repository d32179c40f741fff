import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/engine/ingest.ts";
import { inferCodebook } from "../../src/infer/infer-codebook.ts";
import { fromBytes } from "../../src/read/file/byte-source.ts";
import { read } from "../../src/read/read.ts";
import type { Reader } from "../../src/read/reader.ts";
import { RecordNumbers } from "../../src/read/record-numbers.ts";
import type { TextColumn } from "../../src/table/column.ts";
import { rowsOf } from "../read/read-csv.ts";
import { survey } from "../read/survey-tables.ts";
import { type Grid, WRITERS } from "./readers/writers.ts";

const LAW = { seed: 20261128, numRuns: process.env.LONG ? 5_000 : 200 };

const found = import.meta.glob<Reader>("../../src/read/*/reader.ts", { eager: true, import: "default" });
const READERS = Object.entries(found).map(
  ([path, reader]) => [path.split("/").at(-2) ?? "", reader] as const,
);

const LIKED: Grid = [
  ["Répondant", "Âge", "Satisfaction", "Usages", "Budget", "Le", "Remarque"],
  ...Array.from({ length: 24 }, (_, row) => [
    `R${row}`,
    ["18-24 ans", "25-34 ans", "35 ans et plus"][row % 3] ?? "",
    ["Très satisfait", "Plutôt satisfait", "Peu satisfait", "Pas du tout satisfait", "NSP"][row % 5] ?? "",
    ["Mail;Tableur", "Mail", "Tableur;Forms", "Forms"][row % 4] ?? "",
    row % 7 === 0 ? "" : `${1000 + row},5`,
    `${String((row % 28) + 1).padStart(2, "0")}/03/2021`,
    `“Sic” ; ${row}, puis\nà la ligne`,
  ]),
];

/** What the codebook is inferred from where no file was read at all. */
function columnOf(grid: Grid, column: number): TextColumn {
  const dictionary = [...new Set(grid.slice(1).map((row) => row[column] ?? ""))];
  const codes = grid.slice(1).map((row) => dictionary.indexOf(row[column] ?? ""));
  return { kind: "text", codes: Uint32Array.from(codes), dictionary };
}

function inferred(name: string, grid: Grid) {
  const headers = grid[0] ?? [];
  const records = new RecordNumbers();
  records.add(grid.length - 1, 2);
  const cells = headers.map((_, column) => columnOf(grid, column));
  return inferCodebook({ name, headers, questions: null, groups: null, cells, records, decimal: "," });
}

it("there is a reader, and a folder for each", () => {
  expect(READERS.length).toBeGreaterThan(0);
  expect(READERS.map(([folder]) => folder)).toEqual(READERS.map(([, { format }]) => format));
  expect(Object.keys(WRITERS).toSorted()).toEqual(READERS.map(([folder]) => folder).toSorted());
});

describe.each(READERS)("the reader of %s", (folder, { format }) => {
  const name = `enquête.${format}`;
  const fileOf = (grid: Grid) => fromBytes(name, WRITERS[format](grid));

  it("is the only one that recognises its files", () => {
    const head = WRITERS[format](LIKED).subarray(0, 4096);
    const recognised = READERS.filter(([, reader]) => reader.recognises(head, name));
    expect(recognised.map(([other]) => other)).toEqual([folder]);
  });

  it("accounts for every record, and says where each stands", async () => {
    const sheet = await read(fileOf(LIKED));
    if (!sheet.ok) expect.fail(sheet.failure.code);
    const { receipt, layout, records, issues } = sheet.value;
    expect({ ...receipt }).toMatchObject({
      format,
      headerRows: 1,
      skippedRows: 0,
      rows: LIKED.length - 1,
      columns: LIKED[0]?.length,
      repairs: [],
    });
    expect(layout).toMatchObject({ format, runs: [[2, LIKED.length]], width: LIKED[0]?.length });
    expect(records.of(0)).toBe(2);
    expect(issues).toEqual([]);
  });

  it("makes the same survey of the same cells as every other", { timeout: 600_000 }, async () => {
    const grids = fc.oneof(
      { weight: 1, arbitrary: fc.constant(LIKED) },
      { weight: 20, arbitrary: survey.map(({ header, rows }): Grid => [header, ...rows]) },
    );
    await fc.assert(
      fc.asyncProperty(grids, async (grid) => {
        const read = await ingest(fileOf(grid));
        if (!read.ok) expect.fail(read.failure.code);
        const { table, issues } = read.value;
        const { codebook, issues: doubts } = inferred(name, grid);
        expect([table.headers, ...rowsOf(table)]).toEqual(grid);
        expect(table.codebook).toEqual(codebook);
        expect(issues).toEqual(doubts);
      }),
      LAW,
    );
  });
});
