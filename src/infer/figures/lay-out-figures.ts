import type { Aggregate, ValueUnit } from "../../survey/aggregate.ts";
import type { CodeBook } from "../../survey/codebook.ts";
import type { NumericVariable, Variable } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import { wordsOf } from "../columns/words-of.ts";

const PERCENT = new Set(["percent", "percentage", "pct", "pourcentage", "pourcent", "taux", "rate"]);
const SHARE = new Set(["share", "proportion"]);

/** Where each row is a figure: the columns that say what a row is about, and those that hold figures. Null without both. */
export function layOutFigures(codebook: CodeBook, cells: readonly TextColumn[]): Aggregate | null {
  const written = codebook.variables.filter(({ columns: [first = 0] }) => isWritten(cells[first]));
  const years = new Set(written.filter((variable) => areYears(variable, cells)));
  const values = written.filter(isFigures).filter((variable) => !years.has(variable));
  const labels = written.filter((variable) => !isFigures(variable) || years.has(variable));
  if (values.length === 0 || labels.length === 0) return null;
  return {
    labels: labels.map(({ id }) => id),
    values: values.map((variable) => ({ variable: variable.id, unit: unitOf(variable) })),
  };
}

/** “annee”, 2015, 2016 …: what the rows are about, though it is a number. */
const areYears = ({ id, columns: [first = 0] }: Variable, cells: readonly TextColumn[]): boolean =>
  [...wordsOf(id)].some((word) => YEAR.test(word)) &&
  (cells[first]?.dictionary.every((cell) => /^\s*(?:(?:19|20)\d\d)?\s*$/.test(cell)) ?? false);

const YEAR = /^(annee|annees|an|year|years|jahr|ano|anno|millesime|edition|vague|wave|period|periode)$/;

export const isFigures = (variable: Variable): variable is NumericVariable => variable.kind === "numeric";

const isWritten = (column: TextColumn | undefined): boolean =>
  column?.dictionary.some((cell) => cell.trim() !== "") ?? false;

/** By the name or the cells; what neither says is a number, though it may well be a percentage. */
function unitOf({ id, unit }: NumericVariable): ValueUnit {
  const words = [...wordsOf(id)];
  if (unit === "%" || id.includes("%") || words.some((word) => PERCENT.has(word))) return "percent";
  return words.some((word) => SHARE.has(word)) ? "share" : "number";
}
