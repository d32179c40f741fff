import type { Messages } from "../../i18n/messages.ts";
import { comment } from "./syntax.ts";

/** The functions of the script that read cells: only those that are called. */
export interface Called {
  readonly answer: boolean;
  readonly number: boolean;
  readonly several: boolean;
  /** Options that hold the separator themselves. */
  readonly joined: boolean;
  readonly boxes: boolean;
}

const SPACES = "\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

const KEY = `key <- function(x) trimws(x, whitespace = "[${SPACES}]")`;

const ANSWER = "answer <- function(x, texts, codes = texts) codes[match(key(x), texts)]";

const NUMBER = String.raw`number <- function(x, decimal, missing = character(), unit = "", mixed = FALSE) {
  x <- key(x)
  missed <- x %in% missing
  x <- sub("^[~\u2248][ \u00a0\u202f\u2009\u2007]*", "", x)
  if (unit != "") {
    plain <- function(word) sub("s?[.]?$", "", tolower(word))
    behind <- sub("^.*?([^0-9[:space:]]*)$", "\\1", x, perl = TRUE)
    x <- ifelse(startsWith(x, unit), key(substring(x, nchar(unit) + 1)), x)
    x <- ifelse(behind != "" & plain(behind) == plain(unit), key(substring(x, 1, nchar(x) - nchar(behind))), x)
  }
  if (mixed) {
    value <- number(x, decimal)
    other <- number(x, if (decimal == ",") "." else ",")
    return(ifelse(missed, NA, ifelse(is.na(value), other, value)))
  }
  group <- if (decimal == ",") "[.]" else ","
  space <- "[ \u00a0\u202f\u2009\u2007]"
  whole <- paste0(
    "(?:\\d{1,3}(?:", space, "\\d{3})+|\\d{1,3}(?:'\\d{3})+|\\d{1,3}(?:\u2019\\d{3})+|",
    "[1-9]\\d{0,2}(?:", group, "\\d{3})+|\\d+)"
  )
  mark <- if (decimal == ",") "," else "[.]"
  pattern <- paste0(
    "^(?:[-\u2212\u2010\u2011\u2013+]", space, "*)?(?:", whole, "(?:", mark, "\\d*)?|", mark, "\\d+)",
    "(?:[eE][-+]?\\d+)?", space, "*[%\u20ac]?$"
  )
  written <- grepl(pattern, x, perl = TRUE) & nchar(x) <= 64 & !missed
  x <- gsub(paste0("[ \u00a0\u202f\u2009\u2007'\u2019%\u20ac", if (decimal == ",") "." else ",", "]"), "", x)
  x <- gsub("[\u2212\u2010\u2011\u2013]", "-", sub(",", ".", x, fixed = TRUE))
  x[!written] <- NA
  x <- as.numeric(x)
  ifelse(is.finite(x), x, NA)
}`;

const SEVERAL = `several <- function(x, separator, missing, options, texts, codes = texts) {
  x <- key(x)
  parts <- lapply(strsplit(x, separator, fixed = TRUE), key)
  parts <- lapply(parts, function(part) part[part != ""])`;

/** Of the known options that the next parts make, the longest is meant. */
const JOINED = `several <- function(x, separator, missing, options, texts, codes = texts, most = 1) {
  x <- key(x)
  join <- function(part) {
    joined <- character()
    from <- 1
    while (from <= length(part)) {
      to <- min(length(part), from + most - 1)
      together <- function() key(paste(part[from:to], collapse = separator))
      while (to > from && !(together() %in% texts)) to <- to - 1
      joined <- c(joined, together())
      from <- to + 1
    }
    joined[joined != ""]
  }
  parts <- lapply(strsplit(x, separator, fixed = TRUE), join)`;

const CHOSEN = `  valid <- !(x %in% missing) & lengths(parts) > 0 & vapply(parts, function(part) all(part %in% texts), NA)
  chosen <- unlist(lapply(parts, function(part) options %in% codes[match(part, texts)]))
  chosen <- matrix(chosen, ncol = length(options), byrow = TRUE, dimnames = list(NULL, options))
  chosen[!valid, ] <- NA
  chosen
}`;

const BOXES = `boxes <- function(cells, options, yes, no, missing, silent = FALSE) {
  x <- matrix(key(unlist(cells)), nrow(cells))
  is <- function(texts) matrix(x %in% texts, nrow(x))
  chosen <- matrix(NA, nrow(x), ncol(x), dimnames = list(NULL, options))
  chosen[is(no)] <- FALSE
  chosen[is(yes)] <- TRUE
  answered <- rowSums(!is.na(chosen) & !(silent & x == "")) > 0
  readable <- rowSums(!is(c(yes, no, missing))) == 0
  chosen[!(answered & readable), ] <- NA
  chosen
}`;

export function readingFunctions(called: Called, words: Messages["script"]): string[] {
  return [
    comment(words.key),
    KEY,
    ...(called.answer ? [comment(words.answer), ANSWER] : []),
    ...(called.number ? [comment(words.number), NUMBER] : []),
    ...(called.several ? [comment(words.several), called.joined ? JOINED : SEVERAL, CHOSEN] : []),
    ...(called.boxes ? [comment(words.boxes), BOXES] : []),
  ];
}
