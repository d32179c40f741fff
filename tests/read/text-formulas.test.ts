import fc from "fast-check";
import { expect, it } from "vitest";
import { readCsv, rowsOf } from "./read-csv.ts";

/** `="01000"` keeps the zeros of a code where a spreadsheet opens the file. */
const FILE = 'code;avis\n="01000";Oui\n="02000";="Non"\n"=""03000""";Oui\n';

it("what a formula of a text holds is the answer, and is counted", async () => {
  const { table, receipt, issues } = await readCsv(FILE);
  expect(rowsOf(table)).toEqual([
    ["01000", "Oui"],
    ["02000", "Non"],
    ["03000", "Oui"],
  ]);
  expect(receipt.repairs).toEqual([{ code: "text-formulas", count: 4, cells: 0 }]);
  expect(issues).toContainEqual(
    expect.objectContaining({ code: "text-formulas", severity: "info", count: 4 }),
  );
});

it("names in the header may be formulas too", async () => {
  const { table } = await readCsv(FILE.replace("code;", '="code";'));
  expect(table.codebook.variables.map(({ id }) => String(id))).toEqual(["code", "avis"]);
});

it.each([
  ["within a sentence", 'a;b\n"x;=""y"";z";1\n"t";2\n', 'x;="y";z'],
  ["a formula that calculates", "a;b\n=A1+B2;1\nt;2\n", "=A1+B2"],
  ["a sum of texts", 'a;b\n"=""x""&""y""";1\nt;2\n', '="x"&"y"'],
])("%s stays as it is", async (_, file, cell) => {
  const { table, receipt } = await readCsv(file);
  expect(rowsOf(table)[0]?.[0]).toBe(cell);
  expect(receipt.repairs.map(({ code }) => code)).not.toContain("text-formulas");
});

it("however the file is cut while it is read", async () => {
  const cell = fc.constantFrom('="01"', '"=""02"""', "x", '"a=b"', "=", '="', "", '"y;=""z"";t"');
  const file = fc
    .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
    .map((rows) => ["a;b;c", ...rows.map((cells) => cells.join(";")), "1;2;3"].join("\n"));
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      const told = async (read: number) => {
        try {
          const { table, receipt } = await readCsv(text, { sizes: { read, piece: read } });
          return [rowsOf(table), receipt.repairs];
        } catch {
          return null;
        }
      };
      const whole = await told(1000);
      for (let read = 1; read < text.length; read += 1) expect(await told(read)).toEqual(whole);
    }),
    { seed: 20211123, numRuns: 40 },
  );
});
