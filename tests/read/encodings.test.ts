import { describe, expect, it } from "vitest";
import { readCsv, rowsOf } from "./read-csv.ts";
import { encodeText } from "./write-csv.ts";

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("encodings", () => {
  it("a late bad byte proves that the whole file is Windows-1252", async () => {
    const file = encodeText(
      `Commune;Niveau\n${"Brest;moyen\n".repeat(2000)}L’Haÿ;élevé à 5 €\n`,
      "windows-1252",
    );
    const { table, receipt } = await readCsv(file, { sizes: { read: 1000 } });
    expect(receipt.encoding).toBe("windows-1252");
    expect(receipt.evidence).toEqual({ line: 2002, text: "L’Haÿ;élevé à 5 €" });
    expect(rowsOf(table).at(-1)).toEqual(["L’Haÿ", "élevé à 5 €"]);
  });

  it("bytes 80–9F are what browsers show, not what Node 20 reads", async () => {
    const { table } = await readCsv(latin("a;b\n\u0080\u009c\u0092;\u00e9\n"));
    expect(rowsOf(table)).toEqual([["€œ’", "é"]]);
  });

  it("Excel for Mac's own bytes are told from Windows'", async () => {
    const { table, receipt } = await readCsv(latin("Maturit\u008e;b\n\u0083lev\u008ee;tr\u008fs\n"));
    expect(receipt.encoding).toBe("macintosh");
    expect(table.headers[0]).toBe("Maturité");
    expect(rowsOf(table)).toEqual([["Élevée", "très"]]);
  });

  it.each(["utf-16le", "utf-16be"] as const)("%s is known without its mark", async (encoding) => {
    const bytes = Buffer.from("Commune;Niveau\nŒting;élevé\n", "utf16le");
    if (encoding === "utf-16be") bytes.swap16();
    const { table, receipt } = await readCsv(bytes);
    expect(receipt.encoding).toBe(encoding);
    expect(rowsOf(table)).toEqual([["Œting", "élevé"]]);
  });

  it("UTF-8 with a few broken characters stays UTF-8, and they are counted", async () => {
    const good = new TextEncoder().encode(`a;b\n${"été;à côté\n".repeat(20)}`);
    const { receipt, issues } = await readCsv(Uint8Array.from([...good, ...latin("x;\u00c3")]));
    expect(receipt.encoding).toBe("utf-8");
    expect(issues).toMatchObject([{ code: "damaged-characters", count: 1 }]);
  });

  it("what the user says comes first", async () => {
    const { table } = await readCsv("a;b\né;1\n", { reading: { encoding: "windows-1252" } });
    expect(rowsOf(table)[0]?.[0]).toBe("Ã©");
  });

  it("a plain file needs no evidence", async () => {
    expect((await readCsv("a;b\n1;2\n")).receipt).toMatchObject({ encoding: "utf-8", evidence: null });
  });
});

describe("record ends", () => {
  it("a lone carriage return ends a record, or is data inside quotes", async () => {
    const { table } = await readCsv('a;b\r"un\rdeux";2\r"x\r\ny";3\r\nz;4\n');
    expect(rowsOf(table)).toEqual([
      ["un\rdeux", "2"],
      ["x\r\ny", "3"],
      ["z", "4"],
    ]);
  });

  it("a quote inside a word is a character", async () => {
    const { table } = await readCsv('a;b\r\n5" de pluie;2\r\nx;"3"\r\n');
    expect(rowsOf(table)).toEqual([
      ['5" de pluie', "2"],
      ["x", "3"],
    ]);
  });

  it("text after a closing quote is kept and told", async () => {
    const { table, issues } = await readCsv('a;b\n"x" y;2\nz;3;\n"u";4\n');
    expect(table.rows).toBeGreaterThan(0);
    expect(issues).toMatchObject([{ code: "stray-quotes", where: { row: 2 } }]);
  });
});

describe("a side table below the answers", () => {
  const answers = "id;q1;q2;q3;q4\n1;a;b;c;d\n2;a;b;c;d\n\n";

  it("is set aside and told", async () => {
    const { table, issues } = await readCsv(`${answers};;Brest;;\n;;;\n;;Lisieux;;\n`);
    expect(table.rows).toBe(2);
    expect(issues.find(({ code }) => code === "side-table")).toMatchObject({
      count: 2,
      where: { row: 5, column: null },
    });
  });

  it("is none where an answer follows", async () => {
    expect((await readCsv(`${answers};;Brest;;\n3;a;b;c;d\n`)).table.rows).toBe(4);
  });
});

it("a few NUL characters are taken out of a text, and counted", async () => {
  const { table, receipt, issues } = await readCsv("a;b\n1\0;2\n3;\0\n");
  expect(rowsOf(table)).toEqual([
    ["1", "2"],
    ["3", ""],
  ]);
  expect(receipt.repairs).toEqual([{ code: "nul-characters", count: 2, cells: 0 }]);
  expect(issues).toMatchObject([{ code: "nul-characters", severity: "warning", count: 2 }]);
});

it.each([
  ["“œ” within a word", [0x63, 0xbd, 0x75, 0x72], "cœur"],
  ["“€” after a number", [0x31, 0x32, 0x20, 0xa4], "12 €"],
])("Latin-9 is found by %s", async (_, bytes, text) => {
  const file = Uint8Array.from([...Buffer.from("a;b\n1;"), ...bytes, 0x0a, 0x32, 0x3b, 0xe9, 0x0a]);
  const { table, receipt } = await readCsv(file);
  expect(receipt.encoding).toBe("iso-8859-15");
  expect(rowsOf(table)).toEqual([
    ["1", text],
    ["2", "é"],
  ]);
});

it("one half in windows-1252 is one half", async () => {
  const file = Uint8Array.from([...Buffer.from("a;b\n1;"), 0xbd, 0x0a, ...Buffer.from("2;3 "), 0xbd, 0x0a]);
  const { table, receipt } = await readCsv(file);
  expect(receipt.encoding).toBe("windows-1252");
  expect(rowsOf(table)[1]).toEqual(["2", "3 ½"]);
});

it("spaces around cells are kept, and the cells that have some are counted", async () => {
  const { table, receipt } = await readCsv("a;b\n Oui;1\nOui ;2\nOui;3\n");
  expect(rowsOf(table)[0]).toEqual([" Oui", "1"]);
  expect(receipt.repairs).toEqual([{ code: "spaces-trimmed", count: 2, cells: 0 }]);
});
