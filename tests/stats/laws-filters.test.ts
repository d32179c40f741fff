import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import { release } from "../../src/stats/release.ts";
import { UNWEIGHTED } from "../../src/stats/weights.ts";
import { EVERYBODY, type Filter } from "../../src/survey/filter.ts";
import { COMPARED } from "../../src/survey/question.ts";
import { variableId } from "../../src/survey/variable.ts";
import { select } from "../../src/table/select.ts";
import { keeping, meanOf, netOf, question, sampleOf, shareOf, study, tabulate } from "./study.ts";

const LAW = { seed: 20261128, numRuns: process.env.LONG ? 3000 : 300 };
const measure = shareOf("plan");

/** The groups of a cross-tab, each by its codes. */
const namesOf = ({ groups }: CrossTab): string[] =>
  groups.map(({ traits }) => traits.map(({ code }) => code).join(" × "));

/** A few dozen people with an age, a town and uses, some of which they did not give. */
const people = fc.array(
  fc.tuple(
    fc.constantFrom("oui", "non", "peut-être", ""),
    fc.constantFrom("young", "middle", "old", "older", ""),
    fc.constantFrom("city", "village", "town", ""),
    fc.constantFrom("mail", "web", "mail|web", "mail|web|visio", ""),
    fc.integer({ min: 0, max: 9 }).map(String),
    fc.integer({ min: 0, max: 3 }).map(String),
  ),
  { minLength: 20, maxLength: 90 },
);
const HEADERS = ["plan", "age", "town", "uses", "score", "w"];
const KINDS = { uses: "multiple", score: "numeric", w: "numeric" } as const;
const FIRST = [["oui", "old", "city", "mail|web|visio", "3", "1"]];
const surveys = people.map((rows) => study({ headers: HEADERS, rows: [...FIRST, ...rows] }, KINDS));

const filters = fc
  .record({
    age: fc.subarray(["young", "middle", "old", "older"]),
    town: fc.subarray(["city", "village"]),
    uses: fc.subarray(["mail", "web", "visio"]),
  })
  .map((kept) =>
    Object.entries(kept).flatMap(([name, codes]) => (codes.length > 0 ? keeping(name, ...codes) : [])),
  );
const breakdowns = fc.constantFrom(
  ["age"],
  ["town"],
  ["uses"],
  ["age", "town"],
  ["town", "age"],
  ["age", "uses"],
  ["uses", "town"],
);
const asked = fc.record({
  by: breakdowns,
  filter: filters,
  compared: fc.constantFrom(...COMPARED),
  measure: fc.constantFrom(shareOf("plan"), netOf("plan", "oui"), meanOf("score"), shareOf("uses")),
  weight: fc.constantFrom(null, "w"),
});
const hasSeveral = (id: string) => id === "uses";
const isExcluded = (filter: Filter, { variable, code }: { variable: string; code: string }) =>
  !hasSeveral(variable) &&
  filter.some((one) => one.variable === variable && !one.codes.includes(code as never));

describe("of any survey, filter and breakdown", () => {
  it("no group is one that the filter excludes, and every other group is there", () => {
    fc.assert(
      fc.property(surveys, asked, (survey, one) => {
        const tab = tabulate(survey, one);
        const all = tabulate(survey, { ...one, filter: EVERYBODY });
        for (const { traits } of tab.groups)
          expect(traits.some((trait) => isExcluded(one.filter, trait))).toBe(false);
        const isMade = (traits: CrossTab["groups"][number]["traits"]) =>
          traits.every(
            (trait) => tab.question.breakdowns.includes(trait.variable) && !isExcluded(one.filter, trait),
          );
        expect(namesOf(tab)).toEqual(
          namesOf({ ...all, groups: all.groups.filter((group) => isMade(group.traits)) }),
        );
        for (const id of one.by) {
          const left = all.groups.filter(
            ({ traits: [trait, ...others] }) =>
              trait?.variable === id && others.length === 0 && !isExcluded(one.filter, trait),
          );
          const isAsked = one.filter.some(({ variable }) => variable === id);
          expect(tab.question.breakdowns.includes(variableId(id))).toBe(!isAsked || left.length > 1);
        }
      }),
      LAW,
    );
  });

  it("no comparison is with a group of as many as the selection", () => {
    let compared = 0;
    fc.assert(
      fc.property(surveys, asked, (survey, one) => {
        const tab = tabulate(survey, one);
        const baseOf = (group: number, outcome: number) => {
          const cell = tab.cells[group]?.[outcome];
          return cell?.kind === "estimate" ? cell.base.unweighted : null;
        };
        for (const { a, b } of tab.comparisons)
          for (const { group, outcome } of one.compared === "whole" ? [b] : [a, b]) {
            expect(baseOf(group, outcome)).toBeLessThan(baseOf(0, outcome) ?? 0);
            compared++;
          }
      }),
      LAW,
    );
    expect(compared).toBeGreaterThan(LAW.numRuns);
  });

  it("as much is hidden as if those whom the filter takes out had never been asked", () => {
    let hidden = 0;
    fc.assert(
      fc.property(
        people,
        filters,
        fc.constantFrom(["age"], ["town"], ["age", "town"]),
        (rows, filter, by) => {
          const survey = study({ headers: HEADERS, rows: [...FIRST, ...rows] }, KINDS);
          const kept = select(survey, filter);
          const left =
            kept.kind === "all"
              ? [...FIRST, ...rows]
              : [...kept.rows].map((row) => [...FIRST, ...rows][row] ?? []);
          const fewer = study({ headers: HEADERS, rows: left }, KINDS);
          const tab = tabulate(survey, { measure, by, filter }, 11);
          const alone = tabulate(
            fewer,
            { measure, by: tab.question.breakdowns.map(String), filter: EVERYBODY },
            11,
          );
          const kinds = (of: CrossTab) =>
            Object.fromEntries(
              namesOf(of).flatMap((name, index) => {
                const kind = of.cells[index]?.[0]?.kind;
                return kind === "empty" ? [] : [[name, kind] as const];
              }),
            );
          expect(kinds(tab)).toEqual(kinds(alone));
          hidden += Object.values(kinds(tab)).filter((kind) => kind === "suppressed").length;
        },
      ),
      LAW,
    );
    expect(hidden).toBeGreaterThan(LAW.numRuns / 2);
  });

  it("a page that offers the filter says of each choice what the figure of that choice says", () => {
    fc.assert(
      fc.property(surveys, fc.constantFrom(["age"], ["age", "town"], ["town", "age"]), (survey, by) => {
        const views = release(
          countingOf(survey),
          { questions: [question({ measure, by })], offered: [variableId("age")] },
          { weights: UNWEIGHTED, plan: sampleOf(survey.rows) },
          0,
        );
        const codes = namesOf(tabulate(survey, { measure, by: ["age"] })).slice(1);
        for (const { chosen, crossTabs } of views) {
          const code = codes[(chosen[0] ?? 0) - 1];
          const filter = code === undefined ? EVERYBODY : keeping("age", code);
          expect(crossTabs[0]).toEqual(tabulate(survey, { measure, by, filter }));
        }
      }),
      { ...LAW, numRuns: 50 },
    );
  });
});
