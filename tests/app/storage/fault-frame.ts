import type { Timer } from "../../../src/app/storage/within.ts";
import { type Fault, faultySteps, StoppedClock } from "./faults.ts";
import type { MemoryDatabase, Step } from "./memory-backend.ts";

/** A page over a device, and what is done in it, one thing after the other. */
export interface Visit<Page> {
  readonly device: () => MemoryDatabase;
  /** A page as it opens; its steps on the device may fail. */
  readonly open: (
    database: MemoryDatabase,
    faults: { readonly step: (step: Step) => Promise<void>; readonly timer?: Timer },
  ) => Page;
  /** Resolves when all that was done in it until now is kept, or could not be. */
  readonly settled: (page: Page) => Promise<void>;
  readonly acts: readonly ((page: Page) => void | Promise<void>)[];
  /** What a later visit finds on the device as it is now, as a text. */
  readonly onDevice: (database: MemoryDatabase) => Promise<string>;
}

/** Without faults: what is on the device before all acts and after each, and how many steps that takes. */
export async function undisturbed<Page>(
  { device, open, settled, acts, onDevice }: Visit<Page>,
  look: (page: Page, now: string) => Promise<void> = async () => {},
): Promise<{ readonly states: readonly string[]; readonly steps: number }> {
  const database = device();
  let steps = 0;
  const page = open(database, {
    step: async () => {
      steps += 1;
    },
  });
  await settled(page);
  const states = [await onDevice(database)];
  for (const act of acts) {
    await act(page);
    await settled(page);
    const now = await onDevice(database);
    await look(page, now);
    states.push(now);
  }
  return { states, steps };
}

/**
 * A visit in which steps fail. The device is looked at after each act from the first failure on: until then it is as it
 * is without any, and so it is from where an act has led from one such state to the next.
 *
 * @param fails - whether a step does, counted from 0
 * @param states - what is on the device without faults
 * @param look - is given what was there before the act, and what is there now
 */
export async function disturbed<Page>(
  { device, open, settled, acts, onDevice }: Visit<Page>,
  fault: Fault,
  fails: (index: number) => boolean,
  states: readonly string[],
  look: (page: Page, before: string, now: string) => Promise<void>,
): Promise<{
  readonly page: Page;
  readonly met: "no" | "opening" | "later";
  /** It ended before its last act, being again as without faults. */
  readonly isAsWithout: boolean;
}> {
  const database = device();
  const clock = new StoppedClock();
  const { step, met } = faultySteps(fault, fails, clock);
  const page = open(database, { step, timer: clock.timer });
  await settled(page);
  let before: string | null = null;
  for (const [index, act] of acts.entries()) {
    await act(page);
    await settled(page);
    if (met() === "no") continue;
    const now = await onDevice(database);
    await look(page, before ?? states[index] ?? "", now);
    if (before === states[index] && now === states[index + 1] && now !== before)
      return { page, met: met(), isAsWithout: true };
    before = now;
  }
  return { page, met: met(), isAsWithout: false };
}

/** A page that ends before a step, counted from 0: how many acts were done, and what it leaves on the device. */
export async function ended<Page>(
  { device, open, settled, acts, onDevice }: Visit<Page>,
  at: number,
): Promise<{ readonly done: number; readonly left: string }> {
  const database = device();
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  let count = 0;
  const page = open(database, {
    step: async () => {
      count += 1;
      if (count <= at) return;
      end();
      await new Promise(() => {});
    },
  });
  let done = 0;
  const work = (async () => {
    await settled(page);
    for (const act of acts) {
      await act(page);
      await settled(page);
      done += 1;
    }
  })();
  await Promise.race([work, over]);
  // What a page that ends has under way, the browser gives up.
  for (const session of [...database.sessions]) session.abandon();
  return { done, left: await onDevice(database) };
}
