import { describe, expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import { gaps } from "../../src/stats/gaps.ts";
import { UNWEIGHTED } from "../../src/stats/weights.ts";
import type { Filter } from "../../src/survey/filter.ts";
import { COMPARED } from "../../src/survey/question.ts";
import { variableId } from "../../src/survey/variable.ts";
import {
  cellOf,
  estimateOf,
  keeping,
  netOf,
  question,
  type Records,
  sampleOf,
  shareOf,
  study,
  tabulate,
} from "./study.ts";

/** The groups of a cross-tab, each by its codes. */
const namesOf = ({ groups }: CrossTab): string[] =>
  groups.map(({ traits }) => traits.map(({ code }) => code).join(" × "));

const crowd = (...kinds: readonly (readonly [times: number, ...cells: string[]])[]): Records["rows"] =>
  kinds.flatMap(([times, ...cells]) => Array.from({ length: times }, () => cells));

/** Nobody of the old lives in a village; who is in the middle may use both, one or the other. */
const table = study(
  {
    headers: ["plan", "age", "town", "uses"],
    rows: crowd(
      [40, "oui", "young", "city", "mail"],
      [20, "non", "young", "village", "mail|web"],
      [30, "oui", "middle", "city", "mail|web"],
      [30, "non", "middle", "village", "web"],
      [50, "non", "old", "city", "mail"],
      [10, "oui", "old", "city", "visio"],
      [5, "oui", "", "city", "web"],
    ),
  },
  { uses: "multiple" },
);
const measure = shareOf("plan");

describe("a filter on what groups are made of", () => {
  it("leaves the groups that it keeps, and makes none of the others", () => {
    const tab = tabulate(table, { measure, by: ["age"], filter: keeping("age", "young", "old") });
    expect(namesOf(tab)).toEqual(["", "old", "young"]);
    expect(estimateOf(tab, [], "oui").base.unweighted).toBe(120);
    expect(estimateOf(tab, ["young"], "oui").base.unweighted).toBe(60);
  });

  it("nor of their crossings with others", () => {
    const filter = keeping("age", "young", "middle");
    const tab = tabulate(table, { measure, by: ["town", "age"], filter });
    expect(namesOf(tab)).toEqual([
      "",
      "city",
      "village",
      "middle",
      "young",
      "city × middle",
      "city × young",
      "village × middle",
      "village × young",
    ]);
    expect(estimateOf(tab, ["village", "young"], "oui").base.unweighted).toBe(20);
  });

  it("a group that it keeps, and nobody is in, is there: nobody answered", () => {
    const tab = tabulate(table, { measure, by: ["age", "town"], filter: keeping("age", "old", "middle") });
    expect(cellOf(tab, ["old", "village"], "oui")).toEqual({ kind: "empty" });
  });

  it("of several answers leaves the others: whoever gave one may have given another", () => {
    const tab = tabulate(table, { measure, by: ["uses"], filter: keeping("uses", "mail") });
    expect(namesOf(tab)).toEqual(["", "mail", "visio", "web"]);
    expect(estimateOf(tab, ["web"], "oui").base.unweighted).toBe(50);
    expect(cellOf(tab, ["visio"], "oui")).toEqual({ kind: "empty" });
  });

  it("that leaves one group leaves the selection, which is that group", () => {
    const filter = keeping("age", "old");
    const tab = tabulate(table, { measure, by: ["age"], filter });
    expect(tab).toEqual(tabulate(table, { measure, filter }));
    expect(namesOf(tab)).toEqual([""]);
    expect(estimateOf(tab, [], "oui")).toMatchObject({ count: 10, base: { unweighted: 60 } });
  });

  it("or the groups of the other breakdown, once", () => {
    const filter = keeping("age", "middle");
    const alone = tabulate(table, { measure, by: ["town"], filter });
    expect(tabulate(table, { measure, by: ["age", "town"], filter })).toEqual(alone);
    expect(tabulate(table, { measure, by: ["town", "age"], filter })).toEqual(alone);
    expect(namesOf(alone)).toEqual(["", "city", "village"]);
    // A link with the town is asked of them in the place of one with an age that all have.
    expect(alone.associations[0]).not.toBeNull();
  });

  it("that nobody can pass leaves the selection, of nobody", () => {
    const filter = [...keeping("age", "old"), ...keeping("age", "young")];
    const tab = tabulate(table, { measure, by: ["age"], filter });
    expect(namesOf(tab)).toEqual([""]);
    expect(cellOf(tab, [], "oui")).toEqual({ kind: "empty" });
  });
});

describe("a group that everybody is in", () => {
  const compared = (tab: CrossTab) =>
    tab.comparisons.map(({ a, b }) => [namesOf(tab)[a.group], namesOf(tab)[b.group]].join(" / "));

  it("is compared with nobody, where the filter leaves it alone", () => {
    for (const how of COMPARED) {
      const filter = keeping("age", "old");
      expect(tabulate(table, { measure, by: ["age"], filter, compared: how }).comparisons).toEqual([]);
    }
  });

  it("nor where the others just did not answer", () => {
    const filter = keeping("town", "village");
    const tab = tabulate(table, { measure: netOf("plan", "oui"), by: ["town", "age"], filter });
    expect(compared(tab)).toEqual([" / middle", " / young"]);
    const cities = crowd([40, "oui", "city"], [30, "non", "city"], [1, "", "village"]);
    const one = study({ headers: ["plan", "town"], rows: cities });
    for (const how of COMPARED)
      expect(tabulate(one, { measure, by: ["town"], compared: how }).comparisons).toEqual([]);
  });

  it("of an option that the filter asks for: the other options are compared with the selection", () => {
    const asked = { measure: netOf("plan", "oui"), by: ["uses"], filter: keeping("uses", "mail") };
    expect(compared(tabulate(table, asked))).toEqual([" / web"]);
    expect(compared(tabulate(table, { ...asked, compared: "pairs" }))).toEqual([]);
  });

  it("has no gap, and no place among those that have no rank", () => {
    const found = (filter: Filter, ...by: readonly (readonly string[])[]) =>
      gaps(
        countingOf(table),
        question({ measure, filter }),
        1,
        by.map((names) => names.map(variableId)),
        { weights: UNWEIGHTED, plan: sampleOf(table.rows) },
        () => null,
      );
    const codes = ({ ranked }: ReturnType<typeof found>) =>
      ranked.map(({ traits }) => traits.map(({ code }) => code).join(" × ")).sort();
    expect(found(keeping("age", "old"), ["age"])).toEqual({ ranked: [], compared: 0, unranked: [] });
    const middle = found(keeping("age", "middle"), ["age"], ["town"], ["age", "town"]);
    expect(codes(middle)).toEqual(["city", "village"]);
    expect(middle).toMatchObject({ compared: 2, unranked: [] });
    const mail = found(keeping("uses", "mail"), ["uses"]);
    expect(codes(mail)).toEqual(["web"]);
    expect(mail.unranked).toEqual([]);
  });
});
