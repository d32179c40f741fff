import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { command, tabulated } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "barometre-usage-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const survey = write(
  "avis.csv",
  `avis,a=b,age,score,poids
${Array.from({ length: 40 }, (_, row) => [row % 3 ? "oui" : "non", row % 2 ? "x=1" : "y", row % 4 ? "jeune" : "âgé", row / 2, 1 + (row % 3)].join()).join("\n")}
`,
);
const margin = (name: string, text: string) => `age=${write(name, text)}`;
const good = margin("age.csv", "category;total\njeune;4 421,5\nâgé;1 000\n");

it.each(["--help", "-h", "help"])("%s prints how it is used", async (word) => {
  expect(await command(word)).toMatchObject({ exit: 0, out: expect.stringContaining("Usage:"), words: "" });
});

describe("misuse is exit code 2, with words on standard error only", () => {
  it.each([
    ["tabulate without rows", ["tabulate", survey]],
    ["tabulate without a file", ["tabulate", "--rows", "avis"]],
    ["two files", ["tabulate", survey, survey, "--rows", "avis"]],
    ["an option of another command", ["tabulate", survey, "--rows", "avis", "--raw", "avis"]],
    ["an option that is none", ["tabulate", survey, "--rows", "avis", "--row", "avis"]],
    ["an option without its value", ["tabulate", survey, "--rows"]],
    ["a measure that is none", ["tabulate", survey, "--rows", "avis", "--measure", "median:score"]],
    ["a mean of nothing", ["tabulate", survey, "--rows", "avis", "--measure", "mean:"]],
    ["an interval that is none", ["tabulate", survey, "--rows", "avis", "--interval", "jeffreys"]],
    ["a level that is none", ["tabulate", survey, "--rows", "avis", "--level", "95"]],
    ["a population of nobody", ["tabulate", survey, "--rows", "avis", "--population", "0"]],
    ["a population that is no number", ["tabulate", survey, "--rows", "avis", "--population", "many"]],
    ["a threshold below 0", ["tabulate", survey, "--rows", "avis", "--threshold=-1"]],
    ["a margin without a file", ["tabulate", survey, "--rows", "avis", "--rake", "age"]],
    ["weights without a margin", ["weights", survey]],
    ["weights with an option of tabulate", ["weights", survey, "--rake", good, "--rows", "avis"]],
  ])("%s", async (_, words) => {
    const { exit, out, words: said } = await command(...words);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(said).toContain("Usage:");
  });
});

describe("a question that cannot be answered is one JSON value, the same in words, and exit code 1", () => {
  const bad = "bad-margin-file";
  it.each([
    ["no such rows", ["--rows", "âge"], "no-such-variable", { name: "âge" }],
    ["no such columns", ["--rows", "avis", "--columns", "sexe"], "no-such-variable", { name: "sexe" }],
    [
      "no such variable to filter by",
      ["--rows", "avis", "--filter", "sexe=f"],
      "no-such-variable",
      { name: "sexe=f" },
    ],
    [
      "no such answer to filter by",
      ["--rows", "avis", "--filter", "age=vieux"],
      "no-such-answer",
      { name: "age", answer: "vieux" },
    ],
    [
      "no such margin",
      ["--rows", "avis", "--rake", good.replace("age=", "sexe=")],
      "no-such-variable",
      { name: "sexe" },
    ],
    [
      "no margin file",
      ["--rows", "avis", "--rake", "age=absent.csv"],
      "file-not-found",
      { file: "absent.csv" },
    ],
    [
      "a margin file without totals",
      ["--rows", "avis", "--rake", margin("sans.csv", "category,part\njeune,1\nâgé,2\n")],
      bad,
      { file: "sans.csv", line: 1 },
    ],
    [
      "a total that is no number",
      ["--rows", "avis", "--rake", margin("mots.csv", "category,total\njeune,1\nâgé,beaucoup\n")],
      bad,
      { file: "mots.csv", line: 3 },
    ],
    [
      "an answer of the margin that nobody of the sample gave",
      ["--rows", "avis", "--rake", margin("plus.csv", "category,total\njeune,1\nâgé,2\nenfant,3\n")],
      "rake-empty-category",
      { variable: "age", answer: "enfant" },
    ],
    [
      "an answer of the sample that the margin has none of",
      ["--rows", "avis", "--rake", margin("moins.csv", "category,total\njeune,1\n")],
      "rake-zero-total",
      { variable: "age", answer: "âgé" },
    ],
    [
      "margins that do not add up to the same",
      [
        "--rows",
        "avis",
        "--rake",
        good,
        "--rake",
        `avis=${write("avis-total.csv", "category,total\noui,5\nnon,6\n")}`,
      ],
      "rake-totals-differ",
      { variable: "avis", first: 5421.5, other: 11 },
    ],
  ])("%s", async (_, words, code, params) => {
    const { exit, out, words: said } = await command("tabulate", survey, ...words);
    expect({ exit, ...JSON.parse(out) }).toEqual({ exit: 1, error: { code, params } });
    expect(said).toMatch(/^[^\n]+\.\n$/);
    expect(said).not.toContain(code);
  });
});

it("a question with several answers is no margin", async () => {
  const file = write(
    "outils.csv",
    "outils,ville\nmail; web,a\nmail,a\nweb,b\nmail; web; tel,a\ntel,b\ntel; mail,b\nweb; tel,a\nmail,a\n",
  );
  const { exit, out } = await command("weights", file, "--rake", good.replace("age=", "outils="));
  expect({ exit, ...JSON.parse(out) }).toEqual({
    exit: 1,
    error: { code: "cannot-be-read-so", params: { name: "outils" } },
  });
});

describe("what is asked is what is answered", () => {
  it("a filter by several labels of one variable keeps whoever gave one of them", async () => {
    const one = await tabulated(survey, "--rows", "avis", "--filter", "age=jeune");
    const both = await tabulated(survey, "--rows", "avis", "--filter", "age=jeune", "--filter", "age=âgé");
    expect([one.design.n, both.design.n]).toEqual([30, 40]);
  });

  it("names and labels may hold an equals sign", async () => {
    const { design } = await tabulated(survey, "--rows", "avis", "--filter", "a=b=x=1");
    expect(design.n).toBe(20);
  });

  it("a number is taken by its values, as written", async () => {
    const { rows } = await tabulated(survey, "--rows", "poids", "--threshold", "0");
    expect([...rows].sort()).toEqual(["1", "2", "3"]);
  });

  it("weights are one number a line, in the order of the rows, and have the margin", async () => {
    const { exit, out } = await command("weights", survey, "--rake", good);
    expect(exit).toBe(0);
    const weights = out.trimEnd().split("\n").map(Number);
    expect(weights).toHaveLength(40);
    const young = weights.filter((_, row) => row % 4 !== 0);
    expect(young.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(4421.5, 8);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(5421.5, 8);
  });

  it("groups below the threshold are hidden, and none where it is 0", async () => {
    const kinds = async (...words: string[]) =>
      (await tabulated(survey, "--rows", "avis", "--columns", "age", ...words)).cells.map(({ kind }) => kind);
    expect(new Set(await kinds("--threshold", "11"))).toEqual(new Set(["suppressed"]));
    expect(new Set(await kinds("--threshold", "0"))).toEqual(new Set(["estimate"]));
  });
});
