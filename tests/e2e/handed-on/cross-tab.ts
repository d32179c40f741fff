import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** A cell of a cross-tab, as the command computes it: neither figures nor exports had a hand in it. */
export interface Cell {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** Respondents of the group. */
  readonly n: number;
  /** Of them, those who gave the answer. */
  readonly count: number;
}

function tabulate(more: readonly string[]): readonly (Cell & { readonly row: string })[] {
  const words = ["tabulate", "data/agents.csv", "--codebook", "data/datapackage.json"];
  const asked = ["--rows", "niveau", "--weight", "poids", ...more];
  // npm names the folder that it was called from, and the command would look for the files there.
  const { INIT_CWD: _, ...env } = process.env;
  const said = execFileSync(process.execPath, ["scripts/barometre.mjs", ...words, ...asked], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return JSON.parse(said).cells;
}

let levels: readonly (readonly Cell[])[] | null = null;

/** Levels of digital skills, by weight: of all agents first, then by age; a row a group, a cell an answer. */
export function levelsByAge(): readonly (readonly Cell[])[] {
  levels ??= computed();
  return levels;
}

function computed(): readonly (readonly Cell[])[] {
  const all = tabulate([]);
  const grouped = tabulate(["--columns", "age"]);
  const answers = all.map(({ row }) => grouped.filter((cell) => cell.row === row));
  const ages = answers[0] ?? [];
  return [all, ...ages.map((_, age) => answers.flatMap((cells) => cells[age] ?? []))];
}
