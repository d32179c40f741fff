import { describe, expect, it } from "vitest";
import { fromBytes } from "../../../src/read/file/byte-source.ts";
import { read } from "../../../src/read/read.ts";
import { refused } from "./read-xlsx.ts";
import { writeXlsx } from "./write-xlsx.ts";

const rows = [
  ["Commune", "Avis", "Âge"],
  ...Array.from({ length: 50 }, (_, row) => [`C${row}`, row % 2 === 0 ? "Oui" : "Non", 20 + row]),
];

/** Packed bytes that are read of a workbook. */
async function taken(bytes: Uint8Array): Promise<number> {
  let done = 0;
  await read(fromBytes("enquête.xlsx", bytes), {
    sizes: { read: 64 },
    onProgress: (progress) => {
      done = progress.bytes;
    },
  });
  return done;
}

describe("a workbook is refused with what to do", () => {
  const sheets = [{ name: "S", rows }];
  const bytes = writeXlsx({ sheets });
  const damaged = { code: "damaged-file", params: { format: "xlsx" } };

  it("cut short anywhere", async () => {
    for (let length = 4; length < bytes.length; length += 97)
      expect(await refused(bytes.slice(0, length))).toEqual(damaged);
  });

  it("with any byte of its cells changed", async () => {
    const path = "xl/worksheets/sheet1.xml";
    const text = Buffer.from(bytes).toString("latin1");
    const start = text.indexOf(path) + path.length;
    for (let at = start; at < start + 200; at += 7) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ 0x41;
      expect(await refused(other)).toEqual(damaged);
    }
  });

  it("with a document type, and no entity of it is expanded", async () => {
    const bomb = '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(await refused({ sheets, parts: { "xl/sharedStrings.xml": bomb } })).toEqual(damaged);
    const harmless = "<!DOCTYPE styleSheet><styleSheet/>";
    expect(await refused({ sheets, parts: { "xl/styles.xml": harmless } })).toEqual(damaged);
    const unknown = "<sst><si><t>&b;</t></si></sst>";
    expect(await refused({ sheets, parts: { "xl/sharedStrings.xml": unknown } })).toEqual(damaged);
  });

  it("that unpacks to more than may be, by what it declares and by what it does", async () => {
    const limits = { unpackedBytes: 1000 };
    expect(await refused(bytes, { limits })).toMatchObject({
      code: "unpacks-too-big",
      params: { limit: 1000 },
    });
    expect(await refused(bytes, { limits: { keptBytes: 100 } })).toMatchObject({ code: "unpacks-too-big" });
    const liar = bytes.slice();
    const view = new DataView(liar.buffer);
    const sheet = Buffer.from(liar).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    expect(view.getUint32(sheet, true)).toBe(0x02014b50);
    view.setUint32(sheet + 24, 100, true);
    // It is not unpacked any further than it says.
    expect(await taken(liar)).toBeLessThan((await taken(bytes)) - 500);
  });

  it("with cells, rows or columns beyond the limits", async () => {
    expect(await refused(bytes, { limits: { rows: 20 } })).toMatchObject({ code: "too-many-rows" });
    expect(await refused(bytes, { limits: { columns: 2 } })).toMatchObject({ code: "too-many-columns" });
    const much = await refused(bytes, { limits: { tableBytes: 10_000 } });
    expect(much.code).toMatch(/^too-(much-memory|many-values)$/);
    const long = {
      sheets: [
        {
          name: "S",
          rows: [
            ["a", "b"],
            ["x", { value: "y".repeat(300), type: "str" }],
          ],
        },
      ],
    };
    expect(await refused(long, { limits: { fieldLength: 200 } })).toEqual({
      code: "field-too-long",
      params: { line: 2, limit: 200 },
    });
    const endless = Array.from({ length: 20_000 }, (_, at) => ((at * 7919) % 9973).toString(36)).join("");
    const parts = { "xl/sharedStrings.xml": `<sst>${endless}</sst>` };
    expect(
      await refused({ sheets, parts }, { limits: { recordLength: 10_000 }, sizes: { read: 1000 } }),
    ).toMatchObject({ code: "record-too-long" });
  });

  it("behind a password, and by its name where it is an old or a binary one, or of another program", async () => {
    const compound = new Uint8Array(2048);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    compound[30] = 9;
    compound[48] = 1;
    expect(await refused(compound)).toEqual({ code: "not-text", params: { detected: "xls" } });
    compound.set(
      new Uint8Array(Uint16Array.from([..."EncryptedPackage"], (c) => c.charCodeAt(0)).buffer),
      1024,
    );
    expect(await refused(compound)).toEqual({ code: "locked-file", params: {} });
    const relations =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    expect(await refused({ sheets, parts: { "_rels/.rels": relations } })).toEqual({
      code: "not-text",
      params: { detected: "xlsb" },
    });
    expect(await refused({ sheets: [] })).toEqual({ code: "not-text", params: { detected: "zip" } });
    expect(await refused({ sheets: [] }, {}, "enquête.numbers")).toMatchObject({
      params: { detected: "numbers" },
    });
  });

  it("when it is cancelled", async () => {
    expect(await refused(bytes, { signal: AbortSignal.abort() })).toEqual({ code: "cancelled", params: {} });
  });
});
