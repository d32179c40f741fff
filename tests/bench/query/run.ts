import { open, writeFile } from "node:fs/promises";
import { ingest } from "../../../src/engine/ingest.ts";
import type { SurveyTable } from "../../../src/table/survey-table.ts";
import { FIRST, narrowingTo, TABS } from "./asked.ts";
import { COUNTERS } from "./counters.ts";

/** Times, and milliseconds: often and long enough for the median to be of code that the engine has had time to compile. */
const REPEATS = 7;
const LONG_ENOUGH = 1000;

const [name = "", path = "", part = "1"] = process.argv.slice(2);

async function tableOf(file: string): Promise<SurveyTable> {
  const handle = await open(file);
  const { size } = await handle.stat();
  const read = await ingest({
    name: "survey.csv",
    size,
    slice: async (start, end) => {
      const bytes = new Uint8Array(end - start);
      await handle.read(bytes, 0, bytes.length, start);
      return bytes.buffer;
    },
  });
  await handle.close();
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.table;
}

/** One contender, alone in its process: nothing compiled or kept by another counts for it. */
async function run(): Promise<object> {
  const table = await tableOf(path);
  const narrowing = narrowingTo(table, Number(part));
  // Others ask the same in their own language.
  if (name === "asked") {
    await writeFile(`${path}.${part}.json`, JSON.stringify({ tabs: TABS, first: FIRST, narrowing }));
    return {};
  }
  const fresh = COUNTERS[name]?.(table, narrowing);
  if (!fresh) throw new Error(`no contender ${name}`);
  const sums = fresh()();
  const times: { readonly wall: number; readonly cpu: number }[] = [];
  const begin = performance.now();
  while (times.length < REPEATS || performance.now() - begin < LONG_ENOUGH) {
    const count = fresh();
    const [since, used] = [performance.now(), process.cpuUsage()];
    count();
    const { user, system } = process.cpuUsage(used);
    times.push({ wall: performance.now() - since, cpu: (user + system) / 1000 });
  }
  times.sort((one, other) => one.cpu - other.cpu);
  return { ...times[times.length >> 1], sums };
}

process.stdout.write(JSON.stringify(await run()));
