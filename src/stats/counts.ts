import { variableOf } from "../survey/codebook.ts";
import { MISSING_KINDS, type Missing, type MissingCode } from "../survey/missing.ts";
import type { VariableId } from "../survey/variable.ts";
import { cellKey } from "../table/cell-key.ts";
import type { Column } from "../table/column.ts";
import { missingReader } from "../table/missing-reader.ts";
import { eachRow, type RowSet } from "../table/row-set.ts";
import type { SurveyTable } from "../table/survey-table.ts";

/** Counts: unweighted respondents by answer, and by why there is none. */
export interface Counts {
  /** One per category, in the order of the codebook; empty for variables without categories. */
  readonly categories: readonly number[];
  readonly missing: Readonly<Record<Missing, number>>;
  /** Respondents with a valid answer. */
  readonly answered: number;
}

type Visit = (row: number, count: (category: number) => void, missing: (kind: number) => void) => void;

function reader(column: Column, codes: readonly MissingCode[]): Visit {
  switch (column.kind) {
    case "coded":
      return (row, count, missing) => {
        const code = column.codes[row] ?? 0;
        if (code < column.categories) count(code);
        else missing(code - column.categories);
      };
    case "mask":
      return (row, count, missing) => {
        const kind = column.missing[row] ?? 0;
        if (kind !== 0) return missing(kind - 1);
        for (let option = 0; option < column.options; option++) {
          const word = column.bits[row * column.words + (option >>> 5)] ?? 0;
          if ((word >>> (option & 31)) & 1) count(option);
        }
      };
    case "number":
      return (row, _count, missing) => {
        const kind = column.missing[row] ?? 0;
        if (kind !== 0) missing(kind - 1);
      };
    case "text": {
      const kindOf = missingReader(codes);
      const kinds = column.dictionary.map((cell) => kindOf(cellKey(cell)));
      return (row, _count, missing) => {
        const kind = kinds[column.codes[row] ?? 0] ?? -1;
        if (kind >= 0) missing(kind);
      };
    }
  }
}

/** Counts the answers of some respondents to one variable. */
export function counts(table: SurveyTable, rows: RowSet, id: VariableId): Counts {
  const column = table.column(id);
  const size = column.kind === "coded" ? column.categories : column.kind === "mask" ? column.options : 0;
  const categories = new Array<number>(size).fill(0);
  const missing = MISSING_KINDS.map(() => 0);
  const visit = reader(column, variableOf(table.codebook, id).missing);
  const count = (category: number) => {
    categories[category] = (categories[category] ?? 0) + 1;
  };
  const miss = (kind: number) => {
    missing[kind] = (missing[kind] ?? 0) + 1;
  };
  eachRow(rows, (row) => visit(row, count, miss));

  const unanswered = missing.reduce((sum, n) => sum + n, 0);
  return {
    categories,
    missing: Object.fromEntries(MISSING_KINDS.map((kind, k) => [kind, missing[k] ?? 0])) as Counts["missing"],
    answered: rows.size - unanswered,
  };
}
