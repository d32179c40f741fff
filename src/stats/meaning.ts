import { codesIn } from "../count/answers.ts";
import type { Counting } from "../count/counting.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import type { VariableId } from "../survey/variable.ts";
import { type Lists, listsOf } from "./answer-lists.ts";
import type { Response } from "./response.ts";
import type { MeanTally } from "./tally.ts";
import type { WeighedPatterns } from "./weighed-patterns.ts";

/** What the answers to an item mean for a measure. */
export interface Meaning {
  /** Code of each pattern. */
  readonly codes: ArrayLike<number>;
  /** Of each answer: −1 − index in `MISSING_KINDS`, or 0 and up where it is valid. */
  readonly kinds: Int32Array;
  /** Of each valid answer, the outcomes that it has. */
  readonly outcomes: Lists;
  /** Of each valid answer, the outcomes about which it says nothing; null: there are none. */
  readonly skipped: Lists | null;
  /** For a mean, the numbers of a pattern. */
  tally(pattern: number): MeanTally;
}

/** What the answers to an item mean; of a mean of numbers, by the moments of its patterns. */
export function meaningOf(
  counting: Counting,
  item: VariableId,
  answers: Response,
  patterns: WeighedPatterns,
): Meaning {
  const { moments, n, sumW, sumW2 } = patterns;
  const codes = patterns.codes(item);
  const weights = (pattern: number) => ({
    n: n[pattern] ?? 0,
    sumW: sumW[pattern] ?? 0,
    sumW2: sumW2[pattern] ?? 0,
  });
  const none = { starts: new Uint32Array(MISSING_KINDS.length + 2), of: new Uint32Array(0) };
  if (moments)
    return {
      codes,
      kinds: Int32Array.from({ length: MISSING_KINDS.length + 1 }, (_, code) => -code),
      outcomes: none,
      skipped: null,
      tally: (pattern) => ({
        ...weights(pattern),
        pilot: moments.pilot[pattern] ?? 0,
        sumY: moments.sumY[pattern] ?? 0,
        sumWY: moments.sumWY[pattern] ?? 0,
        sumW2Y: moments.sumW2Y[pattern] ?? 0,
        sumW2Y2: moments.sumW2Y2[pattern] ?? 0,
      }),
    };
  const size = codesIn(counting.answers(item));
  const values = new Float64Array(size);
  const kinds = Int32Array.from({ length: size }, (_, answer) => {
    const kind = answers.read(answer);
    values[answer] = answers.value();
    return kind;
  });
  const most = answers.outcomes.length;
  const copy = (from: Uint32Array | null, count: number, into: Uint32Array) => {
    for (let k = 0; k < count; k++) into[k] = from?.[k] ?? 0;
    return count;
  };
  const valid = (answer: number) => answers.read(answer) >= 0;
  return {
    codes,
    kinds,
    outcomes: listsOf(size, most, (answer, into) =>
      valid(answer) ? copy(answers.outcomes, answers.count(), into) : 0,
    ),
    skipped:
      answers.skipped &&
      listsOf(size, most, (answer, into) =>
        valid(answer) ? copy(answers.skipped, answers.skippedCount(), into) : 0,
      ),
    tally: (pattern) => ({
      ...weights(pattern),
      pilot: values[codes[pattern] ?? 0] ?? 0,
      sumY: 0,
      sumWY: 0,
      sumW2Y: 0,
      sumW2Y2: 0,
    }),
  };
}
