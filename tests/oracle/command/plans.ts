import { expect } from "vitest";
import { command, tabulated } from "../../command/command.ts";
import { recordsOf } from "../../stats/study.ts";
import type { Check } from "../check.ts";
import { oracleCsv } from "../oracle.ts";
import type { FpcCase, RakeCase } from "../reference.ts";
import { withMade } from "../tables.ts";
import { fileOf, numbersAt, weightWords, write, writeRecords } from "./files.ts";
import { inEveryWay, printedShare } from "./shares.ts";

/** Weights as `weights` prints them, and raked estimates with their errors as `tabulate` does. */
export async function raking({ data, margins, weights: base, tight: { cells } }: RakeCase): Promise<Check[]> {
  const words = Object.entries(margins).flatMap(([variable, totals]) => {
    const lines = Object.entries(totals).map(([category, total]) => `${category},${total}`);
    return ["--rake", `${variable}=${write(`${variable}.csv`, ["category,total", ...lines, ""].join("\n"))}`];
  });
  const [file] = fileOf(data);
  const { exit, out } = await command("weights", file, ...words, ...weightWords(base));
  expect(exit, out).toBe(0);
  const weights = out.trim().split("\n").map(Number);
  const { headers, rows } = recordsOf(oracleCsv(data));
  const columns = Object.keys(margins).map((name) => headers.indexOf(name));
  const raked = [...words, ...weightWords(base)];
  const mean = numbersAt(
    await tabulated(...fileOf(data), "--rows", "k", "--measure", "mean:api00", ...raked),
    "all",
  );
  const awards = await tabulated(...fileOf(data), "--rows", "awards", ...raked);
  const given = writeRecords(
    "raked.csv",
    withMade(data, (row) => weights[row] ?? 0),
  );
  const fixed = numbersAt(
    await tabulated(given, "--rows", "k", "--measure", "mean:api00", "--weight", "made"),
    "all",
  );
  return [
    ...rows.map((row, index): Check => {
      const cell = columns.map((column) => row[column]).join(" ");
      const place = cells.findIndex((one) => one.cell === cell);
      return { at: `tight/cells/${place}/weight`, ours: weights[index] ?? Number.NaN };
    }),
    { at: "tight/api00/mean", ours: mean.value },
    { at: "tight/api00/se_raked", ours: mean.standardError },
    { at: "tight/api00/se_weights_only", ours: fixed.standardError },
    ...["No", "Yes"].flatMap((answer, index): Check[] => [
      { at: `tight/awards/p/${index}`, ours: numbersAt(awards, answer).value },
      { at: `tight/awards/se_raked/${index}`, ours: numbersAt(awards, answer).standardError },
    ]),
    { at: "tight/sumw", ours: numbersAt(awards, "Yes").weighted },
    { at: "tight/kish/n", ours: awards.design.n },
    { at: "tight/kish/deff", ours: awards.design.deff },
    { at: "tight/kish/neff", ours: awards.design.effective },
  ];
}

/** R's four designs without strata; weights that are all equal are not given as such, but as made by hand. */
export async function fpc({ data, var: variable, category, n, N, rows }: FpcCase): Promise<Check[]> {
  const [, ...reading] = fileOf(data);
  const file = writeRecords(
    "equal.csv",
    withMade(data, () => N / n),
  );
  const checks: Check[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.design.startsWith("stratified")) continue;
    const weight = row.design.startsWith("weights w") ? "w" : "made";
    const population = row.design.includes("N=110") ? ["--population", String(N)] : [];
    const ways = await inEveryWay(
      [file, ...reading],
      ["--rows", variable, "--weight", weight, ...population],
    );
    checks.push(...printedShare(`rows/${index}/`, row, ways, category));
  }
  return checks;
}

/** Everybody observed: the interval is the point. */
export async function census(): Promise<Check[]> {
  const tabulation = await tabulated(...fileOf("barometer"), "--rows", "plan", "--population", "34");
  return ["oui", "non"].flatMap((answer, index): Check[] => {
    const { value, standardError, lower, upper } = numbersAt(tabulation, answer);
    return [
      { at: `se/${index}`, ours: standardError },
      { at: `se/${index}`, agrees: lower === value && upper === value },
    ];
  });
}

export async function api(): Promise<Check[]> {
  const file = writeRecords(
    "schools.csv",
    withMade("apisrs", () => "school"),
  );
  const words = ["--rows", "made", "--measure", "mean:api00", "--weight", "pw", "--population", "6194"];
  const { value, standardError, ...interval } = numbersAt(await tabulated(file, ...words), "school");
  return [
    { at: "apisrs/mean", ours: value },
    { at: "apisrs/se", ours: standardError },
    { at: "apisrs/se", agrees: interval.lower < value && interval.upper > value },
  ];
}
