import { COUNTERS, type Narrowed } from "./count-contenders.ts";
import { ingestFile, READERS } from "./read-contenders.ts";

/** Often enough for the median to be of code that the engine has had time to compile. */
const REPEATS = 7;

const [task, name = "", path = "", narrowed = "everybody"] = process.argv.slice(2);

function timed(run: () => unknown): number {
  const since = performance.now();
  run();
  return performance.now() - since;
}

/** One contender, alone in its process: nothing compiled or kept by another counts for it, nor its memory. */
async function run(): Promise<object> {
  if (task === "read") {
    const since = performance.now();
    const rows = await READERS[name]?.(path);
    return { ms: performance.now() - since, result: rows };
  }
  const { table } = await ingestFile(path);
  const count = COUNTERS[name]?.(table, narrowed as Narrowed);
  if (!count) throw new Error(`no contender ${name}`);
  const result = count();
  const times = Array.from({ length: REPEATS }, () => timed(count)).sort((a, b) => a - b);
  return { ms: times[REPEATS >> 1], result };
}

const outcome = await run();
// maxRSS is in kB everywhere.
process.stdout.write(JSON.stringify({ ...outcome, peak: process.resourceUsage().maxRSS / 1000 }));
