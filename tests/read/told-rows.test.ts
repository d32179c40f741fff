import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../../src/read/read.ts";
import type { RowsReading } from "../../src/survey/rows-reading.ts";
import { readCsv, refusal, rowsOf } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";
import { readXlsx, refused } from "./xlsx/read-xlsx.ts";

type Records = readonly (readonly string[])[];

const LAW = { seed: 20261129, numRuns: process.env.LONG ? 5000 : 500 };

/** How each format reads these records. */
const FORMATS = {
  csv: async (records: Records, reading: RowsReading, options: ReadOptions = {}) => {
    const { table, receipt, issues, layout } = await readCsv(writeCsv(records, ";", "\n"), {
      ...options,
      reading: { format: "csv", delimiter: ";", ...reading },
    });
    return { headers: table.headers, rows: rowsOf(table), receipt, issues, layout };
  },
  xlsx: async (records: Records, reading: RowsReading, options: ReadOptions = {}) => {
    const read = await readXlsx({ sheets: [{ name: "A", rows: records }] }, { ...options, reading });
    const { headers, issues, layout } = read.sheet;
    return { headers, rows: read.rows, receipt: read.receipt, issues, layout };
  },
};

const ANSWERS = [
  ["n1", "Oui", "12"],
  ["n2", "Non", "7"],
  ["n3", "Oui", "30"],
  ["n4", "Oui", "5"],
];
const HEADER = ["Code", "Avis", "Note"];

describe.each(Object.entries(FORMATS))("rows that somebody tells of a %s", (_, read) => {
  const issue = (issues: Awaited<ReturnType<typeof read>>["issues"], code: string) =>
    issues.find((each) => each.code === code);

  it("no header: every record is an answer, the columns are numbered", async () => {
    const guessed = await read(ANSWERS, {});
    expect(guessed.headers, "nothing tells the first record from names").toEqual(ANSWERS[0]);
    const { headers, rows, receipt, issues } = await read(ANSWERS, { headerRows: 0 });
    expect(headers).toEqual(["", "", ""]);
    expect(rows).toEqual(ANSWERS);
    expect(receipt).toMatchObject({ headerRows: 0, skippedRows: 0, rows: 4, columns: 3 });
    expect(issue(issues, "no-header")).toMatchObject({ severity: "info", where: { row: 1 } });
  });

  it("no header, told as found: a first record that is longer than most keeps all of its cells", async () => {
    const numbers = [
      ["1", "Oui", "3", "x", "y"],
      ...[2, 3, 4, 5, 6, 7].map((n) => [`${n}`, "Oui", "4", "x", "y"]),
    ];
    const records = [[...(numbers[0] ?? []), "x", "y"], ...numbers.slice(1)];
    const told = await read(records, { headerRows: 0 });
    expect(told.headers).toHaveLength(7);
    expect(told.rows[0]).toEqual(records[0]);
  });

  it("one record of header where two are found", async () => {
    const records = [
      ["Code", "Outils", ""],
      ["", "Site", "Appli"],
      ["n1", "Oui", "Non"],
      ["n2", "Non", "Non"],
    ];
    expect((await read(records, {})).receipt.headerRows).toBe(2);
    const { headers, rows, receipt } = await read(records, { headerRows: 1 });
    expect(headers).toEqual(records[0]);
    expect(rows).toEqual(records.slice(1));
    expect(receipt).toMatchObject({ headerRows: 1, rows: 3 });
  });

  it.each([
    [
      2,
      [["Code", "Avis", "Note"], ["(texte)", "oui ou non", "sur 30"], ...ANSWERS],
      ["Code: (texte)", "Avis: oui ou non", "Note: sur 30"],
    ],
    [
      3,
      [["Qui", "Enquête", ""], ["", "Avis", "Note"], ["Code", "oui ou non", "Note"], ...ANSWERS],
      ["Qui: Code", "Enquête: Avis: oui ou non", "Enquête: Note"],
    ],
  ])("%i records of header that no rule knows, joined", async (headerRows, records, names) => {
    expect((await read(records, {})).receipt.headerRows).not.toBe(headerRows);
    const { headers, rows, receipt, issues } = await read(records, { headerRows });
    expect(headers).toEqual(names);
    expect(rows).toEqual(ANSWERS);
    expect(receipt).toMatchObject({ headerRows, skippedRows: 0, rows: 4 });
    expect(issue(issues, "header-rows")).toMatchObject({ count: headerRows });
  });

  it("what stands over columns ends where a record above begins something else", async () => {
    const records = [
      ["Code", "Usages", "", "Avis"],
      ["", "Mail", "", ""],
      ["n°", "lus", "écrits", "note"],
      ["n1", "3", "4", "bien"],
    ];
    const { headers } = await read(records, { headerRows: 3 });
    expect(headers).toEqual(["Code: n°", "Usages: Mail: lus", "Usages: Mail: écrits", "Avis: note"]);
  });

  it.each([
    [
      "questions over options, and one without",
      2,
      [
        ["Code", "Outils", "", "Un mot ?"],
        ["", "Site", "Appli", "Open-Ended Response"],
        ["n1", "Site", "", "Rien à dire"],
        ["n2", "", "Appli", "Trop lent"],
      ],
      ["Code", "Outils: Site", "Outils: Appli", "Un mot ?"],
    ],
    [
      "names, questions and ids",
      3,
      [
        ["Q0", "Q1", "Q2"],
        ["Code", "Votre avis ?", "Votre note ?"],
        ['{"ImportId":"a"}', '{"ImportId":"b"}', '{"ImportId":"c"}'],
        ...ANSWERS,
      ],
      ["Q0", "Q1", "Q2"],
    ],
  ])("is what the rules find where they find as many records: %s", async (_, headerRows, records, names) => {
    const found = await read(records, {});
    expect(found.headers).toEqual(names);
    const { headers, rows } = await read(records, { headerRows });
    expect({ headers, rows }).toEqual({ headers: found.headers, rows: found.rows });
  });

  it("titles above a header stay set aside, and are counted", async () => {
    const titles = [["Enquête 2026"], ["", "", ""]];
    for (const headerRows of [1, 2]) {
      const header = [HEADER, ["texte", "choix", "nombre"]].slice(0, headerRows);
      const { rows, receipt, issues, layout } = await read([...titles, ...header, ...ANSWERS], {
        headerRows,
      });
      expect(rows).toEqual(ANSWERS);
      expect(receipt).toMatchObject({ headerRows, skippedRows: 2 });
      expect(receipt.repairs).toContainEqual(expect.objectContaining({ code: "title-rows", count: 2 }));
      expect(issue(issues, "title-rows")).toMatchObject({ count: 2, where: { row: 1 } });
      expect(layout.runs).toEqual([[headerRows + 3, headerRows + 6]]);
    }
  });

  it("a first record of header that is as empty as a title is none", async () => {
    const records = [["", "Enquête", ""], HEADER, ...ANSWERS];
    const { headers, receipt } = await read(records, { headerRows: 2 });
    expect(headers).toEqual(["Code", "Enquête: Avis", "Enquête: Note"]);
    expect(receipt).toMatchObject({ headerRows: 2, skippedRows: 0 });
  });

  it("last records that no rule finds, blank ones not counted", async () => {
    const records = [HEADER, ...ANSWERS, ["Moyenne", "", "13,5"], ["", "", ""], ["(fin)", "", ""]];
    expect((await read(records, {})).receipt.rows).toBe(6);
    const { rows, receipt, issues, layout } = await read(records, { lastRows: 2 });
    expect(rows).toEqual(ANSWERS);
    expect(receipt.rows).toBe(4);
    expect(receipt.repairs).toContainEqual({ code: "last-rows", count: 2, cells: 6 });
    expect(issue(issues, "last-rows")).toMatchObject({ severity: "info", count: 2, where: { row: 6 } });
    expect(layout.runs).toEqual([[2, 5]]);
  });

  it("no last records: what looks like a total is an answer", async () => {
    const records = [HEADER, ...ANSWERS, ["Total", "", "54"]];
    const found = await read(records, {});
    expect(found.receipt.repairs).toContainEqual(expect.objectContaining({ code: "total-rows", count: 1 }));
    const { rows, issues } = await read(records, { lastRows: 0 });
    expect(rows).toHaveLength(5);
    expect(issues.map(({ code }) => code)).not.toContain("total-rows");
    expect(issues.map(({ code }) => code)).not.toContain("last-rows");
  });

  it("account for every record: rows, header, titles, and those set aside", async () => {
    const cell = fc.constantFrom("Oui", "Non", "12", "7,5", "", "Total");
    const record = fc.tuple(fc.constantFrom("a", "b", "Total", "Source : x", ""), cell, cell, cell);
    const records = fc.array(record, { minLength: 1, maxLength: 25 });
    const titles = fc.array(fc.constantFrom(["Titre", "", "", ""], ["", "", "", ""]), { maxLength: 2 });
    const told = fc.record(
      { headerRows: fc.nat({ max: 5 }), lastRows: fc.nat({ max: 6 }) },
      { requiredKeys: [] },
    );
    const ASIDE = ["blank-rows", "repeated-header", "side-table", "footer-rows", "total-rows", "last-rows"];
    await fc.assert(
      fc.asyncProperty(titles, records, told, async (above, below, reading) => {
        // Each cell of the first is its own: a header, whoever looks.
        const all = [...above, ["Code", "Avis", "Note", "Ville"], ...below, ["z", "z", "z", "z"]];
        const least = (reading.headerRows ?? 1) + (reading.lastRows ?? 0);
        fc.pre(below.filter((one) => one.some((text) => text !== "")).length > least);
        const { receipt, rows } = await read(all, reading);
        const aside = receipt.repairs.filter(({ code }) => ASIDE.includes(code));
        const setAside = aside.reduce((sum, { count }) => sum + count, 0);
        expect(rows).toHaveLength(receipt.rows);
        expect(receipt.rows + receipt.headerRows + receipt.skippedRows + setAside).toBe(all.length);
        if (reading.headerRows !== undefined) expect(receipt.headerRows).toBe(reading.headerRows);
        if (reading.lastRows !== undefined)
          expect(aside.find(({ code }) => code === "last-rows")?.count ?? 0).toBe(reading.lastRows);
      }),
      LAW,
    );
  }, 120_000);
});

describe("rows that somebody tells", () => {
  it("are the same however the file is cut while it is read", async () => {
    const records = [["Titre", "", ""], ["", "Enquête", ""], HEADER, ...ANSWERS, ["fin", "", ""]];
    const whole = await FORMATS.csv(records, { headerRows: 2, lastRows: 1 });
    for (const head of [1, 8, 20, 40])
      expect(
        await FORMATS.csv(records, { headerRows: 2, lastRows: 1 }, { sizes: { read: 7, piece: 9, head } }),
      ).toEqual(whole);
  });

  it("“sep=” above a header of several records is no title", async () => {
    const { receipt, headers } = await FORMATS.csv([["sep="], HEADER, ["a", "b", "c"], ...ANSWERS], {
      headerRows: 2,
    });
    expect(headers).toEqual(["Code: a", "Avis: b", "Note: c"]);
    expect(receipt).toMatchObject({ skippedRows: 1, repairs: [{ code: "sep-line", count: 1 }] });
  });

  it("merged cells name what they stand over", async () => {
    const { sheet } = await readXlsx(
      {
        sheets: [
          {
            name: "A",
            rows: [
              ["Code", "Outils", null, null],
              [null, "Site", "Appli", "Avis"],
              ["n1", "Oui", "Non", "bien"],
              ["n2", "Non", "Non", "mal"],
            ],
            merged: ["B1:C1"],
          },
        ],
      },
      { reading: { headerRows: 2 } },
    );
    expect(sheet.headers).toEqual(["Code", "Outils: Site", "Outils: Appli", "Avis"]);
  });

  it.each([
    { headerRows: 4 },
    { headerRows: 5 },
    { lastRows: 3 },
    { lastRows: 40 },
    { headerRows: 3, lastRows: 1 },
  ])("that leave no answer are refused: %o", async (reading) => {
    const records = [HEADER, ...ANSWERS.slice(1)];
    expect(await refusal(writeCsv(records, ";", "\n"), { reading })).toMatchObject({
      code: "no-rows",
      params: { columns: 3 },
    });
    expect(await refused({ sheets: [{ name: "A", rows: records }] }, { reading })).toMatchObject({
      code: "no-rows",
    });
  });

  it("an empty file is empty, whatever is told", async () => {
    const reading = { headerRows: 2 };
    expect(await refusal("\n \n\n", { reading })).toMatchObject({ code: "empty-file" });
    const blank = { sheets: [{ name: "A", rows: [[" "], [" "], [" "]] }] };
    expect(await refused(blank, { reading })).toMatchObject({ code: "empty-file" });
  });
});
