import { RecordReader } from "../../csv/record-reader.ts";
import { LIMITS } from "../../file/limits.ts";

/** Headers by which a dictionary is known. */
export const NAME = "Variable / Field Name";
export const TYPE = "Field Type";

/** A row of a dictionary. */
export interface Field {
  readonly name: string;
  readonly form: string;
  /** Of the section that it begins; blank inside of one. */
  readonly section: string;
  readonly type: string;
  readonly label: string;
  /** Answers, a calculation, or the words under a slider. */
  readonly choices: string;
  readonly validation: string;
  readonly branching: string;
  /** Fields that share one are asked as one table. */
  readonly matrix: string;
}

/** The fields of a dictionary, in order; older ones have fewer columns. */
export function dictionaryRows(text: string): Field[] {
  const plain = text.replace(/^\uFEFF/, "");
  const [header = [], ...rows] = recordsOf(plain);
  const place = new Map(header.map((name, column) => [name.trim(), column]));
  const column = (...names: readonly string[]) =>
    names.map((name) => place.get(name)).find((at) => at !== undefined) ?? -1;
  const columns = {
    name: column(NAME),
    form: column("Form Name"),
    section: column("Section Header"),
    type: column(TYPE),
    label: column("Field Label"),
    choices: column("Choices, Calculations, OR Slider Labels", "Choices OR Calculations"),
    validation: column("Text Validation Type OR Show Slider Number"),
    branching: column("Branching Logic (Show field only if...)"),
    matrix: column("Matrix Group Name"),
  };
  return rows
    .map((row): Field => {
      const cell = (at: number) => row[at]?.trim() ?? "";
      return {
        name: cell(columns.name),
        form: cell(columns.form),
        section: cell(columns.section),
        type: cell(columns.type).toLowerCase(),
        label: cell(columns.label),
        choices: cell(columns.choices),
        validation: cell(columns.validation),
        branching: cell(columns.branching),
        matrix: cell(columns.matrix),
      };
    })
    .filter(({ name }) => name !== "");
}

/** By the separator that follows the first header: some are saved again by a spreadsheet. */
function recordsOf(text: string): readonly (readonly string[])[] {
  const after = text.slice(text.indexOf(NAME) + NAME.length).replace(/^"/, "");
  const delimiter = after.startsWith(";") ? ";" : after.startsWith("\t") ? "\t" : ",";
  const reader = new RecordReader(delimiter, LIMITS, text.length + 1);
  return [...reader.push(text, true)].flatMap(({ records }) => records);
}
