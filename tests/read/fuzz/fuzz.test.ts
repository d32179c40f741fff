import { beforeAll, describe, expect, it } from "vitest";
import { Chance } from "./chance.ts";
import { mutated } from "./mutate.ts";
import { caseOf, PROPERTIES } from "./properties.ts";
import { seedInputs } from "./seed-inputs.ts";

const TIMES = process.env.LONG ? 10 : 1;
/** Inputs that are the same each time, and others that have never been seen. */
const KNOWN = 9_000 * TIMES;
const FRESH = 1_000 * TIMES;
const SEED = 20261129;
const FRESH_SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

interface Tally {
  /** Inputs of which it had something to say. */
  looked: number;
  /** The first that breaks it, as somebody can read it again. */
  broken: string | null;
}

const tallies = new Map<string, Tally>(
  Object.keys(PROPERTIES).map((name) => [name, { looked: 0, broken: null }]),
);
let read = 0;
let refused = 0;

async function look(bytes: Uint8Array, from: string): Promise<void> {
  const note = (tally: Tally, what: string) => {
    tally.broken ??= `${what}\n${from}: Buffer.from("${Buffer.from(bytes).toString("base64")}", "base64")`;
  };
  const one = await caseOf(bytes).catch((error: unknown) => String(error));
  if (typeof one === "string") {
    for (const tally of tallies.values()) note(tally, one);
    return;
  }
  if (one.read.ok) read += 1;
  else refused += 1;
  for (const [name, property] of Object.entries(PROPERTIES)) {
    const tally = tallies.get(name);
    if (!tally || tally.broken !== null) continue;
    let verdict: string | null | undefined;
    try {
      verdict = await property(one);
    } catch (error) {
      verdict = error instanceof Error ? `${error.message}` : String(error);
    }
    if (verdict !== undefined) tally.looked += 1;
    if (verdict) note(tally, verdict);
  }
}

describe(`whatever is done to a file, of ${KNOWN + FRESH} mutated ones`, () => {
  beforeAll(async () => {
    const seeds = seedInputs();
    for (const [seed, count] of [
      [SEED, KNOWN],
      [FRESH_SEED, FRESH],
    ] as const) {
      const chance = new Chance(seed);
      for (let place = 0; place < count; place += 1)
        await look(mutated(seeds, chance), `FUZZ_SEED=${seed}, input ${place}`);
    }
  }, 1_200_000);

  it.each(Object.keys(PROPERTIES))("%s", (name) => {
    const tally = tallies.get(name);
    expect(tally?.broken).toBeNull();
    expect(tally?.looked).toBeGreaterThan((KNOWN + FRESH) / 3);
  });

  it("most are read, and many are refused", () => {
    expect(read).toBeGreaterThan((KNOWN + FRESH) / 2);
    expect(refused).toBeGreaterThan((KNOWN + FRESH) / 50);
  });
});
