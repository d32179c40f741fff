import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../tools.mjs";
import { median, race, ratio, spread } from "./tools/race.mjs";
import { report } from "./tools/report.mjs";
import { programOf, surveyFile } from "./tools/survey.mjs";

const COUNTING = "product, counting";
const ANSWERS = "product, answers";
const AGAIN = "product, answers again";
const KERNEL = "kernel";
const DUCKDB = "DuckDB-WASM, ENUM";
const OBJECTS = "objects and a Map";

/** So many cross-tabs are asked for. */
const TABS = 12;
/** Of the respondents, kept by the filter. */
const PARTS = [1, 0.85, 0.12];

/** What grows faster than rows, and the milliseconds that it may take. */
const GROWTH = {
  pairs: { what: "all pairs of 64 options, 100,000 rows", most: 150 },
  gaps: { what: "crossed gaps over 12 breakdowns, 100,000 rows", most: 300 },
  raking: { what: "a tab raked on 6 margins, 100,000 rows", most: 150 },
  hiding: { what: "hiding among 300 × 10 groups, 20,000 rows", most: 500 },
  release: { what: "a release of 20 figures, 100,000 rows", most: 150 },
};

const runOf = (words) =>
  JSON.parse(
    execFileSync(process.execPath, ["--max-old-space-size=8000", ...words], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    }),
  );

/** Times twelve weighted cross-tabs, counted and answered, beside the least that one can do and beside a database. */
export default async function raceQuery({ build, rounds, most }) {
  const program = fileURLToPath(await programOf(build, "query/run"));
  const duckdb = join(root, "tests", "bench", "query", "duckdb.mjs");
  const goals = [];
  const tables = [];
  for (const rows of [Math.round(most / 2), most]) {
    const { path } = await surveyFile(build, { rows });
    for (const part of PARTS) {
      const names = [COUNTING, ANSWERS, AGAIN, KERNEL, DUCKDB, ...(rows <= 1_000_000 ? [OBJECTS] : [])];
      runOf([program, "asked", path, String(part)]);
      const runs = await race(names, rounds, async (name) =>
        runOf(name === DUCKDB ? [duckdb, path, String(part)] : [program, name, path, String(part)]),
      );
      const what = `${rows.toLocaleString("en")} rows, ${Math.round(part * 100)} % kept`;
      goals.push(
        { what: `${what}: counting ÷ kernel`, found: ratio(runs[COUNTING], runs[KERNEL], "cpu"), most: 1.5 },
        { what: `${what}: answers ÷ DuckDB`, found: ratio(runs[ANSWERS], runs[DUCKDB], "cpu"), most: 0.3 },
        {
          what: `${what}: fixed part of an answer, ms`,
          found: ratio(
            runs[AGAIN],
            runs[AGAIN].map(() => ({ cpu: TABS })),
            "cpu",
          ),
          most: 1.5,
        },
      );
      tables.push({
        title: `Twelve weighted cross-tabs, ${what}`,
        head: ["", "CPU ms", "wall ms"],
        rows: names.map((name) => [
          name,
          spread(runs[name].map(({ cpu }) => cpu)),
          spread(runs[name].map(({ wall }) => wall)),
        ]),
      });
    }
  }
  const growth = await growthOf(build, rounds);
  report("query", {
    title: "Counting",
    where: `Node ${process.version}`,
    how: "A new process for each run; in it the median of seven, or of as many as a second takes, each of a survey of which nothing was counted yet (but for *again*). Counting for everybody, which the product does after a filter when nobody waits, is not part of it.",
    rounds,
    goals: [...goals, ...growth.goals],
    tables: [...tables, growth.table],
  });
}

async function growthOf(build, rounds) {
  const program = fileURLToPath(await programOf(build, "query/growth"));
  const names = Object.keys(GROWTH);
  const runs = await race(names, rounds, async (name) => runOf([program, name]));
  const spreadOf = (name, what) => spread(runs[name].map((run) => run[what]));
  return {
    goals: names.map((name) => ({
      what: `${GROWTH[name].what}: CPU, ms`,
      found: median(runs[name].map(({ cpu }) => cpu)),
      most: GROWTH[name].most,
    })),
    table: {
      title: "What grows faster than rows, of a survey of which nothing was counted",
      head: ["", "CPU ms", "wall ms", "wall ms, the first time in a process"],
      rows: names.map((name) => [
        GROWTH[name].what,
        ...["cpu", "wall", "first"].map((what) => spreadOf(name, what)),
      ]),
    },
  };
}
