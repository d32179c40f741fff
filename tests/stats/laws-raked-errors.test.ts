import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import { categoryCode } from "../../src/survey/category.ts";
import { variableId } from "../../src/survey/variable.ts";
import type { Weighting } from "../../src/survey/weighting.ts";
import { expectClose } from "./close.ts";
import { columnOf, KINDS, LAW, samples, varianceByRow } from "./samples.ts";
import { type Asked, meanOf, type Records, shareOf, study, tabulate, weightsByRow } from "./study.ts";

const MARGINS = ["group", "sex"] as const;

/** A sample, with totals that some weights of it have. */
interface Raked {
  readonly data: Records;
  readonly weighting: Weighting;
}

const raked = fc
  .tuple(samples, fc.infiniteStream(fc.double({ min: 0.4, max: 2.5, noNaN: true })), fc.boolean())
  .map(([data, stream, isWeighted]): Raked => {
    const weights = columnOf(data, "w").map(Number);
    const groups = columnOf(data, "group");
    const truth = weights.map((weight, row) =>
      groups[row] === "" || (isWeighted && weight === 0) ? 0 : (stream.next().value ?? 1),
    );
    const margins = MARGINS.map((name) => {
      const cells = columnOf(data, name);
      return {
        variable: variableId(name),
        totals: [...new Set(cells)]
          .filter((code) => code !== "")
          .map((code) => ({
            code: categoryCode(code),
            total: truth.reduce((sum, weight, row) => sum + (cells[row] === code ? weight : 0), 0),
          })),
      };
    });
    return {
      data,
      weighting: {
        kind: "raked",
        raking: { base: isWeighted ? variableId("w") : null, margins, trim: null },
      },
    };
  });

/** The rows that can be weighted, with their weights and their category of each margin. */
function weighted({ data, weighting }: Raked) {
  const values = weightsByRow(study(data, KINDS), weighting);
  const isIn = columnOf(data, "group").map((group) => group !== "");
  const rows = { headers: data.headers, rows: data.rows.filter((_, row) => isIn[row]) };
  return {
    rows,
    w: [...values].filter((_, row) => isIn[row]),
    margins: MARGINS.map((name) => columnOf(rows, name)),
  };
}

type Known = ReturnType<typeof weighted>;

/** What each row pulls at a mean of y over the rows of the base. */
function pulls({ w }: Known, y: readonly number[], isBase: (row: number) => boolean): number[] {
  const total = w.reduce((sum, weight, row) => sum + (isBase(row) ? weight : 0), 0);
  const mean = w.reduce((sum, weight, row) => sum + (isBase(row) ? weight * (y[row] ?? 0) : 0), 0) / total;
  return w.map((weight, row) => (isBase(row) ? (weight * ((y[row] ?? 0) - mean)) / total : 0));
}

const errorOf = ({ w, margins }: Known, z: readonly number[]) => Math.sqrt(varianceByRow(z, w, margins));

const ask = ({ data, weighting }: Raked, asked: Asked) =>
  tabulate(study(data, KINDS), { ...asked, weight: weighting });

const indexOf = ({ groups }: CrossTab, code: string) =>
  groups.findIndex(({ traits }) => (traits[0]?.code ?? "") === code);

const is = (cells: readonly string[], code: string) => cells.map((cell) => (cell === code ? 1 : 0));

describe("with raked weights, the error that adding up respondents gives is that", () => {
  it("of a share, of everybody and of a group", () => {
    fc.assert(
      fc.property(raked, (sample) => {
        const known = weighted(sample);
        const answers = columnOf(known.rows, "answer");
        const sexes = columnOf(known.rows, "sex");
        const tab = ask(sample, { measure: shareOf("answer"), by: ["sex"] });
        for (const sex of ["", "f", "m"]) {
          const cell = tab.cells[indexOf(tab, sex)]?.[0];
          if (cell?.kind !== "estimate" || cell.value === 0 || cell.value === 1) continue;
          const isBase = (row: number) => answers[row] !== "" && (sex === "" || sexes[row] === sex);
          const z = pulls(known, is(answers, "a"), isBase);
          expectClose(cell.standardError, errorOf(known, z), 1e-9);
        }
      }),
      LAW,
    );
  });

  it("of a mean, of everybody and of those who gave an answer", () => {
    fc.assert(
      fc.property(raked, (sample) => {
        const known = weighted(sample);
        const answers = columnOf(known.rows, "answer");
        const tab = ask(sample, { measure: meanOf("score"), by: ["answer"] });
        for (const answer of ["", "a", "b"]) {
          const cell = tab.cells[indexOf(tab, answer)]?.[0];
          if (cell?.kind !== "estimate") continue;
          const scores = columnOf(known.rows, "score").map(Number);
          const z = pulls(known, scores, (row) => answer === "" || answers[row] === answer);
          expectClose(cell.standardError, errorOf(known, z), 1e-9);
        }
      }),
      LAW,
    );
  });

  it("of the difference of two groups, and of a part and the whole", () => {
    fc.assert(
      fc.property(raked, fc.constantFrom("pairs" as const, "whole" as const), (sample, compared) => {
        const known = weighted(sample);
        const scores = columnOf(known.rows, "score").map(Number);
        const answers = columnOf(known.rows, "answer");
        const tab = ask(sample, { measure: meanOf("score"), by: ["answer"], compared });
        for (const { a, b, standardError } of tab.comparisons) {
          const [from, to] = [a, b].map(({ group }) => {
            const code = tab.groups[group]?.traits[0]?.code ?? "";
            return pulls(known, scores, (row) => code === "" || answers[row] === code);
          });
          const z = to?.map((pull, row) => pull - (from?.[row] ?? 0)) ?? [];
          expectClose(standardError, errorOf(known, z), 1e-9);
        }
      }),
      LAW,
    );
  });

  it("of the difference of the shares of two groups, and of a part and the whole", () => {
    const crossed = fc.constantFrom(["answer", "sex"] as const, ["sex", "answer"] as const);
    fc.assert(
      fc.property(raked, crossed, fc.constantFrom("pairs", "whole"), (sample, [item, by], compared) => {
        const known = weighted(sample);
        const cells = columnOf(known.rows, item);
        const groups = columnOf(known.rows, by);
        const tab = ask(sample, { measure: shareOf(item), by: [by], compared });
        for (const { a, b, standardError } of tab.comparisons) {
          const [from = [], to = []] = [a, b].map(({ group, outcome }) => {
            const code = tab.groups[group]?.traits[0]?.code ?? "";
            const told = tab.outcomes[outcome];
            const isIn = (row: number) => cells[row] !== "" && (code === "" || groups[row] === code);
            return pulls(known, is(cells, told?.kind === "category" ? told.code : ""), isIn);
          });
          const z = to.map((pull, row) => pull - (from[row] ?? 0));
          expectClose(standardError, errorOf(known, z), 1e-8);
        }
      }),
      LAW,
    );
  });

  it("of the difference of two questions that the same respondents were asked", () => {
    fc.assert(
      fc.property(raked, fc.infiniteStream(fc.constantFrom("a", "b", "")), (sample, stream) => {
        const data = {
          headers: [...sample.data.headers, "again"],
          rows: sample.data.rows.map((row, index) => [...row, index < 2 ? "b" : (stream.next().value ?? "")]),
        };
        const known = weighted({ ...sample, data });
        const tab = ask({ ...sample, data }, { measure: shareOf("answer", "again"), compared: "pairs" });
        for (const { a, standardError } of tab.comparisons) {
          const code = ["a", "b", "c"][a.outcome] ?? "";
          const [from, to] = ["answer", "again"].map((name) => {
            const cells = columnOf(known.rows, name);
            return pulls(known, is(cells, code), (row) => cells[row] !== "");
          });
          const z = to?.map((pull, row) => pull - (from?.[row] ?? 0)) ?? [];
          expectClose(standardError, errorOf(known, z), 1e-8);
        }
      }),
      LAW,
    );
  });
});

describe("what margins determine", () => {
  it("is the population's; and where there is one margin alone, has no error", () => {
    fc.assert(
      fc.property(raked, (sample) => {
        const { weighting } = sample;
        if (weighting.kind !== "raked") return expect.fail("not raked");
        const [, sexes] = weighting.raking.margins;
        if (!sexes) return expect.fail("no margin");
        const alone = { ...weighting, raking: { ...weighting.raking, margins: [sexes] } };
        const sum = sexes.totals.reduce((all, { total }) => all + total, 0);
        const [both, one] = [sample, { ...sample, weighting: alone }].map((of) =>
          ask(of, { measure: shareOf("sex") }),
        );
        for (const [index, outcome] of (both?.outcomes ?? []).entries()) {
          const total = sexes.totals.find((of) => outcome.kind === "category" && of.code === outcome.code);
          const [found, exact] = [both?.cells[0]?.[index], one?.cells[0]?.[index]];
          if (found?.kind !== "estimate" || exact?.kind !== "estimate") return expect.fail("no share");
          expectClose(found.value, (total?.total ?? 0) / sum, 1e-10);
          expectClose(exact.value, found.value, 1e-10);
          expectClose(exact.standardError, 0, 1e-12);
        }
      }),
      LAW,
    );
  });
});

it("a respondent without a base weight is as if not there", () => {
  const rows = [
    ["a", "x", "f", "1", "1"],
    ["b", "x", "m", "5", "2"],
    ["b", "y", "f", "2", "1"],
    ["a", "y", "m", "9", "3"],
    ["b", "x", "f", "4", "1"],
    ["a", "x", "m", "7", "1"],
  ];
  const totals = (...codes: string[]) => codes.map((code) => ({ code: categoryCode(code), total: 10 }));
  const weighting: Weighting = {
    kind: "raked",
    raking: {
      base: variableId("w"),
      margins: [
        { variable: variableId("group"), totals: totals("x", "y") },
        { variable: variableId("sex"), totals: totals("f", "m") },
      ],
      trim: null,
    },
  };
  const headers = ["answer", "group", "sex", "score", "w"];
  const of = (more: string[][]) =>
    ask(
      { data: { headers, rows: [...rows, ...more] }, weighting },
      { measure: shareOf("answer"), by: ["sex"] },
    );
  const [without, with_] = [of([]), of([["b", "x", "f", "5", ""]])];
  expect(with_.cells).toEqual(without.cells);
  expect(with_.associations).toEqual(without.associations);
  expect(with_.design).toEqual({ ...without.design, withoutWeight: 1 });
});
