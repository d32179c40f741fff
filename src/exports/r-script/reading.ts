import type { Messages } from "../../i18n/messages.ts";
import { SKIPPED, TRIGGERS } from "../../lib/formula-marks.ts";
import { type ReadFile, repaired } from "./read-file.ts";
import { comment, quoted, vector } from "./syntax.ts";

/** What `iconv` calls them everywhere. */
const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
  "windows-1252": "CP1252",
  "iso-8859-15": "ISO-8859-15",
  macintosh: "MACINTOSH",
};

/** `="01000"`: cells written as formulas of a text, as the importer reads them. */
const TEXT_FORMULAS = `text <- substring(gsub('([;,\\t|\\n\\r])(?:="([^"\\r\\n]+)"|"=""([^"\\r\\n]+)""")(?=[;,\\t|\\n\\r]|$)', '\\\\1"\\\\2\\\\3"', paste0("\\n", text), perl = TRUE), 2)`;

const MARKED = `'*${SKIPPED}`;

/** The apostrophes of a program that marks what a spreadsheet would run, as the importer takes them out. */
const FORMULA_MARKS = [
  "raw[] <- lapply(raw, function(cells) {",
  `  cells <- sub(${quoted(`^'(?=${MARKED}[${TRIGGERS}\\r\\n])`)}, "", cells, perl = TRUE)`,
  `  gsub(${quoted(`([;,|\\t\\n]|\\r(?!\\n))'(?=${MARKED}(?:[${TRIGGERS}]|\\z))`)}, "\\\\1", cells, perl = TRUE)`,
  "})",
];

/** Reads the file as it is: every record, every cell as text; then keeps the records that are answers. */
export function reading(file: ReadFile, words: Messages["script"]): string[] {
  const { receipt, layout } = file;
  const runs = layout.runs ?? [];
  const rows = runs.map(([first, last]) => (first === last ? `${first}` : `${first}:${last}`));
  const last = runs.at(-1)?.[1] ?? 0;
  const bytes = repaired(file, "nul-characters") ? "bytes[bytes != 0]" : "bytes";
  const encoding = ENCODINGS[receipt.encoding] ?? receipt.encoding;
  return [
    `bytes <- readBin(${quoted(file.file)}, "raw", file.size(${quoted(file.file)}))`,
    `text <- sub("^\\ufeff", "", iconv(list(${bytes}), ${quoted(encoding)}, "UTF-8", sub = "byte"))`,
    ...(repaired(file, "text-formulas") ? [TEXT_FORMULAS] : []),
    ...(layout.intricate ? intricate(file, words) : plain(file)),
    comment(words.keptRows),
    `stopifnot(nrow(raw) >= ${last})`,
    `raw <- raw[${vector(rows)}, , drop = FALSE]`,
    ...(repaired(file, "formula-marks") ? FORMULA_MARKS : []),
  ];
}

function plain({ receipt, layout }: ReadFile): string[] {
  return [
    "raw <- read.table(",
    `  text = text, sep = ${quoted(receipt.delimiter)}, quote = ${quoted(receipt.quoting === "text" ? "" : '"')}, col.names = paste0("c", 1:${layout.width}),`,
    '  colClasses = "character", na.strings = character(), fill = TRUE, comment.char = "", blank.lines.skip = FALSE',
    ")",
  ];
}

/** `read.table` opens a quotation at any quote, and takes every return for a new line: here the cells are cut by hand. */
function intricate({ receipt }: ReadFile, words: Messages["script"]): string[] {
  const separator = receipt.delimiter === "\t" ? "\\t" : receipt.delimiter;
  const end = `${separator === "|" ? "[|]" : separator}|\\r\\n|\\r|\\n|\\\\z`;
  return [
    comment(words.intricate),
    `field <- '(?:"((?:[^"]++|"")*+)"[ \\t]*(?=${end})|([^${separator}\\r\\n]*))(${end})'`,
    "found <- gregexpr(field, text, perl = TRUE, useBytes = TRUE)[[1]]",
    "bytes <- charToRaw(text)",
    "part <- function(k) mapply(",
    "  function(from, size) rawToChar(bytes[seq.int(from, length.out = size)]),",
    '  attr(found, "capture.start")[, k], attr(found, "capture.length")[, k]',
    ")",
    `cells <- ifelse(attr(found, "capture.start")[, 1] > 0, gsub('""', '"', part(1), fixed = TRUE), part(2))`,
    'Encoding(cells) <- "UTF-8"',
    `row <- cumsum(c(1, head(part(3) != ${quoted(receipt.delimiter)}, -1)))`,
    "column <- sequence(tabulate(row))",
    'raw <- matrix("", max(row), max(column), dimnames = list(NULL, paste0("c", seq_len(max(column)))))',
    "raw[cbind(row, column)] <- cells",
    "raw <- as.data.frame(raw)",
  ];
}
