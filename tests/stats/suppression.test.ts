import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/engine/answer.ts";
import { THRESHOLDS } from "../../src/survey/threshold.ts";
import type { Wave } from "../../src/survey/wave.ts";
import { withCodebook } from "../../src/table/with-codebook.ts";
import { cellOf, question, shareOf, study, tabulate } from "./study.ts";

const RUNS = { seed: 20211127, numRuns: 100 };

/** So many respondents of each group, every third of whom says no. */
const groups = (sizes: Readonly<Record<string, number>>, unit: "person" | "organisation" = "person") =>
  study(
    {
      headers: ["plan", "group"],
      rows: Object.entries(sizes).flatMap(([group, size]) =>
        Array.from({ length: size }, (_, index) => [index % 3 === 0 ? "non" : "oui", group]),
      ),
    },
    {},
    unit,
  );

/** The groups that are hidden, by code; everybody is “everybody”. */
function hiddenIn(table: ReturnType<typeof groups>): string[] {
  const tab = answer(table, question({ measure: shareOf("plan"), by: ["group"] }));
  if (!tab.ok) return expect.fail(tab.failure.code);
  return tab.value.groups.flatMap(({ traits }, group) =>
    tab.value.cells[group]?.[0]?.kind === "suppressed" ? [traits[0]?.code ?? "everybody"] : [],
  );
}

describe("a small group is hidden", () => {
  it("below eleven persons, below three organisations", () => {
    expect(THRESHOLDS).toEqual({ person: 11, organisation: 3 });
    expect(hiddenIn(groups({ a: 11, b: 40, c: 60 }))).toEqual([]);
    expect(hiddenIn(groups({ a: 10, b: 40, c: 60 }))).toEqual(["a", "b"]);
    expect(hiddenIn(groups({ a: 3, b: 4, c: 6 }, "organisation"))).toEqual([]);
    expect(hiddenIn(groups({ a: 2, b: 4, c: 6 }, "organisation"))).toEqual(["a", "b"]);
  });

  it("with the next smallest, since the total less the others would give it away", () => {
    expect(hiddenIn(groups({ large: 80, small: 5, medium: 30 }))).toEqual(["medium", "small"]);
  });

  it("two small ones that hide each other need no third", () => {
    expect(hiddenIn(groups({ a: 5, b: 7, c: 60 }))).toEqual(["a", "b"]);
  });

  it("two that are one respondent each are joined by a third: neither is nobody", () => {
    expect(hiddenIn(groups({ a: 1, b: 1, c: 60, d: 80 }))).toEqual(["a", "b", "c"]);
  });

  it("what it is hidden for is not told: ten or eleven would look the same", () => {
    const table = groups({ a: 10, b: 40, c: 60 });
    const tab = tabulate(table, { measure: shareOf("plan"), by: ["group"] }, 11);
    expect(cellOf(tab, ["a"], "oui")).toEqual({ kind: "suppressed" });
    expect(cellOf(tab, ["b"], "oui")).toEqual({ kind: "suppressed" });
  });

  it("alone in its breakdown, it takes the total with it", () => {
    expect(hiddenIn(groups({ a: 5 }))).toEqual(["everybody", "a"]);
    expect(hiddenIn(groups({ a: 5, b: 40 }))).toEqual(["a", "b"]);
  });

  it("its answers cannot be computed either: where all of another group gave the same, that one is no cover", () => {
    // Five of a, of whom two say no; everybody of b says yes: those who say no beside c's would be a's.
    const rows = (size: number, no: number, group: string) =>
      Array.from({ length: size }, (_, index) => [index < no ? "non" : "oui", group]);
    const table = study({
      headers: ["plan", "group"],
      rows: [...rows(5, 2, "a"), ...rows(30, 0, "b"), ...rows(40, 10, "c"), ...rows(60, 20, "d")],
    });
    expect(hiddenIn(table)).toEqual(["a", "b"]);
    const tab = tabulate(table, { measure: shareOf("plan"), by: ["group"] }, 11);
    expect(cellOf(tab, ["c"], "non").kind).toBe("estimate");
  });

  it("a group where nobody answered has nobody to protect", () => {
    const table = study({
      headers: ["plan", "group"],
      rows: [...Array.from({ length: 40 }, () => ["oui", "a"]), ["", "b"]],
    });
    const tab = tabulate(table, { measure: shareOf("plan"), by: ["group"] }, 11);
    expect(cellOf(tab, ["b"], "oui")).toEqual({ kind: "empty" });
    expect(cellOf(tab, ["a"], "oui").kind).toBe("estimate");
  });

  it("where nothing is small, nothing is hidden", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 11, max: 60 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        expect(hiddenIn(groups(Object.fromEntries(sizes.map((size, index) => [`g${index}`, size]))))).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });
});

describe("a group that all gave one answer", () => {
  /** What is hidden of so many of a, of whom some say no, 40 of b and 60 of c. */
  const hiddenOf = (size: number, no: number, wave: Partial<Wave>) => {
    const of = (group: string, count: number, none: number) =>
      Array.from({ length: count }, (_, index) => [index < none ? "non" : "oui", group]);
    const table = study({
      headers: ["plan", "group"],
      rows: [...of("a", size, no), ...of("b", 40, 15), ...of("c", 60, 20)],
    });
    const { codebook } = table;
    return hiddenIn(withCodebook(table, { ...codebook, wave: { ...codebook.wave, ...wave } }));
  };

  it("is hidden below twice the threshold where everybody was asked, with another that covers it", () => {
    for (const no of [0, 12]) expect(hiddenOf(12, no, { sampling: "census" })).toEqual(["a", "b"]);
    expect(hiddenOf(21, 0, { sampling: "census" })).toEqual(["a", "b"]);
    expect(hiddenOf(22, 0, { sampling: "census" })).toEqual([]);
    expect(hiddenOf(12, 1, { sampling: "census" })).toEqual([]);
    expect(hiddenOf(12, 0, { sampling: "census", threshold: 0 })).toEqual([]);
    expect(hiddenOf(29, 0, { sampling: "census", threshold: 20 })).toEqual(["a", "b"]);
    expect(hiddenOf(30, 0, { sampling: "census", threshold: 20 })).toEqual([]);
  });

  it("of several answers, is one of whom all chose an option; that none of them did leaves it shown", () => {
    const of = (first: string, second: string, group: string, count: number) =>
      Array.from({ length: count }, (_, index) => [index % 2 === 0 ? first : second, group]);
    const shownOf = (first: string, second: string) => {
      const rows = [
        ...of(first, second, "a", 12),
        ...of("mail|fax", "tel", "b", 40),
        ...of("fax", "tel", "c", 60),
      ];
      const table = study({ headers: ["plan", "group"], rows }, { plan: "multiple" });
      const { codebook } = table;
      return hiddenIn(withCodebook(table, { ...codebook, wave: { ...codebook.wave, sampling: "census" } }));
    };
    expect(shownOf("mail", "mail|tel")).toContain("a");
    expect(shownOf("mail", "tel")).toEqual([]);
  });

  it("is hidden where more than half of the population answered, and shown where nobody knows who is in the sample", () => {
    expect(hiddenOf(12, 0, { population: 223 })).toEqual(["a", "b"]);
    expect(hiddenOf(12, 0, { population: 224 })).toEqual([]);
    expect(hiddenOf(12, 0, { sampling: "random" })).toEqual([]);
  });
});

describe("a hidden group", () => {
  it("leaves no number behind, its base and its missing answers included", () => {
    const table = study({
      headers: ["plan", "group"],
      rows: [
        ...Array.from({ length: 7 }, (_, index) => [index < 4 ? "oui" : "non", "small"]),
        ["", "small"],
        ...Array.from({ length: 90 }, (_, index) => [index < 45 ? "oui" : "non", "large"]),
        ...Array.from({ length: 23 }, () => ["oui", "next"]),
      ],
    });
    const tab = tabulate(table, { measure: shareOf("plan"), by: ["group"] }, 11);
    const hidden = tab.groups.flatMap((group, index) =>
      tab.cells[index]?.some(({ kind }) => kind === "suppressed") ? [{ group, cells: tab.cells[index] }] : [],
    );
    expect(hidden).toHaveLength(2);
    for (const { group, cells } of hidden) {
      expect(group.answered).toEqual({ n: 0, sumW: 0, sumW2: 0 });
      expect(new Set(Object.values(group.missing))).toEqual(new Set([0]));
      for (const cell of cells ?? []) expect(Object.keys(cell)).toEqual(["kind"]);
      expect(JSON.stringify({ ...group, traits: [], cells })).not.toMatch(/:[1-9]/);
    }
  });

  it("everybody, when they are few: not even how many there were", () => {
    const tab = tabulate(groups({ a: 5 }), { measure: shareOf("plan"), by: ["group"] }, 11);
    const { size, ...rest } = tab.design;
    expect(size).toBe(5);
    expect(JSON.stringify([tab.groups, tab.cells, rest])).not.toMatch(/:[1-9]/);
  });
});
