import { fail, ok, type Result } from "../../lib/result.ts";
import { BOUNDS, type PublishedFigure } from "../published-figure.ts";
import { MEASUREMENTS } from "../wave.ts";
import { type Wording, wording } from "../wording.ts";
import { type DescriptorFailure, type Report, reportDuplicates } from "./failure.ts";

const UNITS = ["person", "organisation"] as const;

/** Headers that a file of published figures must have; translations stand beside them: “theme_en”. */
export const FIGURE_HEADERS = [
  "id",
  "source",
  "edition",
  "publication",
  "population",
  "unite",
  "repondants",
  "base",
  "theme",
  "indicateur",
  "reponse",
  "groupe",
  "valeur_pct",
  "borne",
  "imprime",
  "mesure",
  "url",
  "reserve",
] as const;

type Header = (typeof FIGURE_HEADERS)[number];

/**
 * Published figures: reads the cells of their file.
 *
 * A figure that is not exact must bring the words that were printed (“près d’un quart”): without them somebody
 * would show the number behind them as if it had been measured.
 *
 * @param headers - of the file, in its order; further columns are left alone
 * @param rows - cells as text
 * @returns all figures, or all that is wrong with any of them
 */
export function readFigures(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Result<readonly PublishedFigure[], readonly DescriptorFailure[]> {
  const failures: DescriptorFailure[] = [];
  const report: Report = (code, path, params = {}) => failures.push({ code, path, params });
  const columns = headers.map((header) => header.trim());
  for (const header of FIGURE_HEADERS)
    if (!columns.includes(header)) report("missing-column", `/${header}`, { column: header });
  if (failures.length > 0) return fail(failures);

  const figures = rows.map((row, index) => readFigure(columns, row, `/${index}`, report));
  reportDuplicates(
    figures.map(({ id }) => id),
    (index) => `/${index}/id`,
    report,
  );
  return failures.length > 0 ? fail(failures) : ok(figures);
}

function readFigure(
  columns: readonly string[],
  row: readonly string[],
  path: string,
  report: Report,
): PublishedFigure {
  const cell = (name: string) => row[columns.indexOf(name)]?.trim() ?? "";
  const required = (name: Header) => {
    if (cell(name) === "") report("empty-cell", `${path}/${name}`, { column: name });
    return cell(name);
  };
  const words = (name: Header): Wording => wording(cell(name), translationsOf(columns, name, cell));
  const optionalWords = (name: Header) => (cell(name) === "" ? null : words(name));
  const requiredWords = (name: Header) => {
    required(name);
    return words(name);
  };
  const count = (name: Header) =>
    cell(name) === "" ? null : readCount(cell(name), `${path}/${name}`, report);
  const listed = <Value extends string>(name: Header, list: readonly [Value, ...Value[]]) =>
    readListed(cell(name), list, `${path}/${name}`, report);

  const bound = listed("borne", BOUNDS);
  const printed = optionalWords("imprime");
  if (bound !== "exact" && printed === null) report("missing-words", `${path}/imprime`, { bound });
  const url = required("url");
  if (url !== "" && !isWebAddress(url)) report("unsafe-address", `${path}/url`, { received: url });

  return {
    id: required("id"),
    source: required("source"),
    edition: required("edition"),
    published: cell("publication"),
    population: requiredWords("population"),
    unit: listed("unite", UNITS),
    respondents: count("repondants"),
    base: count("base"),
    theme: requiredWords("theme"),
    indicator: requiredWords("indicateur"),
    answer: requiredWords("reponse"),
    group: optionalWords("groupe"),
    share: readShare(cell("valeur_pct"), `${path}/valeur_pct`, report),
    bound,
    printed,
    measurement: listed("mesure", MEASUREMENTS),
    url,
    caveat: optionalWords("reserve"),
  };
}

/** “theme_en” is the English of “theme”. */
function translationsOf(columns: readonly string[], name: Header, cell: (name: string) => string) {
  const translated = columns.flatMap((column): [string, string][] => {
    const tag = column.startsWith(`${name}_`) ? column.slice(name.length + 1) : "";
    return /^[a-z]{2,3}$/.test(tag) && cell(column) !== "" ? [[tag, cell(column)]] : [];
  });
  return Object.fromEntries(translated);
}

/**
 * A percentage with a decimal comma as a share. One division of two whole numbers, so that “13,9” is the number
 * nearest to 0.139: 13.9 / 100 need not be.
 */
function readShare(text: string, path: string, report: Report): number {
  const match = /^(\d{1,3})(?:[,.](\d{1,6}))?$/.exec(text);
  if (!match) {
    report("unreadable-number", path, { received: text });
    return 0;
  }
  const [, whole = "", decimals = ""] = match;
  const share = Number(whole + decimals) / 10 ** (decimals.length + 2);
  if (share > 1) report("out-of-range", path, { received: text });
  return share;
}

function readCount(text: string, path: string, report: Report): number | null {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  report("unreadable-number", path, { received: text });
  return null;
}

function readListed<Value extends string>(
  text: string,
  list: readonly [Value, ...Value[]],
  path: string,
  report: Report,
): Value {
  const found = list.find((value) => value === text);
  if (found === undefined) report("unknown-value", path, { expected: list.join(" | "), received: text });
  return found ?? list[0];
}

/** The address becomes a link: “javascript:” must not. */
function isWebAddress(url: string): boolean {
  try {
    return /^https?:\/\//.test(url) && new URL(url).host !== "";
  } catch {
    return false;
  }
}
