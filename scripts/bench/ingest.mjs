import { race, ratio, spread } from "./tools/race.mjs";
import { startReading } from "./tools/reading.mjs";
import { report } from "./tools/report.mjs";
import { surveyFile } from "./tools/survey.mjs";

const NAMES = {
  product: "product",
  together: "product, two workers",
  papa: "bare Papa",
  duckdb: "DuckDB-WASM",
  arquero: "Arquero",
};

/** At most so many times the CPU time of the other. */
const FILES = [
  { rows: 10_000, quoted: false, papa: 1.5, duckdb: null, together: null },
  { rows: 100_000, quoted: false, papa: 1.2, duckdb: null, together: null },
  { rows: 1_000_000, quoted: false, papa: 1, duckdb: 0.8, together: 0.7 },
  { rows: 1_000_000, quoted: true, papa: 0.7, duckdb: 0.8, together: null },
  { rows: 2_000_000, quoted: false, papa: 1, duckdb: 0.8, together: null },
];

/** Of a longer text, Arquero takes gigabytes. */
const LONGEST_TEXT = 200e6;

/** A shorter one is over before much of it is given away. */
const LEAST_SHARED = 50e6;

/** Times the whole importer (receipt, kinds, fingerprint) beside parsers that do none of that. */
export default async function raceIngest({ build, rounds, most }) {
  const reading = await startReading(build);
  const goals = [];
  const tables = [];
  try {
    for (const { rows, quoted, ...limits } of FILES.filter((file) => file.rows <= most)) {
      const { path, bytes, columns } = await surveyFile(build, { rows, quoted });
      const names = Object.keys(NAMES).filter(
        (name) =>
          (name !== "arquero" || bytes < LONGEST_TEXT) && (name !== "together" || bytes > LEAST_SHARED),
      );
      const runs = await race(names, rounds, (name) => reading.read(name, path));
      const what = `${rows.toLocaleString("en")} rows${quoted ? ", quoted" : ""}`;
      for (const peer of ["papa", "duckdb"])
        if (limits[peer] !== null) {
          const found = ratio(runs.product, runs[peer], "cpu");
          goals.push({ what: `${what}: CPU, product ÷ ${NAMES[peer]}`, found, most: limits[peer] });
        }
      if (limits.together !== null) {
        const found = ratio(runs.together, runs.product, "wall");
        goals.push({ what: `${what}: wall, two workers ÷ one`, found, most: limits.together });
      }
      tables.push({
        title: `${what} × ${columns} columns, ${Math.round(bytes / 1e6)} MB`,
        head: ["", "CPU ms", "wall ms", "product ÷ (CPU)", "product ÷ (wall)"],
        rows: names.map((name) => [
          NAMES[name],
          spread(runs[name].map(({ cpu }) => cpu)),
          spread(runs[name].map(({ wall }) => wall)),
          ratio(runs.product, runs[name], "cpu").toFixed(2),
          ratio(runs.product, runs[name], "wall").toFixed(2),
        ]),
      });
    }
  } finally {
    await reading.close();
  }
  report("ingest", {
    title: "Reading a file",
    where: reading.version,
    how: "A new page and worker for each run, from the file to the reply; DuckDB’s start and the download of programs are not timed. CPU of the threads of workers.",
    rounds,
    goals,
    tables,
  });
}
