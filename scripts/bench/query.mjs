import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../tools.mjs";
import { race, ratio, spread } from "./tools/race.mjs";
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
  report("query", {
    title: "Counting",
    where: `Node ${process.version}`,
    how: "A new process for each run; in it the median of seven, or of as many as a second takes, each of a survey of which nothing was counted yet (but for *again*).",
    rounds,
    goals,
    tables,
  });
}
