import type { DecimalMark } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import type { DeclaredVariable } from "../declared.ts";
import type { SavVariable } from "./variables.ts";
import { isDateFormat, isTimeFormat } from "./write-date.ts";

/** Labelled: a column whose cells say words where its values have them, and what the file declares of it. */
export interface Labelled {
  readonly cells: TextColumn;
  readonly declared: DeclaredVariable;
  /** The cell of a value, as read: “1” is “Oui”. */
  readonly cellOf: (value: string) => string;
}

/** More values without a label than this are numbers, of which some have a name. */
const MOST_POINTS = 20;

/**
 * Labels in the place of values, as R's `as_factor` shows them. Numbers of which only some have a label stay numbers
 * where they are measured on a scale, “98 years and more” among them; where they are few they are points of an answer,
 * “0 – not at all” to “10 – entirely”, whose scores they are.
 */
export function labelled(
  variable: SavVariable,
  column: number,
  cells: TextColumn,
  mark: DecimalMark,
): Labelled {
  const { labels, isMissing, isText, measure, format } = variable;
  const seen = cells.dictionary.filter((value) => value !== "" && !isMissing(value));
  const valid = [...labels.keys()].filter((value) => !isMissing(value));
  const bare = seen.filter((value) => !labels.get(value));
  const isMeasured = !isText && bare.length > 0 && (measure === "scale" || bare.length > MOST_POINTS);
  const isAnswers = valid.length > 0 && !isMeasured && !isTimeFormat(format);

  const text = textsOf(variable, cells, mark, isAnswers);
  const values = isAnswers ? inOrder([...new Set([...valid, ...bare])], isText) : [];
  const missing = [...new Set([...labels.keys(), ...cells.dictionary])].filter(
    (value) => value !== "" && isMissing(value),
  );
  return {
    cells: { ...cells, dictionary: cells.dictionary.map(text) },
    cellOf: text,
    declared: {
      column,
      kind: kindOf(variable, isAnswers, bare.length > 0),
      categories: values.map(text),
      scores: isAnswers && !isText && bare.length > 0 ? values.map(Number) : null,
      missing: inOrder(missing, isText).map(text),
    },
  };
}

/** Two values with the same label are two cells; so is a label that reads as another value. */
function textsOf(
  { labels, isMissing, isText }: SavVariable,
  cells: TextColumn,
  mark: DecimalMark,
  isAnswers: boolean,
) {
  const plain = (value: string) => (isText || mark === "." ? value : value.replace(".", mark));
  const taken = new Map<string, number>();
  for (const value of new Set([...labels.keys(), ...cells.dictionary])) {
    const text = labels.get(value) || plain(value);
    taken.set(text, (taken.get(text) ?? 0) + 1);
  }
  return (value: string): string => {
    const label = labels.get(value);
    if (!label || value === "" || !(isAnswers || isMissing(value))) return plain(value);
    return (taken.get(label) ?? 0) > 1 ? `${label} (${plain(value)})` : label;
  };
}

const inOrder = (values: string[], isText: boolean): string[] =>
  isText ? values : values.sort((one, other) => Number(one) - Number(other));

/** What is measured on a scale by default, since nobody said otherwise, and has labels, is looked at first. */
function kindOf(variable: SavVariable, isAnswers: boolean, hasBare: boolean): DeclaredVariable["kind"] {
  const { measure, isText, format } = variable;
  if (!isText && isDateFormat(format)) return "date";
  if (!isAnswers) return measure === "scale" && !isText && !isTimeFormat(format) ? "numeric" : null;
  if (measure === "ordinal") return "scale";
  if (measure === "nominal") return "single";
  return hasBare && !isText ? "scale" : null;
}
