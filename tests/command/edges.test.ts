import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { command } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "barometre-edges-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Nobody says “peut-être” in group a, all of b say “oui”, c is one person, d does not answer. */
const survey = write(
  "edges.csv",
  `avis,groupe,seul,w,neg,zero,gaps,mots,score
oui,a,x,1,1,0,1,un,3
non,a,x,2,-2,0,,deux,4
oui,b,x,1,1,0,3,un,5
oui,b,x,3,-1,0,2,un,6
peut-être,c,x,2,1,0,1,deux,1
oui,b,x,1.5,1,0,,un,2
,d,x,1,1,0,1,un,
non,a,x,1,1,0,1,un,5
`,
);
const margin = write("groupe.csv", "category,total\na,3\nb,3\nc,1\nd,1\n");
const rake = ["--rake", `groupe=${margin}`];

const tabulate = (...words: readonly string[]) => command("tabulate", survey, "--threshold", "0", ...words);

describe("weights that cannot be used", () => {
  const cases: [string, string[], object][] = [
    [
      "negative: refused, with how many and which",
      ["--weight", "neg"],
      { code: "weight-negative", params: { variable: "neg", count: 2, rows: "2, 4" } },
    ],
    [
      "missing: refused, with how many",
      ["--weight", "gaps"],
      { code: "weight-missing", params: { variable: "gaps", count: 2 } },
    ],
    ["all zero: refused", ["--weight", "zero"], { code: "weight-all-zero", params: { variable: "zero" } }],
    [
      "words: refused as such",
      ["--weight", "mots"],
      { code: "weight-not-numeric", params: { variable: "mots" } },
    ],
    [
      "a variable that is not there",
      ["--weight", "poids"],
      { code: "no-such-variable", params: { name: "poids" } },
    ],
  ];

  it.each(cases)("%s", async (_, words, error) => {
    const { exit, out } = await tabulate("--rows", "avis", ...words);
    expect({ exit, ...JSON.parse(out) }).toEqual({ exit: 1, error });
  });

  it.each(cases)("%s; as base weights to rake from as well", async (_, words, error) => {
    for (const asked of [
      await tabulate("--rows", "avis", ...rake, ...words),
      await command("weights", survey, ...rake, ...words),
    ])
      expect({ exit: asked.exit, ...JSON.parse(asked.out) }).toEqual({ exit: 1, error });
  });

  it("are refused even where a filter leaves their rows out", async () => {
    const { exit } = await tabulate("--rows", "avis", "--weight", "gaps", "--filter", "groupe=c");
    expect(exit).toBe(1);
  });
});

/** Everything printed, by its path. */
function printed(value: unknown, at = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, inner]) => printed(inner, `${at}/${key}`));
}

const NULLABLE = /^\/(columns|test|pairs)$|^\/cells\/\d+\/column$|^\/pairs\/\d+\/row$/;

async function told(...words: readonly string[]) {
  const { exit, out } = await tabulate(...words);
  expect(exit, out).toBe(0);
  const tabulation = JSON.parse(out);
  const blanks = printed(tabulation).filter(([at, value]) => value === null && !NULLABLE.test(at));
  expect(blanks, "a number was promised").toEqual([]);
  return tabulation;
}

describe("cells at the edge", () => {
  it.each([
    ["nobody answered", "oui", "d", { kind: "empty" }],
    ["one respondent", "peut-être", "c", { kind: "empty" }],
    [
      "a share of 0 has a bound above",
      "peut-être",
      "a",
      { kind: "estimate", n: 3, count: 0, value: 0, standardError: 0, lower: 0, upper: expect.any(Number) },
    ],
    [
      "a share of 1 has a bound below",
      "oui",
      "b",
      { kind: "estimate", n: 3, count: 3, value: 1, standardError: 0, upper: 1, lower: expect.any(Number) },
    ],
  ])("%s", async (_, row, column, cell) => {
    for (const interval of ["wilson", "beta", "logit"]) {
      const { cells } = await told("--rows", "avis", "--columns", "groupe", "--interval", interval);
      const found = cells.find(
        (one: { row: string; column: string }) => one.row === row && one.column === column,
      );
      expect(found).toMatchObject({ row, column, ...cell });
      if (found.kind === "empty") expect(Object.keys(found)).toEqual(["row", "column", "kind"]);
      else expect(found.upper - found.lower).toBeGreaterThan(0.3);
    }
  });

  it("an answer that everybody gave is 1, and has no test", async () => {
    const { cells, test } = await told("--rows", "seul", "--columns", "groupe", "--test");
    expect(cells[0]).toMatchObject({ row: "x", column: "a", value: 1, standardError: 0, upper: 1 });
    expect(test).toBeNull();
  });

  it("a filter that nobody passes leaves no number", async () => {
    const { cells, design } = await told("--rows", "avis", "--filter", "groupe=c", "--filter", "avis=non");
    expect(cells.map(({ kind }: { kind: string }) => kind)).toEqual(["empty", "empty", "empty"]);
    expect(design).toMatchObject({ n: 0, deff: 0, effective: 0 });
  });

  it("a mean of one number is none; of equal ones it has no error", async () => {
    const { cells } = await told("--rows", "groupe", "--measure", "mean:score", "--filter", "groupe=c");
    expect(cells).toEqual([{ row: "c", column: null, kind: "empty" }]);
    const same = await told("--rows", "seul", "--measure", "mean:zero");
    expect(same.cells[0]).toMatchObject({ value: 0, standardError: 0, lower: 0, upper: 0 });
  });

  it("of groups that a filter takes out are not there, in columns, in rows or among pairs", async () => {
    const kept = ["--filter", "groupe=a", "--filter", "groupe=b", "--pairwise"];
    const shares = await told("--rows", "avis", "--columns", "groupe", ...kept);
    expect(shares.columns).toEqual(["a", "b"]);
    expect(shares.cells).toHaveLength(2 * shares.rows.length);
    expect(shares.pairs.map(({ a, b }: { a: string; b: string }) => a + b)).toEqual(["ab", "ab", "ab"]);
    const means = await told("--rows", "groupe", "--measure", "mean:score", ...kept);
    expect(means.rows).toEqual(["a", "b"]);
    expect(means.pairs).toMatchObject([{ a: "a", b: "b", row: null }]);
  });

  it("of the one group that a filter leaves are those of the selection, with no test and no pair", async () => {
    const kept = ["--filter", "groupe=b", "--test", "--pairwise"];
    const { columns, cells, test, pairs } = await told("--rows", "avis", "--columns", "groupe", ...kept);
    expect(columns).toEqual(["b"]);
    expect(cells).toHaveLength(3);
    expect(cells).toContainEqual(expect.objectContaining({ row: "oui", column: "b", n: 3, count: 3 }));
    expect({ test, pairs }).toEqual({ test: null, pairs: [] });
    const crossed = await told("--rows", "groupe", "--measure", "mean:score", "--columns", "avis", ...kept);
    expect(crossed.cells).toContainEqual(
      expect.objectContaining({ row: "b", column: "oui", n: 3, value: 13 / 3 }),
    );
    expect(crossed.pairs).toEqual([]);
  });

  it("a variable cannot be answers and numbers at once", async () => {
    const { exit, out } = await tabulate("--rows", "seul", "--measure", "mean:w", "--filter", "w=1");
    expect({ exit, ...JSON.parse(out) }).toEqual({
      exit: 1,
      error: { code: "cannot-be-read-so", params: { name: "w" } },
    });
  });
});

describe("a difference between", () => {
  it("nobody and nobody is none", async () => {
    const { pairs } = await told("--rows", "avis", "--columns", "groupe", "--pairwise");
    const found = pairs.find(({ a, row }: { a: string; row: string }) => a === "a" && row === "peut-être");
    expect(found).toMatchObject({ b: "b", difference: 0, lower: 0, upper: 0, p: 1, adjusted: 1 });
  });

  it("nobody and everybody is not certain where they are few", async () => {
    const { pairs } = await told("--rows", "avis", "--columns", "avis", "--pairwise");
    const found = pairs.find(({ row }: { row: string }) => row === "oui");
    expect(found).toMatchObject({ a: "non", b: "oui", difference: 1, standardError: 0, upper: 1 });
    expect(found.lower).toBeLessThan(0);
    // 2 and 4 of 6: 1 / √(⅔ · ⅓ · (½ + ¼)) is a t of 2.449 with 4 degrees of freedom.
    expect(found.p).toBeCloseTo(0.0705, 4);
  });
});

describe("a finite population", () => {
  it("that was all asked leaves nothing to chance", async () => {
    const { cells, test } = await told(
      "--rows",
      "avis",
      "--population",
      "8",
      "--columns",
      "groupe",
      "--test",
      "--pairwise",
    );
    for (const cell of cells.filter(({ kind }: { kind: string }) => kind === "estimate"))
      expect(cell).toMatchObject({ standardError: 0, lower: cell.value, upper: cell.value });
    expect(test).toBeNull();
  });

  it("smaller than the sample is refused", async () => {
    const { exit, out } = await tabulate("--rows", "avis", "--population", "7");
    expect({ exit, ...JSON.parse(out) }).toEqual({
      exit: 1,
      error: { code: "population-too-small", params: { population: 7, rows: 8 } },
    });
  });

  it("a little larger than the sample narrows the interval", async () => {
    const width = async (...words: readonly string[]) => {
      const { cells } = await told("--rows", "avis", ...words);
      return cells[0].upper - cells[0].lower;
    };
    expect(await width("--population", "9")).toBeLessThan(await width("--population", "1000"));
    expect(await width("--population", "1000")).toBeLessThan(await width());
  });
});
