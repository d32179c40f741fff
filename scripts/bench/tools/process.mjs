import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** What Linux says of running processes; nothing elsewhere: then there are wall times alone. */
export const isTold = process.platform === "linux";

/** Milliseconds of CPU that the threads of this name have had in a process. */
export function threadTime(pid, name) {
  let sum = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const folder = `/proc/${pid}/task/${thread}`;
    if (readFileSync(`${folder}/comm`, "utf8").trim() !== name) continue;
    sum += Number(readFileSync(`${folder}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  }
  return sum;
}

/** Megabytes: resident now, and at most since `forgetPeak`. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const of = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1000;
  return { now: of("VmRSS"), peak: of("VmHWM") };
}

export function forgetPeak(pid) {
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
}
