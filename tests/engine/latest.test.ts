import { describe, expect, it } from "vitest";
import { Latest } from "../../src/engine/latest.ts";

describe("latest wins", () => {
  /** Jobs that end when they are told to. */
  function jobs() {
    const started: string[] = [];
    const ends = new Map<string, (failed?: boolean) => void>();
    const job = (name: string) => () => {
      started.push(name);
      return new Promise<void>((resolve, reject) => {
        ends.set(name, (failed = false) => (failed ? reject(new Error(name)) : resolve()));
      });
    };
    /** Everything that follows from the end of a job, in microtasks. */
    const end = async (name: string) => {
      ends.get(name)?.();
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    };
    return { started, job, end };
  }

  it("while one runs, only the last of those asked for will", async () => {
    const { started, job, end } = jobs();
    const latest = new Latest();
    for (const name of ["a", "b", "c", "d"]) latest.run(job(name));
    expect(started).toEqual(["a"]);
    await end("a");
    expect(started).toEqual(["a", "d"]);
    await end("d");
    latest.run(job("e"));
    expect(started).toEqual(["a", "d", "e"]);
  });
});
