import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/engine/answer.ts";
import { hiddenGroups, type Line } from "../../src/stats/suppress.ts";
import { THRESHOLDS } from "../../src/survey/threshold.ts";
import { answersKnown } from "./adversary.ts";
import { cellOf, question, shareOf, study, tabulate } from "./study.ts";

const RUNS = { seed: 20211127, numRuns: process.env.LONG ? 10_000 : 1000 };

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

function hiddenIn(table: ReturnType<typeof groups>): Record<string, string> {
  const tab = answer(table, question({ measure: shareOf("plan"), by: ["group"] }));
  if (!tab.ok) return expect.fail(tab.failure.code);
  return Object.fromEntries(
    tab.value.groups.flatMap(({ traits }, group) => {
      const cell = tab.value.cells[group]?.[0];
      return cell?.kind === "suppressed" ? [[traits[0]?.code ?? "everybody", cell.reason]] : [];
    }),
  );
}

describe("a small group is hidden", () => {
  it("below eleven persons, below three organisations", () => {
    expect(THRESHOLDS).toEqual({ person: 11, organisation: 3 });
    expect(hiddenIn(groups({ a: 11, b: 40, c: 60 }))).toEqual({});
    expect(hiddenIn(groups({ a: 10, b: 40, c: 60 }))).toEqual({ a: "few", b: "complement" });
    expect(hiddenIn(groups({ a: 3, b: 4, c: 6 }, "organisation"))).toEqual({});
    expect(hiddenIn(groups({ a: 2, b: 4, c: 6 }, "organisation"))).toEqual({ a: "few", b: "complement" });
  });

  it("with the next smallest, since the total less the others would give it away", () => {
    expect(hiddenIn(groups({ large: 80, small: 5, medium: 30 }))).toEqual({
      small: "few",
      medium: "complement",
    });
  });

  it("two small ones that hide each other need no third", () => {
    expect(hiddenIn(groups({ a: 5, b: 7, c: 60 }))).toEqual({ a: "few", b: "few" });
  });

  it("two that their sum would give away are joined by a third", () => {
    // One and one: two in all, and neither is nobody.
    expect(hiddenIn(groups({ a: 1, b: 1, c: 60, d: 80 }))).toEqual({ a: "few", b: "few", c: "complement" });
    // Ten and ten: twenty in all, and neither is more than ten.
    expect(hiddenIn(groups({ a: 10, b: 10, c: 60, d: 80 }))).toEqual({ a: "few", b: "few", c: "complement" });
    // One and eleven: twelve in all, of whom the second is eleven at least.
    expect(hiddenIn(groups({ a: 1, b: 11, c: 60, d: 80 }))).toMatchObject({
      a: "few",
      b: "complement",
      c: "complement",
    });
  });

  it("alone in its breakdown, it takes the total with it", () => {
    expect(hiddenIn(groups({ a: 5 }))).toEqual({ everybody: "few", a: "few" });
    expect(hiddenIn(groups({ a: 5, b: 40 }))).toEqual({ a: "few", b: "complement" });
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
          {},
        );
      }),
      { ...RUNS, numRuns: 100 },
    );
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
      for (const cell of cells ?? []) expect(Object.keys(cell)).toEqual(["kind", "reason"]);
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

/** A crossing as `hiddenGroups` sees it: place (0, 0) is the whole, row 0 and column 0 are margins. */
const crossing = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 11, max: 60 })), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((cells) => crossed(cells, rows, columns)),
  );

function crossed(
  cells: readonly number[],
  rows: number,
  columns: number,
): { bases: number[]; lines: Line[] } {
  const width = columns + 1;
  const at = (row: number, column: number) => row * width + column;
  const bases = new Array<number>((rows + 1) * width).fill(0);
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++) {
      const n = cells[(row - 1) * columns + column - 1] ?? 0;
      for (const place of [at(row, column), at(row, 0), at(0, column), at(0, 0)])
        bases[place] = (bases[place] ?? 0) + n;
    }
  const range = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
  const down = [0, ...range(columns)].map((column) => ({
    parts: range(rows).map((row) => at(row, column)),
    total: at(0, column),
  }));
  const across = [0, ...range(rows)].map((row) => ({
    parts: range(columns).map((column) => at(row, column)),
    total: at(row, 0),
  }));
  return { bases, lines: [...down, ...across] };
}

describe("of the groups that are shown together", () => {
  it("every small one is hidden", () => {
    fc.assert(
      fc.property(crossing, ({ bases, lines }) => {
        const hidden = hiddenGroups(bases, lines, 11);
        bases.forEach((base, group) => {
          expect(hidden.get(group) === "few").toBe(base > 0 && base < 11);
        });
      }),
      RUNS,
    );
  });

  it("no line has exactly one hidden while its total is shown", () => {
    fc.assert(
      fc.property(crossing, ({ bases, lines }) => {
        const hidden = hiddenGroups(bases, lines, 11);
        for (const { parts, total } of lines)
          if (!hidden.has(total)) expect(parts.filter((group) => hidden.has(group))).not.toHaveLength(1);
      }),
      RUNS,
    );
  });

  it("no hidden count can be computed from the others, whatever is added and subtracted", () => {
    fc.assert(
      fc.property(crossing, ({ bases, lines }) => {
        const hidden = hiddenGroups(bases, lines, 11);
        expect(answersKnown(bases, lines, hidden)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("not even across lines that each hide two", () => {
    // Two squares of small groups, and one small group that is the only thing both have in common.
    const cells = [5, 6, 40, 40, 7, 5, 4, 40, 40, 40, 6, 5, 40, 40, 5, 7];
    const { bases, lines } = crossed(cells, 4, 4);
    const hidden = hiddenGroups(bases, lines, 11);
    expect(hidden.size).toBeGreaterThan(8);
    expect(answersKnown(bases, lines, hidden)).toEqual([]);
  });
});
