import fc from "fast-check";
import { expect, it } from "vitest";
import type { Group } from "../../src/stats/cross-tab.ts";
import { expectClose } from "./close.ts";
import { shareOf, study, tabulate } from "./study.ts";

/** More than fit one word of 32 bits. */
const OPTIONS = Array.from({ length: 40 }, (_, k) => `o${k}`);
const HEADERS = ["age", "uses", "town", "w"];

const respondent = fc.tuple(
  fc.constantFrom("young", "middle", "old", ""),
  fc.subarray(OPTIONS).map((uses) => uses.join("|")),
  fc.constantFrom("small", "large"),
  fc.constantFrom("1", "0.5", "3"),
);
const everyOption = ["young", OPTIONS.join("|"), "small", "1"];

/** Whether a respondent is in a group. */
const isIn = (row: readonly string[], { traits }: Group): boolean =>
  traits.every(({ variable, code }) => row[HEADERS.indexOf(variable)]?.split("|").includes(code));

it("two groups that somebody is in both of differ by as much as each respondent pulls on the difference", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.array(respondent, { minLength: 4, maxLength: 12 }),
      fc.constantFrom(["uses"], ["uses", "town"], ["town", "uses"]),
      (some, by) => {
        const rows = [...some, everyOption];
        const table = study({ headers: HEADERS, rows }, { uses: "multiple", w: "numeric" });
        const tab = tabulate(table, { measure: shareOf("age"), by, weight: "w", compared: "pairs" });
        const answered: readonly (readonly string[])[] = rows.filter(([age]) => age !== "");
        for (const { a, b, standardError } of tab.comparisons) {
          const outcome = tab.outcomes[a.outcome];
          const code = outcome?.kind === "category" ? outcome.code : "";
          const pulls = [a, b].map(({ group: place }) => {
            const group = tab.groups[place] as Group;
            const base: readonly (readonly string[])[] = answered.filter((row) => isIn(row, group));
            const whole = base.reduce((sum, row) => sum + Number(row[3]), 0);
            const part = base.reduce((sum, row) => sum + (row[0] === code ? Number(row[3]) : 0), 0);
            return (row: readonly string[]) =>
              base.includes(row) ? (Number(row[0] === code) - part / whole) / whole : 0;
          });
          const [first, second] = pulls;
          if (!first || !second) throw new Error("two groups are compared");
          const isShared = tab.groups[a.group]?.traits.some(({ variable }) => variable === "uses");
          if (!isShared) continue;
          compared += 1;
          const sum = answered.reduce(
            (all, row) => all + (Number(row[3]) * (second(row) - first(row))) ** 2,
            0,
          );
          expectClose(standardError ** 2, (rows.length / (rows.length - 1)) * sum, 1e-12);
        }
      },
    ),
    { seed: 20211125, numRuns: process.env.LONG ? 300 : 12 },
  );
  expect(compared).toBeGreaterThan(1000);
});
