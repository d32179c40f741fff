import type { DescriptorCode } from "../../../survey/data-package/failure.ts";
import { plural } from "./plural.ts";

type Params = Readonly<Record<string, string>>;

export const failures = {
  unknown: ({ code }: Params) => `This could not be done (${code}).`,
  codes: {
    "not-text": ({ detected }: Params) =>
      ({
        xls: "This is an old Excel workbook. In Excel or LibreOffice: File, Save as, “Excel workbook (.xlsx)”, then import that file.",
        xlsb: "This is a binary Excel workbook. In Excel: File, Save as, “Excel workbook (.xlsx)”, then import that file.",
        ods: "This is a LibreOffice spreadsheet. In LibreOffice: File, Save as, “Excel 2007-365 (.xlsx)”, then import that file.",
        numbers:
          "This is a Numbers spreadsheet. In Numbers: File, Export to, Excel or CSV, then import that file.",
        por: "This is a portable SPSS file. Save it as .sav from SPSS or PSPP, then import that file.",
        sas: "This is a SAS file. Export it as .xlsx or CSV from SAS, then import that file.",
        zip: "This is a compressed archive, or a document of another program. Open it and import the CSV or the .xlsx workbook inside.",
        gzip: "This is a compressed archive. Decompress it and import the CSV inside.",
        pdf: "This is a PDF: its tables cannot be read. Ask for the original file, as .xlsx or CSV.",
        image: "This is an image, whatever its name. Choose a CSV, .xlsx or .sav file.",
        sqlite: "This is an SQLite database. Export its table as CSV, then import that file.",
        parquet: "This is a Parquet file. Export it as CSV, then import that file.",
        stata: "This is a Stata file. Export it as CSV, then import that file.",
      })[detected ?? ""] ??
      "This file is not of a format that is read here. Save it as .xlsx or CSV, or choose a CSV, .xlsx or .sav file.",
    "empty-file": (_: Params) => "The file is empty. Check the export, or choose another file.",
    "no-rows": ({ columns }: Params) =>
      `The file has a line of headers (${plural(columns, "column", "columns")}) and no answer under it. Check the export.`,
    "file-too-big": ({ bytes, limit }: Params) =>
      `The file (${bytes}) exceeds ${limit}, the most that can be read here. Split it, or remove columns.`,
    "field-too-long": ({ line, limit }: Params) =>
      `A cell on line ${line} exceeds ${limit} characters. This is probably not a table, or it uses another separator: check the export.`,
    "record-too-long": ({ line, limit }: Params) =>
      `The record that begins on line ${line} exceeds ${limit} characters. This is probably not a CSV.`,
    "too-many-columns": ({ columns, limit }: Params) =>
      `At least ${columns} columns: more than the ${limit} that can be read. Remove columns.`,
    "too-many-rows": ({ limit }: Params) => `More than ${limit} rows. Split the file.`,
    "too-much-memory": ({ rows, columns, bytes, limit }: Params) =>
      `This file would take too much memory, and the browser would close the page: ${bytes} already for ${plural(rows, "row", "rows")} of ${plural(columns, "column", "columns")}, more than ${limit}. Remove columns that are not needed, free texts first, or split the file.`,
    "too-many-values": ({ name, values, rows, bytes, limit }: Params) =>
      `The column “${name}” would take too much memory, and the browser would close the page: ${values} different values in the first ${plural(rows, "row", "rows")}, which is ${bytes} of the ${limit} allowed. Remove this column from the file, or split it.`,
    "unclosed-quote": ({ line }: Params) =>
      `A quote opened on line ${line} is never closed: all that follows would be one cell. Mend that line, then import again.`,
    "unreadable-file": (_: Params) =>
      "The file could not be read: it changed meanwhile, or the device refused. Import it again.",
    "figure-too-large": (_: Params) => "The figure is too large for a slide: show fewer groups or answers.",
    "damaged-file": ({ format }: Params) =>
      format === "sav"
        ? "This SPSS file is damaged or incomplete. Save it again from SPSS or PSPP, or export it as CSV."
        : "This workbook is damaged or incomplete. Open it in Excel or LibreOffice, save it again as .xlsx or CSV, then import that file.",
    "locked-file": (_: Params) =>
      "This workbook is protected by a password. In Excel: File, Info, Protect workbook, Encrypt with password, clear it, save, then import it again.",
    "unpacks-too-big": ({ bytes, limit }: Params) =>
      `Unpacked, this file would be ${bytes}: more than ${limit}, the most that can be read here. Split it, or save the sheet as CSV.`,
    "no-such-sheet": ({ sheet, sheets }: Params) =>
      `The workbook has no sheet “${sheet}”. It has: ${sheets}.`,
    cancelled: (_: Params) => "Reading cancelled.",
    "personal-published": ({ name, personal }: Params) =>
      `The column “${name}” would be published, and seems to hold ${{ email: "e-mail addresses", phone: "telephone numbers", name: "names of people" }[personal ?? ""] ?? "answers in people’s own words"}. Give it the role “ignored” in datapackage.json, or say “publish”: true of that field if everybody may read it.`,
    "took-too-long": ({ seconds }: Params) =>
      `The computation was stopped after ${seconds} seconds. Ask a smaller question: fewer breakdowns crossed, fewer answers at once.`,
    stopped: (_: Params) => "Stopped, as you asked. The view is kept.",
    "no-engine": (_: Params) =>
      "This browser does not let the computation start: it blocks background programs (Web Workers). Allow them for this site, or open it in another browser.",
    "engine-stopped": (_: Params) =>
      "The computation stopped, perhaps because it ran out of memory. Close other tabs and try again, or ask a smaller question; the link keeps the view.",
    bug: ({ message }: Params) =>
      `Error in the program: ${message}. Reload the page; the link keeps the view.`,
    "unfit-request": ({ operation, path }: Params) =>
      `This request does not fit this file (${operation}: ${path}). Reload the page; the link keeps the view.`,
    "survey-not-open": ({ name }: Params) => `The survey “${name}” is not open. Import its file again.`,
    "rows-closed": ({ threshold }: Params) =>
      `Individual answers are not published: this survey has a threshold of ${threshold} answers.`,
    "variable-closed": ({ variable }: Params) =>
      `“${variable}” is not a published criterion of this survey. Choose among the indicators, filters and breakdowns that the page offers.`,
    "criteria-closed": ({ most, threshold }: Params) =>
      `This survey is published with a confidentiality threshold of ${threshold} answers: at most ${most} criteria at a time, filters and breakdowns together, of those that go together. Remove a filter or a breakdown.`,
    "weights-closed": (_: Params) =>
      "This survey is published with a confidentiality threshold: with its own weights, or unweighted. Choose one of the two.",
    "broken-package": ({ file, problem, path, count }: Params) =>
      `The data package has ${count} error(s); the first is in ${file}, at ${path}: ${problem}.`,
    "not-json": ({ message }: Params) =>
      `This file is no codebook: it is not JSON (${message}). Choose the .json file that was saved here, or a questionnaire.`,
    "broken-codebook": ({ problem, path, count }: Params) =>
      `The codebook has ${plural(count, "error", "errors")}; at ${path}: ${problem}. Mend it, or save it from here again.`,
    "broken-questionnaire": ({ kind, message }: Params) =>
      `This questionnaire (${kind}) is damaged: ${message}. Export it again.`,
    "no-codebook": (_: Params) =>
      "This data package describes no file of answers. Choose the codebook that was saved here.",
    "weight-not-numeric": ({ variable }: Params) =>
      `“${variable}” does not hold numbers: it cannot be a weight.`,
    "population-too-small": ({ population, rows }: Params) =>
      `The declared population (${population}) is smaller than the survey (${rows} answers). Correct it under Data, “Describe the survey”.`,
    "stratum-too-small": ({ stratum, population, units }: Params) =>
      `The stratum “${stratum}” is declared to have ${population}, fewer than were drawn from it (${units}). Correct that total under Data, “Sampling design”.`,
    "one-cluster": ({ variable }: Params) =>
      `“${variable}” makes one group alone: nothing tells how others would have answered. Choose another variable, or none, under Data, “Sampling design”.`,
    "rake-nobody": (_: Params) =>
      "No answer can be raked: it takes an answer to each margin’s variable, and a starting weight.",
    "rake-bad-total": ({ variable, answer }: Params) =>
      `The total of “${answer}” (${variable}) is negative or no number. Correct it.`,
    "rake-totals-differ": ({ variable, first, other }: Params) =>
      `The margins have different totals: ${first} for the first, ${other} for “${variable}”. Give them in one unit, for one population.`,
    "rake-empty-category": ({ variable, answer }: Params) =>
      `Nobody in the survey is in “${answer}” (${variable}), which the population has: no weight can mend that. Group this answer with another.`,
    "rake-zero-total": ({ variable, answer }: Params) =>
      `“${answer}” (${variable}) has respondents, but a total of 0 in the population. Correct the margin, or make these answers missing.`,
    "rake-not-converged": ({ rounds }: Params) =>
      `Raking did not end in ${rounds} rounds. Most often that is because the margins contradict each other in this survey: remove one, or group answers.`,
    "rake-trim-impossible": ({ smallest }: Params) =>
      `No weights so even have these margins: the largest stays ${smallest} times the mean. Raise the limit.`,
    "weight-negative": ({ variable, count, rows }: Params) =>
      `The weight “${variable}” is negative for ${plural(count, "respondent", "respondents")} (no. ${rows} in the order of the answers): it is refused. Mend the file, or choose “unweighted”.`,
    "weight-missing": ({ variable, count }: Params) =>
      `The weight “${variable}” is missing for ${plural(count, "respondent", "respondents")}. Complete the column, or remove these rows.`,
    "bad-margin-file": ({ file, line }: Params) =>
      `${file}, line ${line}: it takes a CSV with the columns “category” and “total”, and a number for each answer.`,
    "file-not-found": ({ file }: Params) => `${file}: there is no such file, or it cannot be read.`,
    "no-such-variable": ({ name }: Params) =>
      `The file has no variable “${name}”. The command inspect lists their names.`,
    "no-such-column": ({ name }: Params) =>
      `The file has no column “${name}”. The command inspect lists their headers.`,
    "no-such-answer": ({ name, answer }: Params) =>
      `“${name}” has no answer “${answer}”. The command inspect lists those it has.`,
    "cannot-be-read-so": ({ name }: Params) =>
      `“${name}” cannot be read as the question needs it: numbers, or answers of which everybody gives one.`,
    "weight-all-zero": ({ variable }: Params) =>
      `The weight “${variable}” is zero everywhere: it is refused. Choose “unweighted”.`,
  },
  /** What is wrong with a descriptor, at the place that the failure names. */
  problems: {
    "not-plain": "something that JSON cannot say",
    "wrong-shape": "a property is missing or has the wrong form",
    "unknown-value": "a value outside the permitted list",
    "duplicate-name": "a name used twice",
    "unknown-variable": "a variable that does not exist",
    "unknown-category": "an answer that does not exist",
    "unknown-survey": "a survey that does not exist",
    "unknown-indicator": "an indicator that does not exist",
    "unknown-figure": "a published figure that does not exist",
    "wrong-kind": "a variable whose kind does not serve there",
    "no-categories": "a variable without answers",
    "no-separator": "a multiple without a separator",
    "wrong-scores": "scores that do not go with the answers",
    "mixed-battery": "questions compared that do not share a scale",
    "ambiguous-code": "a text that means two things",
    "wrong-unit": "persons compared with organisations",
    "wrong-group": "a group compared with everybody",
    "missing-column": "a column that is missing",
    "empty-cell": "an empty cell",
    "unreadable-number": "a number that cannot be read",
    "out-of-range": "a number out of range",
    "unsafe-address": "an address that is no web page",
    "missing-words": "an approximate figure without the printed words",
  } satisfies Record<DescriptorCode, string>,
};
