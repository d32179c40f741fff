import { invariant } from "../lib/invariant.ts";
import { variableOf } from "../survey/codebook.ts";
import type { Measure } from "../survey/measure.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { Outcome } from "./cross-tab.ts";

/**
 * Response: what one respondent's answer to an item means for a measure.
 *
 * `read(row)` returns the kind of missing as −1 − index in `MISSING_KINDS`, or 0 and up for a valid answer. After a
 * valid one, `outcomes` holds the first `count` outcomes that the answer has, and `value` the number for a mean.
 */
export interface Response {
  read(row: number): number;
  readonly outcomes: Uint32Array;
  readonly count: () => number;
  /** After a valid answer, the first `skippedCount`: outcomes about which it says nothing. Null: there are none. */
  readonly skipped: Uint32Array | null;
  readonly skippedCount: () => number;
  readonly value: () => number;
}

/** What a measure estimates, for the categories of its first item. */
export function outcomesOf(table: SurveyTable, measure: Measure): readonly Outcome[] {
  switch (measure.kind) {
    case "mean":
      return [{ kind: "mean" }];
    case "net":
      return [{ kind: "net" }];
    case "share": {
      const variable = variableOf(table.codebook, measure.items[0]);
      invariant(isCategorical(variable), `${variable.id} has answers to count`);
      return variable.categories.map(({ code }) => ({ kind: "category", code }));
    }
  }
}

/** Reads numbers: of a numeric variable, or the scores of a scale. */
function meanResponse(table: SurveyTable, id: VariableId): Response {
  const column = table.column(id);
  let value = 0;
  const shape = {
    outcomes: new Uint32Array(1),
    count: () => 1,
    skipped: null,
    skippedCount: () => 0,
    value: () => value,
  };
  if (column.kind === "number") {
    return {
      ...shape,
      read: (row) => {
        value = column.values[row] ?? 0;
        return -(column.missing[row] ?? 0);
      },
    };
  }
  const variable = variableOf(table.codebook, id);
  invariant(column.kind === "coded" && variable.kind === "scale" && variable.scores, `${id} has scores`);
  const scores = variable.scores;
  return {
    ...shape,
    read: (row) => {
      const code = column.codes[row] ?? 0;
      value = scores[code] ?? 0;
      return code < column.categories ? 0 : column.categories - 1 - code;
    },
  };
}

/** Reads answers: `outcomeOf[category]` is the outcome that a category counts for, or −1 for none. */
function answerResponse(table: SurveyTable, id: VariableId, outcomeOf: Int32Array, isNet: boolean): Response {
  const column = table.column(id);
  const outcomes = new Uint32Array(outcomeOf.length + 1);
  let count = 0;
  const shape = { outcomes, count: () => count, skipped: null, skippedCount: () => 0, value: () => 0 };

  if (column.kind === "coded") {
    return {
      ...shape,
      read: (row) => {
        const code = column.codes[row] ?? 0;
        if (code >= column.categories) return column.categories - 1 - code;
        const outcome = outcomeOf[code] ?? -1;
        outcomes[0] = outcome;
        count = outcome < 0 ? 0 : 1;
        return code;
      },
    };
  }

  invariant(column.kind === "mask", `${id} is coded or a mask`);
  // One option of a net is enough: whoever skipped another has still answered.
  const skippedBits = isNet ? null : column.skipped;
  const skipped = skippedBits && new Uint32Array(outcomes.length);
  let skips = 0;
  return {
    ...shape,
    skipped,
    skippedCount: () => skips,
    read: (row) => {
      count = 0;
      skips = 0;
      const missing = column.missing[row] ?? 0;
      if (missing !== 0) return -missing;
      let last = -1;
      for (let option = 0; option < column.options; option++) {
        const at = row * column.words + (option >>> 5);
        const outcome = outcomeOf[option] ?? -1;
        if (skipped && outcome >= 0 && ((skippedBits?.[at] ?? 0) >>> (option & 31)) & 1) {
          skipped[skips++] = outcome;
          continue;
        }
        if (!(((column.bits[at] ?? 0) >>> (option & 31)) & 1)) continue;
        // Two options of one net still make one respondent.
        if (outcome < 0 || outcome === last) continue;
        last = outcome;
        outcomes[count++] = outcome;
      }
      return 0;
    },
  };
}

export function response(table: SurveyTable, measure: Measure, id: VariableId): Response {
  if (measure.kind === "mean") return meanResponse(table, id);
  const variable = variableOf(table.codebook, id);
  invariant(isCategorical(variable), `${id} has answers to count`);

  const first = variableOf(table.codebook, measure.items[0]);
  invariant(isCategorical(first), `${first.id} has answers to count`);
  // Items of a battery are matched by code: an item that lacks a level, or lists them otherwise, still fits.
  const outcomeOf = Int32Array.from(variable.categories, ({ code }) =>
    measure.kind === "net"
      ? measure.codes.includes(code)
        ? 0
        : -1
      : first.categories.findIndex((category) => category.code === code),
  );
  return answerResponse(table, id, outcomeOf, measure.kind === "net");
}
