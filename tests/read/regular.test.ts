import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUtf8 } from "../../src/read/csv/regular/is-utf8.ts";
import { fromBlob, fromBytes } from "../../src/read/file/byte-source.ts";
import { decodeSingleByte, encodeSingleByte } from "../../src/read/file/single-byte.ts";
import type { Sizes } from "../../src/read/file/sizes.ts";
import { read } from "../../src/read/read.ts";
import { fingerprint } from "../../src/table/fingerprint.ts";
import { Chance } from "./fuzz/chance.ts";
import { mutated } from "./fuzz/mutate.ts";
import { seedInputs } from "./fuzz/seed-inputs.ts";
import { helped, LocalHelper } from "./local-helper.ts";
import { anyTable, ordinaryTable } from "./survey-tables.ts";
import { encodeText, writeCsv } from "./write-csv.ts";

const LAW = { seed: 20261130, numRuns: process.env.LONG ? 5000 : 200 };

/** All that a reading comes to, columns as they are in memory. */
async function seen(
  bytes: Uint8Array,
  sizes: Partial<Sizes>,
  helpers: readonly LocalHelper[] = [],
): Promise<string> {
  // By bytes: streamed, where the text is read in slices.
  const streamed = sizes.regular ? fromBlob(new Blob([Uint8Array.from(bytes)]), "x.csv") : null;
  const alone = streamed ?? fromBytes("x.csv", bytes);
  const source = helpers.length > 0 ? helped("x.csv", bytes, helpers) : alone;
  const sheet = await read(source, { sizes, helpers: () => helpers });
  if (!sheet.ok) return JSON.stringify(sheet.failure);
  const { cells, headers, records, ...rest } = sheet.value;
  const rows = cells[0]?.codes.length ?? 0;
  return JSON.stringify([
    rest,
    headers,
    cells.map(({ codes, dictionary }) => [codes.constructor.name, [...codes], dictionary]),
    records.runs(rows),
    fingerprint({ rows, headers, cells }),
  ]);
}

const HEADER = "nom;âge;avis;note";
const REGULAR = [
  ...["A1;18–34;oui;1,5", "A2;35–54;non;2,25", "A3;55+;oui;3", ";18–34;non;1,5", "A5;35–54;;4", "A6;;oui; 2"],
  ...['"A7";"18–34";"oui";"1,5"', '"A8";"x;y";"dit ""oui""";3', 'A9;"été";"élu";7', "A10;55+;Été;8,125"],
];
/** What somebody has to look at, or may take for something that has to be. */
const ODD = [
  ...[
    "",
    ";;;",
    " ; ;;",
    ";;une note;",
    ";;;7",
    HEADER,
    "nom;âge;avis;x",
    "A1;18–34",
    "A1;18–34;oui;2;3",
    "A1;;;;;",
  ],
  ...[
    '="01";18–34;oui;1',
    '"=""01""";x;oui;1',
    '="a"&"b";x;y;1',
    'A"1;18–34;o"ui;1',
    '"A1" ;x;y;2',
    '"A1"x;y;z;3',
  ],
  ...['"deux\nlignes";18–34;oui;1', '"une\r\nautre";x;y;2', '"a;b;c\nd;e;f;g";x;y;1', '"jamais fermé;x;y;1'],
  ...[
    "A\0;18–34;oui;1",
    "A\ufffd;18–34;oui;1",
    "A\r1;18–34;oui;1",
    "\u00a0;\u2003;;",
    "Total;;;12",
    "Source : x;;;",
  ],
];

/** A table large enough for most of it to be below the head. */
const long = (table: fc.Arbitrary<{ header: readonly string[]; rows: readonly (readonly string[])[] }>) =>
  fc.tuple(table, fc.integer({ min: 1, max: 12 })).map(([{ header, rows }, times]) => ({
    header,
    rows: Array.from({ length: times }, () => rows).flat(),
  }));

/** Those who read along, and how many segments of a part each reads: one may be slow, or dead. */
const each = fc.array(fc.constantFrom(0, 1, 2, Number.POSITIVE_INFINITY), { minLength: 1, maxLength: 3 });

const sizes = fc.record({
  read: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 400 })),
  piece: fc.integer({ min: 1, max: 300 }),
  head: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 200 })),
});

/** Segments that were read by others, in all laws. */
let taken = 0;

/** @param each - how many segments each of those who read along has ready */
async function expectSame(
  bytes: Uint8Array,
  cut: Partial<Sizes>,
  each: readonly number[] = [Number.POSITIVE_INFINITY],
): Promise<void> {
  const byText = await seen(bytes, { ...cut, regular: false });
  const byBytes = await seen(bytes, { ...cut, regular: true });
  if (byText !== byBytes) expect(byBytes, Buffer.from(bytes).toString("base64")).toBe(byText);
  const helpers = each.map((most) => new LocalHelper(most));
  const together = await seen(bytes, { ...cut, regular: true, part: 1 }, helpers);
  if (byText !== together) expect(together, `parts: ${Buffer.from(bytes).toString("base64")}`).toBe(byText);
  for (const helper of helpers) taken += helper.taken;
}

describe("records that are regular, read by their bytes, are what their text is read as", {
  timeout: 600_000,
}, () => {
  it.each([["ordinary tables", ordinaryTable(4)] as const, ["any tables", anyTable] as const])(
    "in %s",
    async (_, table) => {
      const encodings = ["utf-8", "utf-8-bom", "windows-1252"] as const;
      await fc.assert(
        fc.asyncProperty(
          long(table),
          fc.constantFrom(";", ",", "\t", "|"),
          fc.constantFrom("\n", "\r\n", "\r"),
          fc.constantFrom(...encodings),
          sizes,
          each,
          async ({ header, rows }, mark, end, encoding, cut, each) =>
            expectSame(encodeText(writeCsv([header, ...rows], mark, end), encoding), cut, each),
        ),
        LAW,
      );
    },
  );

  it("with odd lines here and there", async () => {
    const line = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...REGULAR) }, fc.constantFrom(...ODD));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 20, maxLength: 80 }),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("latin1" as const, "utf8" as const),
        sizes,
        each,
        async (lines, end, encoding, cut, each) => {
          const text = [HEADER, ...REGULAR.slice(0, 3), ...lines].join(end) + end;
          await expectSame(Uint8Array.from(Buffer.from(text, encoding)), cut, each);
        },
      ),
      { ...LAW, numRuns: 5 * LAW.numRuns },
    );
  });

  it("with notes, totals and longer cells below, wherever reading by bytes sets in again", async () => {
    const answers = Array.from({ length: 30 }, (_, row) => `A${row};18–34;oui;1`).join("\n");
    const notes = Array.from({ length: 15 }, (_, row) => `;;${row} oui;\n`).join("");
    const spanning = `${'"deux\nlignes";x;y;1\n'.repeat(20)}"jamais fermé;x;y;1\n${answers}\n`;
    for (const below of [`\n${notes}`, `\n${notes}A31;x;y;2\n${notes}`, "Total;;;30\n", spanning])
      for (let size = 20; size < 200; size += 9)
        await expectSame(encodeText(`${HEADER}\n${answers}\n${below}`, "utf-8"), {
          read: size,
          piece: 100,
          head: 60,
        });
  });

  it("with the first accent, and the first cell of several lines, anywhere", async () => {
    const plain = Array.from({ length: 30 }, (_, row) => `A${row};18-34;"oui";1`);
    const others = ["A;été;oui;1", '"B\nC";x;y;2', '"D\nE";été;"a\n""b""";2', "F;18-34;\ufffd;1"];
    for (const one of others)
      for (const other of others)
        for (let place = 0; place < plain.length; place += 1) {
          const lines = ["a;b;c;d", ...plain.slice(0, place), one, ...plain.slice(place), other, ...plain];
          const bytes = encodeText(`${lines.join("\n")}\n`, "utf-8");
          await expectSame(bytes, { read: 64, piece: 100, head: 40 }, [2, Number.POSITIVE_INFINITY]);
        }
  });

  it("whatever is done to a file", async () => {
    const seeds = seedInputs();
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer(), sizes, async (one, other, cut) => {
        const part = (seed: number) => mutated(seeds, new Chance(seed));
        await expectSame(Uint8Array.from(Buffer.concat([part(one), part(other)])), cut);
      }),
      { ...LAW, numRuns: 2 * LAW.numRuns },
    );
  });

  it("and those who read along have read much of it", () => {
    expect(taken).toBeGreaterThan(2_000);
  });

  const FOLDERS = ["../shared/surveys/torture/", "../shared/cases/reading/", "tests/fixtures/csv/"];
  const files = FOLDERS.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((name) => /\.(csv|tsv|txt)$/.test(name))
          .map((name) => folder + name)
      : [],
  );

  it(`in ${files.length} files that are hard to read`, async () => {
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(name));
      if (bytes.length > 2e5) continue;
      await expectSame(bytes, { head: 300, piece: 5000 });
      await expectSame(bytes, { head: 100, piece: 200, read: 350 });
    }
  });
});

it("takes for UTF-8 what a strict decoder takes for it, but for characters that stand for damage", () => {
  const byte = fc.constantFrom(
    0x41,
    0x7f,
    0x80,
    0x8f,
    0x90,
    0x9f,
    0xa0,
    0xbd,
    0xbf,
    0xc0,
    0xc2,
    0xdf,
    0xe0,
    0xe1,
    0xed,
    0xef,
  );
  const lead = fc.constantFrom(0xf0, 0xf1, 0xf4, 0xf5, 0xff);
  fc.assert(
    fc.property(fc.uint8Array(), fc.array(fc.oneof(byte, lead), { maxLength: 9 }), (any, odd) => {
      for (const bytes of [any, Uint8Array.from(odd)]) {
        let text = "\ufffd";
        try {
          text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch {}
        expect(isUtf8(bytes, 0, bytes.length)).toBe(!text.includes("\ufffd"));
      }
    }),
    { ...LAW, numRuns: 5000 },
  );
});

it("no two bytes of an encoding are the same character, and each is written as it was read", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (const encoding of ["windows-1252", "iso-8859-15", "macintosh"] as const)
    expect(encodeSingleByte(decodeSingleByte(bytes, encoding), encoding)).toEqual(bytes);
});
