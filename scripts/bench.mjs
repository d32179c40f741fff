// Measures reading, counting and embeds against what one would write otherwise: node scripts/bench.mjs [--rounds N] [--rows N] [embed]
import "./node-version.mjs";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import util from "node:util";
import { raceEmbed } from "./bench-embed.mjs";
import { installDependencies } from "./dependencies.mjs";
import { root } from "./tools.mjs";

const { values, positionals } = util.parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "3" }, rows: { type: "string", default: "1000000" } },
});
const rounds = Number(values.rounds);
const most = Number(values.rows);
const isOnlyEmbed = positionals[0] === "embed";
const isKnown = positionals.length === (isOnlyEmbed ? 1 : 0);
if (!(isKnown && Number.isInteger(rounds) && rounds > 0 && Number.isInteger(most) && most >= 1000)) {
  console.error("Usage: npm run bench -- [--rounds N] [--rows N, at least 1000] [embed: nothing else]");
  process.exit(1);
}

installDependencies();
const { build } = await import("vite");

if (isOnlyEmbed) {
  await raceEmbed(build, rounds);
  process.exit();
}

const READERS = ["ours", "bare Papa, 4 MB / 128 kB"];
const WHOLE_TEXT = "Papa.parse(text)";
/** In bytes: beyond, the rows of the whole text take more than 8 GB. */
const WHOLE_TEXT_LIMIT = 300e6;
const COUNTERS = ["ours", "objects and a Map"];

const built = join(root, ".cache", "bench");
await build({
  root,
  configFile: false,
  logLevel: "warn",
  build: {
    ssr: true,
    target: "node20",
    outDir: built,
    emptyOutDir: true,
    rolldownOptions: { input: ["tests/bench/contender.ts", "tests/bench/write-survey.ts"] },
  },
});
const { writeSurvey, COLUMNS } = await import(join(built, "write-survey.js"));

const contender = (...words) =>
  JSON.parse(
    execFileSync(process.execPath, ["--max-old-space-size=8000", join(built, "contender.js"), ...words], {
      encoding: "utf8",
    }),
  );

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Runs the contenders in turns, so that a busy minute is everybody's, and prints their medians. */
function race(title, names, words, bytes) {
  const runs = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) runs.get(name).push(contender(words[0], name, ...words.slice(1)));
  }
  const results = names.map((name) => runs.get(name)[0].result);
  const agree = results.every((result) => Math.abs(result - results[0]) <= 1e-9 * Math.abs(results[0]));
  if (!agree) throw new Error(`${title}: they do not agree: ${results.join(", ")}`);

  const best = median(runs.get(names[0]).map(({ ms }) => ms));
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      names.map((name) => {
        const ms = median(runs.get(name).map((run) => run.ms));
        const speed = bytes ? { "MB/s": Math.round(bytes / 1000 / ms) } : {};
        const peak = Math.round(median(runs.get(name).map((run) => run.peak)));
        return [
          name,
          {
            ms: Number(ms.toPrecision(4)),
            ...speed,
            "× ours": Number((ms / best).toFixed(2)),
            "peak MB": peak,
          },
        ];
      }),
    ),
  );
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const [{ model }] = cpus();
  console.log(
    `Node ${process.version}, ${cpus().length} × ${model}; medians of ${rounds} rounds, each run in a fresh process`,
  );
  for (const quoted of [false, true]) {
    for (const rows of [Math.round(most / 10), most]) {
      const path = join(folder, `${rows}-${quoted}.csv`);
      const { bytes } = await writeSurvey(path, { rows, quoted });
      const what = `${rows.toLocaleString("en")} rows × ${COLUMNS}, ${quoted ? "every answer quoted" : "unquoted"}, ${Math.round(bytes / 1e6)} MB`;
      const readers = bytes < WHOLE_TEXT_LIMIT ? [...READERS, WHOLE_TEXT] : READERS;
      race(`Read ${what}`, readers, ["read", path], bytes);
      if (quoted) rmSync(path);
    }
  }
  const path = join(folder, `${most}-false.csv`);
  for (const narrowed of ["everybody", "a filter"]) {
    race(`Twelve weighted cross-tabs of ${most.toLocaleString("en")} rows, ${narrowed}`, COUNTERS, [
      "count",
      path,
      narrowed,
    ]);
  }
  await raceEmbed(build, rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
