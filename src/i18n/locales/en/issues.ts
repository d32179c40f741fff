type Params = Readonly<Record<string, string>>;

export const issues = {
  unknown: ({ code, count }: Params) => `${code}: ${count}`,
  codes: {
    "blank-rows": ({ count }: Params) => `${count} rows entirely blank, set aside`,
    "columns-not-described": ({ count, name }: Params) =>
      `${count} columns that the codebook does not describe, among them “${name}”`,
    "cut-short": (_: Params) => "the file ends in the middle of a cell: it was probably cut",
    "damaged-characters": ({ count }: Params) =>
      `${count} damaged characters (�): the file already was, or the encoding is another`,
    "extra-cells": ({ count }: Params) =>
      `${count} rows have more cells than headers; the surplus has a column of its own`,
    "ragged-rows": ({ count }: Params) => `${count} rows too short, completed with blank cells`,
    "repeated-header": ({ count }: Params) => `${count} repetitions of the header line, set aside`,
    "sep-line": (_: Params) => "first line “sep=”, taken at its word",
    "stray-quotes": ({ count }: Params) => `${count} misplaced quotes, kept as text`,
    "title-rows": ({ count }: Params) => `${count} title lines above the headers, set aside`,
    "trailing-separators": ({ count }: Params) => `${count} blank columns at the end of lines, removed`,
    "variables-not-found": ({ count, name }: Params) =>
      `${count} variables of the codebook missing in the file, among them “${name}”`,
    "weight-found": ({ name }: Params) => `“${name}” serves as weight: results are weighted`,
    "weights-several": ({ name, count }: Params) =>
      `${count} columns could be weights, among them “${name}”: none is used`,
  },
};
