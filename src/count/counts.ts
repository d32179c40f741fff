import { never } from "../lib/invariant.ts";
import { variableOf } from "../survey/codebook.ts";
import { MISSING_KINDS, type Missing, type MissingCode } from "../survey/missing.ts";
import type { VariableId } from "../survey/variable.ts";
import { cellKey } from "../table/cell-key.ts";
import type { Codes, Column } from "../table/column.ts";
import { missingReader } from "../table/missing-reader.ts";
import type { RowSet } from "../table/row-set.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { countKeys } from "./columns/add-up.ts";
import { BLOCK, load } from "./columns/blocks.ts";

/** Counts: unweighted respondents by answer, and by why there is none. */
export interface Counts {
  /** One per category, in the order of the codebook; empty for variables without categories. */
  readonly categories: readonly number[];
  readonly missing: Readonly<Record<Missing, number>>;
  /** Respondents with a valid answer. */
  readonly answered: number;
}

/** Respondents of a set by code. */
export function countCodes(codes: Codes, size: number, rows: RowSet): Float64Array {
  const counts = new Float64Array(size);
  const keys = new Int32Array(BLOCK);
  for (let from = 0; from < rows.size; from += BLOCK) {
    const count = Math.min(BLOCK, rows.size - from);
    load(codes, rows, from, count, keys);
    countKeys(counts, keys, count);
  }
  return counts;
}

/** Counts the answers of some respondents to one variable. */
export function counts(table: SurveyTable, rows: RowSet, id: VariableId): Counts {
  const column = table.column(id);
  const { kinds, categories, size } = readingOf(column, variableOf(table.codebook, id).missing);
  const byCode = countCodes(column.codes, kinds.length, rows);
  const counted = new Array<number>(size).fill(0);
  const missing = MISSING_KINDS.map(() => 0);
  byCode.forEach((n, code) => {
    if (n === 0) return;
    const kind = kinds[code] ?? 0;
    if (kind > 0) missing[kind - 1] = (missing[kind - 1] ?? 0) + n;
    else for (const category of categories(code)) counted[category] = (counted[category] ?? 0) + n;
  });
  const unanswered = missing.reduce((sum, n) => sum + n, 0);
  return {
    categories: counted,
    missing: Object.fromEntries(MISSING_KINDS.map((kind, k) => [kind, missing[k] ?? 0])) as Counts["missing"],
    answered: rows.size - unanswered,
  };
}

/** What the codes of a column say: 0 for an answer, k + 1 for a kind of missing; and the categories of an answer. */
function readingOf(
  column: Column,
  codes: readonly MissingCode[],
): {
  readonly kinds: ArrayLike<number>;
  readonly categories: (code: number) => readonly number[];
  readonly size: number;
} {
  const none = { categories: () => [], size: 0 };
  switch (column.kind) {
    case "coded": {
      const { categories: size } = column;
      const kinds = Array.from({ length: size + MISSING_KINDS.length }, (_, code) =>
        Math.max(0, code - size + 1),
      );
      return { kinds, categories: (code) => [code], size };
    }
    case "mask": {
      const { options, words, bits, missing: kinds } = column;
      const all = Array.from({ length: options }, (_, option) => option);
      const chosen = (code: number) =>
        all.filter((option) => ((bits[code * words + (option >>> 5)] ?? 0) >>> (option & 31)) & 1);
      return { kinds, categories: chosen, size: options };
    }
    case "number":
      return { kinds: column.missing, ...none };
    case "text": {
      const kindOf = missingReader(codes);
      return { kinds: column.dictionary.map((cell) => kindOf(cellKey(cell)) + 1), ...none };
    }
    default:
      return never(column);
  }
}
