import { describe, expect, it } from "vitest";
import { readXlsx, refused } from "./read-xlsx.ts";
import { type Cell, writeXlsx } from "./write-xlsx.ts";

const answers = (rows: number): Cell[][] => [
  ["Commune", "Avis", "Âge"],
  ...Array.from({ length: rows }, (_, row): Cell[] => [`C${row}`, row % 2 === 0 ? "Oui" : "Non", 20 + row]),
];
const notes: Cell[][] = [
  ["Lisez-moi"],
  ["Ce classeur contient"],
  ["les réponses"],
  ["de 2024"],
  ["et rien d’autre"],
  ["."],
  ["."],
];

describe("the sheet that is read", () => {
  it("is the one with most rows of cells beside each other, wherever it stands and however long the notes are", async () => {
    const { receipt } = await readXlsx({
      sheets: [
        { name: "Notes", rows: notes },
        {
          name: "Codes",
          rows: [
            ["code", "sens"],
            ["1", "Oui"],
          ],
        },
        { name: "Réponses", rows: answers(4) },
      ],
    });
    expect(receipt).toMatchObject({ sheet: "Réponses", sheets: ["Notes", "Codes", "Réponses"], rows: 4 });
  });

  it("is the first of two alike, and none that is hidden", async () => {
    const { receipt } = await readXlsx({
      sheets: [
        { name: "Cachée", rows: answers(9), isHidden: true },
        { name: "Un", rows: answers(3) },
        { name: "Deux", rows: answers(3) },
      ],
    });
    expect(receipt).toMatchObject({ sheet: "Un", sheets: ["Cachée", "Un", "Deux"] });
  });

  it("is the one that is asked for, hidden or small; one that there is not is told", async () => {
    const sheets = [
      { name: "Un", rows: answers(3) },
      { name: "Cachée", rows: answers(2), isHidden: true },
    ];
    const reading = { format: "xlsx", sheet: "Cachée" } as const;
    expect((await readXlsx({ sheets }, { reading })).receipt).toMatchObject({ sheet: "Cachée", rows: 2 });
    expect(await refused({ sheets }, { reading: { ...reading, sheet: "Trois" } })).toEqual({
      code: "no-such-sheet",
      params: { sheet: "Trois", sheets: "Un, Cachée" },
    });
    // What was set for a CSV is nothing to a workbook.
    expect((await readXlsx({ sheets }, { reading: { format: "csv", delimiter: ";" } })).receipt.sheet).toBe(
      "Un",
    );
  });

  it("may be read though another one cannot be", async () => {
    const { receipt } = await readXlsx({
      sheets: [
        { name: "Vide", rows: [] },
        { name: "En-tête", rows: [["a", "b", "c"]] },
        { name: "Réponses", rows: answers(1) },
      ],
    });
    expect(receipt.sheet).toBe("Réponses");
  });
});

describe("rows of a sheet", () => {
  it("stand where the sheet numbers them; rows that are not written are blank, titles are set aside", async () => {
    const [header, ...rows] = answers(3);
    const { sheet, receipt } = await readXlsx({
      sheets: [
        { name: "S", rows: [["Enquête 2024"], null, header ?? [], rows[0] ?? [], null, null, rows[1] ?? []] },
      ],
    });
    expect(receipt).toMatchObject({ skippedRows: 2, headerRows: 1, rows: 2 });
    expect(receipt.repairs.map(({ code, count }) => [code, count])).toEqual([
      ["blank-rows", 2],
      ["title-rows", 2],
    ]);
    expect(sheet.layout.runs).toEqual([
      [4, 4],
      [7, 7],
    ]);
    expect(sheet.headers).toEqual(["Commune", "Avis", "Âge"]);
  });

  it("are as wide as the table: what is blank at their end is nothing odd", async () => {
    const { rows, receipt } = await readXlsx({
      sheets: [
        {
          name: "S",
          rows: [
            ["a", "b", "c"],
            ["1", null, null],
            ["2", "x"],
            ["3", "x", "y"],
          ],
        },
      ],
    });
    expect(rows).toEqual([
      ["1", "", ""],
      ["2", "x", ""],
      ["3", "x", "y"],
    ]);
    expect(receipt.repairs).toEqual([]);
  });

  it("beyond the first two thousand may be wider than the table, and that is told", async () => {
    const rows: Cell[][] = answers(2500);
    rows[2300]?.push("de trop");
    const { receipt } = await readXlsx({ sheets: [{ name: "S", rows }] });
    expect(receipt.repairs).toEqual([{ code: "extra-cells", count: 1, cells: 1 }]);
  });
});

describe("a header of merged cells", () => {
  const beneath: Cell[][] = [
    ["r1", "34", "Oui", "Non", "3"],
    ["r2", "51", "Non", "Non", "4"],
    ["r3", "27", "Oui", "Oui", "2"],
  ];

  it("names each option by its question, where the first columns have no question above", async () => {
    const { sheet, receipt } = await readXlsx({
      sheets: [
        {
          name: "S",
          rows: [[null, null, "Usages", null, "Note"], ["Id", "Âge", "Mail", "Tableur"], ...beneath],
          merged: ["C1:D1", "E1:E2"],
        },
      ],
    });
    expect(sheet.headers).toEqual(["Id", "Âge", "Usages: Mail", "Usages: Tableur", "Note"]);
    expect(receipt).toMatchObject({ headerRows: 2, skippedRows: 0, rows: 3 });
  });

  it("is the same where names are merged downwards, options are numbers, and a title stands above", async () => {
    const { sheet, receipt } = await readXlsx({
      sheets: [
        {
          name: "S",
          rows: [
            ["Enquête 2024"],
            ["Id", "Âge", "Usages", null, "Note"],
            [null, null, 1, 2, null],
            ...beneath,
          ],
          merged: ["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"],
        },
      ],
    });
    expect(sheet.headers).toEqual(["Id", "Âge", "Usages: 1", "Usages: 2", "Note"]);
    expect(receipt).toMatchObject({ headerRows: 2, skippedRows: 1, rows: 3 });
    expect(receipt.repairs).toEqual([{ code: "title-rows", count: 1, cells: 5 }]);
    expect(sheet.layout.runs).toEqual([[4, 6]]);
  });

  it("may have themes over questions over options", async () => {
    const { sheet, receipt } = await readXlsx({
      sheets: [
        {
          name: "S",
          rows: [
            [null, null, "Numérique", null, null],
            [null, null, "Usages", null, "Note"],
            ["Id", "Âge", "Mail", "Tableur", null],
            ...beneath,
          ],
          merged: ["C1:E1", "C2:D2"],
        },
      ],
    });
    expect(sheet.headers).toEqual([
      "Id",
      "Âge",
      "Numérique: Usages: Mail",
      "Numérique: Usages: Tableur",
      "Numérique: Note",
    ]);
    expect(receipt).toMatchObject({ headerRows: 3, rows: 3 });
  });

  it("is none where a title is merged over the table, or answers are merged", async () => {
    const header = ["Id", "Âge", "Mail", "Tableur", "Note"];
    const { sheet, receipt } = await readXlsx({
      sheets: [{ name: "S", rows: [["Enquête"], header, ...beneath], merged: ["A1:D1", "C3:D3"] }],
    });
    expect(sheet.headers).toEqual(header);
    expect(receipt).toMatchObject({ headerRows: 1, skippedRows: 1, rows: 3 });
  });
});

it("what a workbook leads to outside itself, and its macros, are not looked at", async () => {
  const { receipt } = await readXlsx({
    sheets: [{ name: "S", rows: answers(2) }],
    parts: {
      "xl/vbaProject.bin": "not to be read",
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships><Relationship Id="d" Type="x/drawing" Target="../drawings/none.xml"/></Relationships>',
    },
  });
  expect(receipt.rows).toBe(2);
});

it("progress is told while a workbook is read, up to no more than its bytes", async () => {
  const told: { bytes: number; totalBytes: number; rows: number }[] = [];
  const bytes = writeXlsx({ sheets: [{ name: "S", rows: answers(5000) }] });
  await readXlsx(bytes, { onProgress: (progress) => told.push(progress), sizes: { read: 1000 } });
  expect(told.length).toBeGreaterThan(20);
  expect(told.every(({ bytes: done, totalBytes }) => done <= totalBytes && totalBytes === bytes.length)).toBe(
    true,
  );
  expect(told.filter(({ rows }) => rows > 0 && rows < 5000).length).toBeGreaterThan(3);
});
