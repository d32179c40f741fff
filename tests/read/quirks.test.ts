import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RecordReader } from "../../src/read/csv/record-reader.ts";
import { LIMITS } from "../../src/read/file/limits.ts";
import { isBlank } from "../../src/read/rows/is-blank.ts";
import { QUIRKS } from "../../src/read/rows/quirks.ts";
import { readCsv, rowsOf } from "./read-csv.ts";

interface Expected {
  readonly headers: string[];
  readonly rows: string[][];
  readonly repairs: { code: string; count: number; cells: number }[];
  readonly row: number | null;
}

const folder = (quirk: string) => new URL(`../fixtures/csv/${quirk}/`, import.meta.url);
const input = (quirk: string) => readFileSync(new URL("input.csv", folder(quirk)));
const expected = (quirk: string): Expected =>
  JSON.parse(readFileSync(new URL("expected.json", folder(quirk)), "utf8"));

describe.each([...QUIRKS.map((quirk) => [quirk.id, quirk] as const)])("the quirk %s", (id, quirk) => {
  it("has a file that shows it", () => {
    expect(existsSync(new URL("input.csv", folder(id)))).toBe(true);
  });

  it("is repaired as expected, counted, and told with its first place", async () => {
    const { table, receipt, issues } = await readCsv(input(id));
    const { headers, rows, repairs, row } = expected(id);
    expect(table.headers).toEqual(headers);
    expect(rowsOf(table)).toEqual(rows);
    expect(receipt.repairs).toEqual(repairs);
    expect(issues.find(({ code }) => code === id)?.where).toEqual({ row, column: null });
  });

  it("is not found in a clean file", () => {
    expect(quirk.detect(records("clean"), header("clean"))).toEqual([]);
  });

  it("is repaired once and for all", () => {
    const once = repair(records(id), header(id));
    expect(repair(once, header(id))).toEqual(once);
  });

  const header = (name: string) => (quirk.scope === "top" ? [] : expected(name).headers);

  function records(name: string) {
    const reader = new RecordReader(";", LIMITS, 2 ** 17);
    const all = [...reader.push(input(name).toString(), true)].flatMap((batch) => batch.records);
    return quirk.scope === "top"
      ? all
      : all.filter((record) => quirk.id === "blank-rows" || !isBlank(record)).slice(1);
  }

  function repair(all: readonly (readonly string[])[], head: readonly string[]) {
    const found = new Set(quirk.detect(all, head));
    return all.flatMap((record, index) => {
      const repaired = found.has(index) ? quirk.repair(record, head) : record;
      return repaired ? [repaired] : [];
    });
  }
});

it("A clean file is read without repairs or issues", async () => {
  const { table, receipt, issues } = await readCsv(input("clean"));
  expect(rowsOf(table)).toEqual(expected("clean").rows);
  expect(receipt.repairs).toEqual([]);
  expect(issues).toEqual([]);
});
