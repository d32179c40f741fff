import { manyRounds } from "./tools/many-rounds.mjs";
import { median, race, spread } from "./tools/race.mjs";
import { startReading } from "./tools/reading.mjs";
import { report } from "./tools/report.mjs";
import { surveyFile } from "./tools/survey.mjs";

const NAMES = { product: "product", papa: "bare Papa", duckdb: "DuckDB-WASM" };

/** Bytes of a row: a code each for eighteen questions of at most 256 answers, and two for a weight of 20,001. */
const ROW_BYTES = 21;

/** At most so many times what the columns have. */
const GOALS = { after: 2.5, peak: 3.5 };

/** A file opened, filtered, handed on and closed, so many times in one page: at most so many times the memory of before. */
const MANY = { rounds: 200, rows: 10_000, most: 1.1 };

/** What a page holds more once a file is read, and at most meanwhile. */
export default async function raceMemory({ build, rounds, most }) {
  const reading = await startReading(build);
  const rows = Math.min(most, 2_000_000);
  const { path, bytes } = await surveyFile(build, { rows });
  let runs;
  try {
    runs = await race(Object.keys(NAMES), rounds, (name) => reading.read(name, path));
  } finally {
    await reading.close();
  }
  const many = await manyRounds(build, MANY);
  const columns = (rows * ROW_BYTES) / 1e6;
  report("memory", {
    title: "Memory",
    where: reading.version,
    how: "Resident memory of the page’s process above the same page before its worker was started: a second after the reply, nothing collected by force, and at most since the worker began to read.",
    rounds,
    goals: [
      ...Object.entries(GOALS).map(([when, limit]) => ({
        what: `${rows.toLocaleString("en")} rows, ${when}: ÷ ${Math.round(columns)} MB of columns`,
        found: median(runs.product.map((run) => run[when])) / columns,
        most: limit,
      })),
      ...Object.entries({ "the page’s process": many.resident, "its heaps": many.heaps }).map(
        ([what, { early, late }]) => ({
          what: `${what}, all garbage collected: after ${MANY.rounds} rounds ÷ after 20`,
          found: late / early,
          most: MANY.most,
        }),
      ),
    ],
    tables: [
      {
        title: `${rows.toLocaleString("en")} rows, ${Math.round(bytes / 1e6)} MB`,
        head: ["", "MB after", "MB at the peak"],
        rows: Object.entries(NAMES).map(([name, label]) => [
          label,
          spread(runs[name].map(({ after }) => after)),
          spread(runs[name].map(({ peak }) => peak)),
        ]),
      },
      {
        title: `${MANY.rows.toLocaleString("en")} rows opened, filtered, saved as a figure and closed, ${MANY.rounds} times in one page`,
        head: ["all garbage collected, that of workers too", "MB of the process", "MB of heaps"],
        rows: [
          ["after 20 rounds", many.resident.early.toFixed(0), many.heaps.early.toFixed(1)],
          [`after ${MANY.rounds} rounds`, many.resident.late.toFixed(0), many.heaps.late.toFixed(1)],
        ],
      },
    ],
  });
}
