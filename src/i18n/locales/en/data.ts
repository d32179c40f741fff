import { plural } from "./plural.ts";

export const data = {
  title: ({ name }: { name: string }) => `Data: ${name}`,
  receipt: "How the file was read",
  sentence: (p: {
    encoding: string;
    delimiter: string;
    isQuoted: boolean;
    decimal: string;
    rows: string;
    columns: string;
    bytes: string;
  }) =>
    `${p.encoding}, ${p.delimiter}${p.isQuoted ? "" : ", quotation marks read as text"}, ${p.decimal}, ${plural(p.rows, "row", "rows")}, ${plural(p.columns, "column", "columns")}, ${p.bytes}.`,
  workbookSentence: (p: { sheet: string; others: string; rows: string; columns: string; bytes: string }) =>
    `Sheet “${p.sheet}” of the workbook${p.others === "" ? "" : ` (there are others: ${p.others})`}, ${plural(p.rows, "row", "rows")}, ${plural(p.columns, "column", "columns")}, ${p.bytes}.`,
  labelledSentence: (p: {
    encoding: string;
    labelled: string;
    weight: string;
    rows: string;
    columns: string;
    bytes: string;
  }) =>
    `SPSS, ${p.encoding}, labels of ${plural(p.labelled, "variable", "variables")}${p.weight === "" ? "" : `, weighted by “${p.weight}”`}, ${plural(p.rows, "row", "rows")}, ${plural(p.columns, "column", "columns")}, ${p.bytes}.`,
  delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar" },
  quotings: { enclosing: "enclose cells", text: "are part of the text" },
  decimals: { ",": "decimal comma", ".": "decimal point" },
  evidence: ({ line }: { line: string }) => `Line ${line} shows it:`,
  keptAsText: ({ n }: { n: string }) =>
    `${plural(n, "column of codes kept as text", "columns of codes kept as text")}`,
  noRepair: "Nothing was set aside or repaired.",
  repairs: "Set aside or repaired",
  issues: "To be checked",
  at: ({ row, column }: { row: string; column: string }) => `row ${row}, column “${column}”`,
  atRow: ({ row }: { row: string }) => `row ${row}`,
  variables: "Variables",
  variablesCount: ({ n }: { n: string }) => `${plural(n, "variable", "variables")}`,
  searchVariable: "Find a variable",
  kinds: {
    single: "single answer",
    scale: "scale",
    multiple: "several answers",
    numeric: "number",
    date: "date",
    identifier: "identifier",
    text: "free text",
  },
  roles: {
    answer: "answer",
    breakdown: "profile",
    weight: "weight",
    identifier: "identifier",
    ignored: "left out",
  },
  answered: ({ n }: { n: string }) => `${plural(n, "answer", "answers")}`,
  range: (p: { min: string; max: string }) => `${p.min} to ${p.max}`,
  numbers: (p: { mean: string; min: string; max: string }) => `mean ${p.mean}; ${p.min} to ${p.max}`,
  bin: ({ from, to }: { from: string; to: string }) => `${from} to less than ${to}`,
  distinct: ({ n }: { n: string }) => `${plural(n, "distinct value", "distinct values")}`,
  more: ({ n }: { n: string }) => `and ${n} more`,
  explore: "Explore these answers",
  rows: "Rows of the file",
  rowsOf: ({ n, of }: { n: string; of: string }) => `${plural(n, "row", "rows")} of ${of}`,
  searchRows: "Find in the rows",
  closedTitle: "Individual answers are not published",
  closedRows: ({ n, threshold }: { n: string; threshold: string }) =>
    `This survey (${plural(n, "answer", "answers")}) is published with a confidentiality threshold: no rows, no group of fewer than ${threshold} answers, nor what would give one away. Its figures are in Explore.`,
  leftOut: ({ n }: { n: string }) =>
    `${plural(n, "other answer, without a weight, is", "other answers, without a weight, are")} in no figure.`,
  notCounted: "The answers could not be counted",
  concealed: "not published here",
  ownRows: "Your file, on this screen only: you can see all of it.",
  noRows: "The rows could not be read",
  noRow: "No row matches.",
  rowNumber: "no.",
  blankHeader: ({ n }: { n: string }) => `(column ${n})`,
  filtered: "The filters of the Explore page apply here too.",
  missing: {
    "not-asked": "not asked",
    "no-answer": "no answer",
    refused: "refused",
    "dont-know": "don’t know",
    unreadable: "unreadable",
  },
};
