import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingOf } from "../../../src/count/columns/count-columns.ts";
import type { Document } from "../../../src/stats/disclosure/document.ts";
import { release, type View } from "../../../src/stats/release.ts";
import { UNWEIGHTED } from "../../../src/stats/weights.ts";
import type { Filter } from "../../../src/survey/filter.ts";
import type { Measure } from "../../../src/survey/measure.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { type Kind, keeping, meanOf, netOf, question, sampleOf, shareOf, study } from "../study.ts";
import { pinned, type Questionnaire, type Respondent } from "./attacker.ts";

const RUNS = {
  seed: 20211128,
  numRuns: Number(process.env.N ?? 100),
  endOnFailure: true,
  ...(process.env.SEEDPATH ? { path: process.env.SEEDPATH } : {}),
};

const codesOf = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, k) => `${prefix}${k + 1}`);

/** A questionnaire of three breakdowns and two items, answered by a few people, some of whom left blanks. */
const questionnaires: fc.Arbitrary<Questionnaire> = fc
  .record({
    sizes: fc.tuple(
      fc.integer({ min: 2, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 2, max: 3 }),
      fc.integer({ min: 2, max: 3 }),
      fc.integer({ min: 2, max: 3 }),
    ),
    several: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    isNumber: fc.boolean(),
    blanks: fc.constantFrom(0, 0, 10, 40),
    people: fc.integer({ min: 12, max: 70 }),
  })
  .chain(({ sizes: [a, b, c, x, y], several: [bSeveral, ySeveral, often], isNumber, blanks, people }) => {
    const axes = [
      { name: "a", codes: codesOf("a", a), isMultiple: false },
      { name: "b", codes: codesOf("b", b), isMultiple: bSeveral && often },
      { name: "c", codes: codesOf("c", c), isMultiple: false },
    ];
    const items = [
      { name: "x", codes: codesOf("x", x), isMultiple: false },
      isNumber && !ySeveral
        ? { name: "y", codes: null, isMultiple: false }
        : { name: "y", codes: codesOf("y", y), isMultiple: ySeveral },
    ];
    return fc
      .array(fc.record({ axes: answersTo(axes, blanks), items: answersTo(items, blanks) }), {
        minLength: people,
        maxLength: people,
      })
      .map((rows) => ({ axes, items, rows }));
  });

function answersTo(
  asked: readonly { readonly codes: readonly string[] | null; readonly isMultiple: boolean }[],
  blanks: number,
): fc.Arbitrary<Respondent["axes"]> {
  return fc.tuple(
    ...asked.map(({ codes, isMultiple }) => {
      const answer: fc.Arbitrary<readonly string[]> = isMultiple
        ? fc.subarray([...(codes ?? [])], { minLength: 1 })
        : skewed(codes ?? ["1", "2", "5"]).map((code) => [code]);
      return fc
        .tuple(fc.integer({ min: 1, max: 100 }), answer)
        .map(([draw, given]): readonly string[] => (draw <= blanks ? [] : given));
    }),
  );
}

/** The first answers more often than the last, so that some are rare. */
const skewed = (codes: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(...codes.map((code, k) => ({ weight: 8 >> (2 * k) || 1, arbitrary: fc.constant(code) })));

function tableOf({ axes, items, rows }: Questionnaire) {
  const asked = [...axes, ...items];
  const kinds = Object.fromEntries(
    asked.map((one): [string, Kind] => [
      one.name,
      one.isMultiple ? "multiple" : "codes" in one && one.codes === null ? "numeric" : "single",
    ]),
  );
  return study(
    {
      headers: asked.map(({ name }) => name),
      rows: rows.map((row) => [...row.axes, ...row.items].map((codes) => codes.join("|"))),
    },
    kinds,
  );
}

/** What is released together, of a questionnaire: a crossing, its margins, other figures, filters to choose from. */
const documents = fc.record({
  first: fc.constantFrom("share" as const, "net" as const),
  breakdowns: fc.constantFrom(
    [["a", "b"]],
    [["a"]],
    [["a"], ["b"]],
    [["a", "b"], ["c"]],
    [["b", "a"]],
    [["a", "c"], []],
  ),
  both: fc.boolean(),
  filter: fc.constantFrom([], [], keeping("c", "c1"), keeping("a", "a1", "a2"), keeping("b", "b1")),
  offered: fc.constantFrom([], ["c"], ["c"], ["b"], ["b", "c"]),
  threshold: fc.constantFrom(3, 3, 5, 11),
});

interface Plan {
  readonly first: "share" | "net";
  readonly breakdowns: readonly (readonly string[])[];
  readonly both: boolean;
  readonly filter: Filter;
  readonly offered: readonly string[];
}

function documentOf(
  { items }: Questionnaire,
  { first, breakdowns, both, filter: narrowed, offered }: Plan,
): Document {
  const [, second] = items;
  const x: Measure = first === "net" ? netOf("x", "x1") : shareOf("x");
  const y = second?.codes === null ? meanOf("y") : shareOf("y");
  return {
    questions: breakdowns.flatMap((by, index) => {
      const filter = index === 0 ? narrowed : [];
      return (both ? [x, y] : [x]).map((measure) => question({ measure, by, filter }));
    }),
    offered: offered.map(variableId),
  };
}

/** What is sent is what can be attacked: nothing that JSON would not carry. */
const released = (questionnaire: Questionnaire, document: Document, threshold: number): readonly View[] => {
  const table = tableOf(questionnaire);
  const views = release(
    countingOf(table),
    document,
    { weights: UNWEIGHTED, plan: sampleOf(table.rows) },
    threshold,
  );
  return JSON.parse(JSON.stringify(views)) as readonly View[];
};

const groupsOf = (views: readonly View[]) =>
  views.flatMap(({ crossTabs }) =>
    crossTabs.flatMap(({ groups, cells }) =>
      groups.map(({ answered }, index) => ({
        n: answered.n,
        isHidden: cells[index]?.[0]?.kind === "suppressed",
      })),
    ),
  );

describe("a released document", () => {
  it("leaves no hidden number but one value, whatever is added, subtracted and bounded", {
    timeout: process.env.LONG ? 3_600_000 : 300_000,
  }, () => {
    const groups = { hidden: 0, shown: 0, largeEnough: 0 };
    fc.assert(
      fc.property(questionnaires, documents, (questionnaire, plan) => {
        const document = documentOf(questionnaire, plan);
        const views = released(questionnaire, document, plan.threshold);
        const everything = groupsOf(released(questionnaire, document, 0));
        groupsOf(views).forEach(({ isHidden }, index) => {
          const n = everything[index]?.n ?? 0;
          if (isHidden) groups.hidden++;
          if (n > 0 && n < plan.threshold) expect(isHidden).toBe(true);
          if (n >= plan.threshold) groups.largeEnough++;
          if (n >= plan.threshold && !isHidden) groups.shown++;
        });
        expect(pinned(questionnaire, views)).toEqual([]);
      }),
      RUNS,
    );
    // Nor is that bought by hiding everything, though most of these groups have a few people each.
    expect(groups.hidden).toBeGreaterThan(1000);
    expect(groups.shown / groups.largeEnough).toBeGreaterThan(0.3);
  });
});
