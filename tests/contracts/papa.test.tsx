import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readCsv, rowsOf } from "../read/read-csv.ts";

const lines = Array.from({ length: 40 }, (_, row) => `Évaluée${row};déjà réglé`);
const text = ["Été;Où", ...lines, ""].join("\n");
const bytes = new TextEncoder().encode(text);

/** A file read as Papa reads it by itself, in slices of so many bytes. */
const streamed = (size: number): Promise<string[][]> =>
  new Promise((done, failed) => {
    const rows: string[][] = [];
    Papa.parse<string[]>(new File([bytes], "été.csv"), {
      chunkSize: size,
      skipEmptyLines: true,
      step: ({ data }) => rows.push(data),
      complete: () => done(rows),
      error: failed,
    });
  });

/** Papa Parse cuts records and nothing else here: these two of its own ways lose something, and ours do not. */
describe("what Papa does to a file by itself, and we do not", () => {
  it("breaks accents where a slice of the file ends inside one", async () => {
    const whole = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    expect(await streamed(bytes.length)).toEqual(whole);
    expect(JSON.stringify(await streamed(64))).toContain("�");
    for (const size of [1, 7, 64, 100]) {
      const { table, receipt } = await readCsv(bytes, { sizes: { read: size, piece: size } });
      expect([[...table.headers], ...rowsOf(table)]).toEqual(whole);
      expect(receipt.encoding).toBe("utf-8");
    }
  });

  it("drops a column called __proto__ from the rows of its header mode", async () => {
    const file = "a,__proto__,constructor\n1,x,2\n3,y,4\n";
    const [row] = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true }).data;
    expect(Object.keys(row ?? {})).not.toContain("__proto__");
    const { table } = await readCsv(file);
    expect(table.headers).toEqual(["a", "__proto__", "constructor"]);
    expect(rowsOf(table)).toEqual([
      ["1", "x", "2"],
      ["3", "y", "4"],
    ]);
    expect(table.codebook.variables.map(({ id }) => id)).toEqual(["a", "__proto__", "constructor"]);
  });
});
