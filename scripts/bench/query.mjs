import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { race, ratio, spread } from "./tools/race.mjs";
import { report } from "./tools/report.mjs";
import { programOf, surveyFile } from "./tools/survey.mjs";

const COUNTERS = ["product", "objects and a Map"];

/** Times twelve weighted cross-tabs beside what one would write first. */
export default async function raceQuery({ build, rounds, most }) {
  const program = fileURLToPath(await programOf(build, "query/run"));
  const rows = Math.min(most, 1_000_000);
  const { path } = await surveyFile(build, { rows });
  const tables = [];
  for (const narrowed of ["everybody", "a filter"]) {
    const runs = await race(COUNTERS, rounds, async (name) =>
      JSON.parse(
        execFileSync(process.execPath, ["--max-old-space-size=8000", program, name, path, narrowed], {
          encoding: "utf8",
        }),
      ),
    );
    tables.push({
      title: `Twelve weighted cross-tabs of ${rows.toLocaleString("en")} rows, ${narrowed}`,
      head: ["", "CPU ms", "wall ms", "product ÷ (CPU)"],
      rows: COUNTERS.map((name) => [
        name,
        spread(runs[name].map(({ cpu }) => cpu)),
        spread(runs[name].map(({ wall }) => wall)),
        ratio(runs.product, runs[name], "cpu").toFixed(2),
      ]),
    });
  }
  report("query", {
    title: "Counting",
    where: `Node ${process.version}`,
    how: "A new process for each run; in it the median of seven.",
    rounds,
    goals: [],
    tables,
  });
}
