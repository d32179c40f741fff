import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Variable } from "../../src/survey/variable.ts";
import { readCsv } from "../read/read-csv.ts";
import { JUDGED } from "./kinds-of-surveys.ts";

/** Public surveys, and what two other parsers found in them. */
const FOLDER = "../shared/surveys/";
const absent = !existsSync(FOLDER);

const KINDS: Readonly<Record<Variable["kind"], string>> = {
  single: "S",
  scale: "C",
  multiple: "M",
  numeric: "N",
  date: "D",
  identifier: "I",
  text: "T",
};

const ROLES: Readonly<Record<Variable["role"], string>> = {
  answer: "a",
  breakdown: "b",
  weight: "w",
  identifier: "i",
  ignored: "x",
};

describe.skipIf(absent)(`kind and role of every variable of ${FOLDER} (skipped where it is missing)`, () => {
  it.each(Object.entries(JUDGED))("%s", { timeout: 60_000 }, async (name, { is, misses = {} }) => {
    const { table } = await readCsv(readFileSync(FOLDER + name));
    const judged = is.split(" ");
    const { variables } = table.codebook;
    expect(variables).toHaveLength(judged.length);
    const wrong = variables.flatMap(({ id, kind, role }, index) => {
      const taken = KINDS[kind] + ROLES[role];
      return taken === judged[index] ? [] : [`${id}: ${taken}`];
    });
    expect(wrong).toEqual(Object.entries(misses).map(([id, [taken]]) => `${id}: ${taken}`));
  });

  it("most files are right in every variable", () => {
    const right = Object.values(JUDGED).filter(({ misses }) => misses === undefined);
    expect(right.length / Object.keys(JUDGED).length).toBeGreaterThan(0.7);
  });
});
