import type { Counting } from "../count/counting.ts";
import { invariant } from "../lib/invariant.ts";
import { type CodeBook, variableOf } from "../survey/codebook.ts";
import type { Measure } from "../survey/measure.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import type { Outcome } from "./cross-tab.ts";

/**
 * Response: what an answer to an item means for a measure.
 *
 * `read(answer)`, by its code, returns the kind of missing as −1 − index in `MISSING_KINDS`, or 0 and up for a valid
 * answer. After a valid one, `outcomes` holds the first `count` outcomes that the answer has, and `value` the number for
 * a mean.
 */
export interface Response {
  read(answer: number): number;
  readonly outcomes: Uint32Array;
  readonly count: () => number;
  /** After a valid answer, the first `skippedCount`: outcomes about which it says nothing. Null: there are none. */
  readonly skipped: Uint32Array | null;
  readonly skippedCount: () => number;
  readonly value: () => number;
}

/** What a measure estimates, for the categories of its first item. */
export function outcomesOf(codebook: CodeBook, measure: Measure): readonly Outcome[] {
  switch (measure.kind) {
    case "mean":
      return [{ kind: "mean" }];
    case "net":
      return [{ kind: "net" }];
    case "share": {
      const variable = variableOf(codebook, measure.items[0]);
      invariant(isCategorical(variable), `${variable.id} has answers to count`);
      return variable.categories.map(({ code }) => ({ kind: "category", code }));
    }
  }
}

/** Whether an item holds numbers; else they are the scores of a scale. */
export const isNumeric = (codebook: CodeBook, id: VariableId): boolean =>
  variableOf(codebook, id).kind === "numeric";

/** Reads numbers: of a numeric variable, or the scores of a scale. */
function meanResponse(counting: Counting, id: VariableId): Response {
  const answers = counting.answers(id);
  let value = 0;
  const shape = {
    outcomes: new Uint32Array(1),
    count: () => 1,
    skipped: null,
    skippedCount: () => 0,
    value: () => value,
  };
  if (answers.kind === "number") {
    return {
      ...shape,
      read: (answer) => {
        value = answers.values[answer] ?? 0;
        return -(answers.missing[answer] ?? 0);
      },
    };
  }
  const variable = variableOf(counting.codebook, id);
  invariant(answers.kind === "coded" && variable.kind === "scale" && variable.scores, `${id} has scores`);
  const scores = variable.scores;
  return {
    ...shape,
    read: (answer) => {
      value = scores[answer] ?? 0;
      return answer < answers.categories ? 0 : answers.categories - 1 - answer;
    },
  };
}

/** Reads answers: `outcomeOf[category]` is the outcome that a category counts for, or −1 for none. */
function answerResponse(counting: Counting, id: VariableId, outcomeOf: Int32Array, isNet: boolean): Response {
  const answers = counting.answers(id);
  const outcomes = new Uint32Array(outcomeOf.length + 1);
  let count = 0;
  const shape = { outcomes, count: () => count, skipped: null, skippedCount: () => 0, value: () => 0 };

  if (answers.kind === "coded") {
    return {
      ...shape,
      read: (answer) => {
        if (answer >= answers.categories) return answers.categories - 1 - answer;
        const outcome = outcomeOf[answer] ?? -1;
        outcomes[0] = outcome;
        count = outcome < 0 ? 0 : 1;
        return answer;
      },
    };
  }

  invariant(answers.kind === "mask", `${id} is coded or a mask`);
  // One option of a net is enough: whoever skipped another has still answered.
  const skippedBits = isNet ? null : answers.skipped;
  const skipped = skippedBits && new Uint32Array(outcomes.length);
  let skips = 0;
  return {
    ...shape,
    skipped,
    skippedCount: () => skips,
    read: (answer) => {
      count = 0;
      skips = 0;
      const missing = answers.missing[answer] ?? 0;
      if (missing !== 0) return -missing;
      let last = -1;
      for (let option = 0; option < answers.options; option++) {
        const at = answer * answers.words + (option >>> 5);
        const outcome = outcomeOf[option] ?? -1;
        if (skipped && outcome >= 0 && ((skippedBits?.[at] ?? 0) >>> (option & 31)) & 1) {
          skipped[skips++] = outcome;
          continue;
        }
        if (!(((answers.bits[at] ?? 0) >>> (option & 31)) & 1)) continue;
        // Two options of one net still make one respondent.
        if (outcome < 0 || outcome === last) continue;
        last = outcome;
        outcomes[count++] = outcome;
      }
      return 0;
    },
  };
}

export function response(counting: Counting, measure: Measure, id: VariableId): Response {
  if (measure.kind === "mean") return meanResponse(counting, id);
  const variable = variableOf(counting.codebook, id);
  invariant(isCategorical(variable), `${id} has answers to count`);

  const first = variableOf(counting.codebook, measure.items[0]);
  invariant(isCategorical(first), `${first.id} has answers to count`);
  // Items of a battery are matched by code: an item that lacks a level, or lists them otherwise, still fits.
  const outcomeOf = Int32Array.from(variable.categories, ({ code }) =>
    measure.kind === "net"
      ? measure.codes.includes(code)
        ? 0
        : -1
      : first.categories.findIndex((category) => category.code === code),
  );
  return answerResponse(counting, id, outcomeOf, measure.kind === "net");
}
