import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readOracle } from "../oracle/oracle.ts";
import { expectClose } from "../stats/close.ts";
import { command, tabulated } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "barometre-design-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Drawn {
  readonly id: number;
  readonly kind: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly totals: Readonly<Record<string, number>> | null;
  readonly cells: readonly (readonly [string, string, number, number, number, number])[];
}

const surveys: readonly Drawn[] = JSON.parse(readOracle("designs.json"));

function fileOf({ id, columns }: Drawn): string {
  const names = Object.keys(columns);
  const cells = names.map((name) => (columns[name] ?? "").split(" ").map((one) => (one === "-" ? "" : one)));
  const rows = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row]).join(","));
  return write(`survey-${id}.csv`, [names.join(","), ...rows].join("\n"));
}

const sizesOf = ({ id, totals }: Drawn): string =>
  write(
    `sizes-${id}.csv`,
    ["category,total", ...Object.entries(totals ?? {}).map((pair) => pair.join(","))].join("\n"),
  );

const COMMON = ["--rows", "y", "--columns", "g", "--weight", "w", "--threshold", "0"];

describe("a design on the command line", () => {
  it.each([
    ["strata", () => ["--strata", "h"]],
    ["strata-sized", (of: Drawn) => ["--strata", "h", "--population", sizesOf(of)]],
    ["both", () => ["--strata", "h", "--cluster", "c"]],
    ["both-sized", (of: Drawn) => ["--strata", "h", "--cluster", "c", "--population", sizesOf(of)]],
  ] as const)("of the kind “%s” has R’s errors", async (kind, words) => {
    for (const survey of surveys.filter((one) => one.kind === kind).slice(0, 4)) {
      const { cells, design } = await tabulated(fileOf(survey), ...COMMON, ...words(survey));
      expect(design.strata).toBe(new Set((survey.columns.h ?? "").split(" ")).size);
      expect(design.clusters > 0).toBe(kind.startsWith("both"));
      for (const [group, answer, n, value, se, df] of survey.cells) {
        if (group === "" || answer === "mean" || df < 1) continue;
        const cell = cells.find(({ row, column }) => row === answer && column === group);
        if (cell?.kind !== "estimate") expect.fail(`${group} ${answer}`);
        expect(cell.n).toBe(n);
        expectClose(cell.value, value, 1e-9);
        expectClose(cell.standardError, se, 1e-9);
      }
    }
  });

  it("leaves out whoever has no cluster, counts them, and does not take that for a missing weight", async () => {
    const rows = Array.from(
      { length: 40 },
      (_, k) => `${k % 3 ? "a" : "b"},${k % 8 === 3 ? "" : `e${k % 7}`},1.5`,
    );
    const file = write("blanks.csv", ["y,e,w", ...rows].join("\n"));
    const { cells, design } = await tabulated(
      file,
      "--rows",
      "y",
      "--cluster",
      "e",
      "--weight",
      "w",
      "--threshold",
      "0",
    );
    expect(design).toMatchObject({ unplaced: 5, clusters: 7, n: 35 });
    expect(cells[0]).toMatchObject({ n: 35 });
  });

  it("of one cluster alone is refused, and of strata larger than their population", async () => {
    const [survey] = surveys.filter(({ kind }) => kind === "strata-sized");
    if (!survey) return expect.fail("no survey");
    const file = fileOf(survey);
    const one = write("one.csv", "y,g,e\na,x,1\nb,x,1\na,y,1\n");
    const alone = await command("tabulate", one, "--rows", "y", "--cluster", "e", "--threshold", "0");
    expect(JSON.parse(alone.out)).toMatchObject({
      error: { code: "one-cluster", params: { variable: "e" } },
    });
    const small = write("small.csv", "category,total\ns1,1\ns2,1\n");
    const told = await command("tabulate", file, ...COMMON, "--strata", "h", "--population", small);
    expect(JSON.parse(told.out)).toMatchObject({ error: { code: "stratum-too-small" } });
    expect(told.exit).toBe(1);
  });

  it("asks which strata the sizes in a file are of", async () => {
    const told = await command("tabulate", "a.csv", "--rows", "y", "--population", "sizes.csv");
    expect(told.exit).toBe(2);
    expect(told.words).toContain("--strata");
  });
});
