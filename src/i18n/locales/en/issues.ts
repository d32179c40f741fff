import { plural } from "./plural.ts";

type Params = Readonly<Record<string, string>>;

export const issues = {
  unknown: ({ code, count }: Params) => `${code}: ${count}`,
  codes: {
    "blank-rows": ({ count }: Params) =>
      `${plural(count, "row entirely blank", "rows entirely blank")}, set aside`,
    "answers-not-offered": ({ count, name, example }: Params) =>
      `“${name}”: ${plural(count, "answer that is not in the questionnaire", "answers that are not in the questionnaire")}, for instance “${example}”`,
    "answers-not-read": ({ count, name, example }: Params) =>
      `“${name}”: ${plural(count, "answer that the codebook cannot read", "answers that the codebook cannot read")}, for instance “${example}”; no figure counts them`,
    "questions-not-found": ({ count, name, all }: Params) =>
      `${plural(count, "question or option of the questionnaire without a column in the file", "questions or options of the questionnaire without a column in the file")}, among them “${name}” (the questionnaire has ${plural(all, "question", "questions")})`,
    "columns-not-asked": ({ count, name, all }: Params) =>
      `${plural(count, "column that the questionnaire does not know", "columns that the questionnaire does not know")}, among them “${name}” (the file has ${all})`,
    "columns-not-described": ({ count, name }: Params) =>
      `${plural(count, "column that the codebook does not describe", "columns that the codebook does not describe")}, among them “${name}”`,
    "cut-short": (_: Params) => "the file ends in the middle of a cell: it was probably cut",
    "damaged-characters": ({ count }: Params) =>
      `${plural(count, "damaged character (�)", "damaged characters (�)")}: the file already was, or the encoding is another`,
    "extra-cells": ({ count }: Params) =>
      `${plural(count, "cell beyond the last column, left out", "cells beyond the last column, left out")}`,
    "figures-found": ({ labels }: Params) =>
      `each row is a figure computed before (${labels}): nothing is counted or weighted, all is shown as it is`,
    "literal-quotes": ({ count }: Params) =>
      `${plural(count, "cell that begins", "cells that begin")} with a quotation mark, read as text: in this file they do not enclose cells`,
    "nul-characters": ({ count }: Params) =>
      `${plural(count, "NUL character taken out", "NUL characters taken out")}: there is none in a text`,
    "formula-marks": ({ count }: Params) =>
      `${plural(count, "text", "texts")} without the apostrophe that keeps a spreadsheet from seeing a formula: every such cell had one`,
    "text-formulas": ({ count }: Params) =>
      `${plural(count, "cell written as a spreadsheet formula, read as the text that it holds", "cells written as spreadsheet formulas, read as the text that they hold")}`,
    "options-gathered": ({ count }: Params) =>
      `${plural(count, "question with several answers, written", "questions with several answers, written")} as a column for each option`,
    "answers-repeated": ({ count }: Params) =>
      `${plural(count, "column that repeats", "columns that repeat")} the options ticked beside: left out, so that nothing is counted twice`,
    "codes-repeated": ({ count }: Params) =>
      `${plural(count, "column of codes beside its labels, left out", "columns of codes beside their labels, left out")}`,
    "missing-recognised": ({ count, name, codes }: Params) =>
      `“${name}”: ${plural(count, "cell", "cells")} ${codes} read as missing answers`,
    "personal-data": ({ count, name }: Params) =>
      `“${name}” is likely to hold personal data (${plural(count, "cell", "cells")}): left out of charts`,
    "dates-day-first": ({ name, example }: Params) =>
      `“${name}”: dates read as day then month, as in France (“${example}”); nothing in the file proves it`,
    "dates-month-first": ({ name, example }: Params) =>
      `“${name}”: dates read as month then day, the American way (“${example}”); one of them leaves no choice`,
    "answers-near-equal": ({ count, name, one, other }: Params) =>
      `“${name}”: ${plural(count, "answer written", "answers written")} in several ways, as “${one}” and “${other}”`,
    "missing-possible": ({ count, name, codes }: Params) =>
      `“${name}”: ${codes} (${plural(count, "cell", "cells")}) may be a code for no answer; read as a number`,
    "zeros-lost": ({ count, name, example }: Params) =>
      `“${name}”: ${plural(count, "code has lost its zero", "codes have lost their zero")} in a spreadsheet (“${example}”)`,
    "digits-lost": ({ count, name, example }: Params) =>
      `“${name}”: ${plural(count, "code shortened", "codes shortened")} by a spreadsheet (“${example}”), its last digits are lost`,
    "markup-decoded": ({ count, example, plain }: Params) =>
      `${plural(count, "column with", "columns with")} HTML tags or entities, shown plainly: “${example}” is “${plain}”`,
    "order-doubtful": ({ count, name, least, most }: Params) =>
      `order guessed from sentences, from “${least}” to “${most}”: ${plural(count, "question", "questions")}, “${name}” among them`,
    "answers-apart": ({ count, name, answers }: Params) =>
      `“${answers}” beside the scale, put last: ${plural(count, "question", "questions")}, “${name}” among them`,
    "footer-rows": ({ count }: Params) =>
      `${plural(count, "row of notes below the table, set aside", "rows of notes below the table, set aside")}`,
    "header-rows": ({ count }: Params) => `header over ${count} rows, made one`,
    "no-header": (_: Params) => "the file has no row of headers: its first row is an answer",
    "spaces-trimmed": ({ count }: Params) =>
      `${plural(count, "cell with spaces around its text, counted", "cells with spaces around their text, counted")} without them`,
    "last-rows": ({ count }: Params) => `${plural(count, "last row", "last rows")} left out, as asked`,
    "total-rows": ({ count }: Params) =>
      `${plural(count, "row of totals, set aside", "rows of totals, set aside")}`,
    "ragged-rows": ({ count }: Params) =>
      `${plural(count, "row too short", "rows too short")}, completed with blank cells`,
    "renamed-columns": ({ count, name }: Params) =>
      `${plural(count, "column without a header, or with that of another, named here", "columns without a header, or with that of another, named here")}: “${name}”…`,
    "repeated-header": ({ count }: Params) =>
      `${plural(count, "repetition of the header line", "repetitions of the header line")}, set aside`,
    "routing-found": ({ count }: Params) =>
      `${plural(count, "question asked", "questions asked")} of some only, by an answer before: their blank cells are “not asked”`,
    "sep-line": (_: Params) => "first line “sep=”, taken at its word",
    "stray-quotes": ({ count }: Params) =>
      `${plural(count, "misplaced quote", "misplaced quotes")}, kept as text`,
    "title-rows": ({ count }: Params) =>
      `${plural(count, "title line above", "title lines above")} the headers, set aside`,
    "trailing-separators": ({ count }: Params) =>
      `${plural(count, "blank column at the end of lines", "blank columns at the end of lines")}, removed`,
    "variables-not-found": ({ count, name }: Params) =>
      `${plural(count, "variable of the codebook missing in the file", "variables of the codebook missing in the file")}, among them “${name}”`,
    "side-table": ({ count }: Params) =>
      `${plural(count, "row of a second table, below the answers, set aside", "rows of a second table, below the answers, set aside")}`,
    "unfinished-replies": ({ count, name, all, cell }: Params) =>
      `${plural(count, "unfinished reply", "unfinished replies")} of ${all}: “${name}” ${cell ? `says “${cell}”` : "is blank there"}; they count as the others do`,
    "identifiers-repeated": ({ count, name, example, times }: Params) =>
      `“${name}”: ${plural(count, "identifier comes", "identifiers come")} more than once, such as “${example}” (${times} times); every row counts`,
    "unreadable-numbers": ({ count, name, example }: Params) =>
      `“${name}”: ${plural(count, "cell that is not a number", "cells that are not numbers")}, for instance “${example}”`,
    "weight-found": ({ name }: Params) => `“${name}” serves as weight: results are weighted`,
    "weight-possible": ({ name }: Params) =>
      `“${name}” looks like a weight (positive, of mean 1): it is not used`,
    "weight-refused": ({ count, name }: Params) =>
      `“${name}” looks like a weight, but ${plural(count, "value is negative", "values are negative")}: nothing is weighted`,
    "weight-zero": ({ name }: Params) =>
      `“${name}” looks like a weight, but is zero everywhere: nothing is weighted`,
    "weights-several": ({ name, count }: Params) =>
      `${count} columns could be weights, among them “${name}”: none is used`,
  },
};
