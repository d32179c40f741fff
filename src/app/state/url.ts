/**
 * The link is the state: the fragment says everything that the page shows, so that back, forward, reload and a
 * colleague see the same. A fragment is not sent to any server.
 *
 *     fragment = "#/" page [ "?" pair *( "&" pair ) ]
 *     page     = "overview" | "explore" | "data" | "present"
 *     pair     = "v=1"                         version of this grammar; must be there unless the fragment is empty
 *              | "data=" survey                resource name, "file" or "figures"
 *              | "file=" name                  name of the imported file
 *              | "print=" rows "." columns "." headers "." cells "." codebook    what that file looked like
 *              | "i=" indicator
 *              | "by=" variable *1("," variable) | "by="        breakdowns; empty: none, absent: the indicator's own
 *              | "f." variable "=" code *("," code)             filter: one of these answers
 *              | "w=0"                         without weights
 *              | "ci=" ("80" | "90" | "99")    level of the intervals, in percent
 *              | "int=" ("beta" | "logit" | "wald")           how intervals of shares are drawn
 *              | "cmp=pairs"                   groups compared with each other, not with everybody
 *              | "gap=" code                   answer whose gaps are ranked
 *              | "gaps=crossed"                gaps of two breakdowns together
 *              | "chart=" kind  | "tab=" ("table" | "gaps" | "question" | "sources")
 *              | "ref=" figure *("," figure)   published figures laid over the chart
 *              | "figure=" figure              published figure shown
 *              | "q=" words | "sort=" ["-"] column              rows: search; column from 1, "-" for descending
 *              | "slide=" number               slide that is presented, from 1
 *              | "lang=" tag | "theme=" ("light" | "dark")
 *
 * Names and codes are percent-encoded, with "+" for a space; a comma inside one is "%2C", so lists can be split before
 * they are decoded. Defaults are not written. What is not understood is reported, and the rest is shown.
 *
 * Refused: packed binary state (nobody can read or mend it), indexes instead of names (a new wave would shift them).
 */

import { CHART_IDS } from "../../drawing/chart-kind.ts";
import { categoryCode } from "../../survey/category.ts";
import { COMPARED, CONFIDENCES, INTERVALS } from "../../survey/question.ts";
import { variableId } from "../../survey/variable.ts";
import { isPrint } from "./file-print.ts";
import { PAGES, START, TABS, THEMES, type ViewState } from "./view-state.ts";

/** Something in a link that was not understood. */
export interface LinkProblem {
  /** One of: `unknown-page`, `unknown-key`, `bad-value`, `newer-version`, `too-long`, `not-found`. */
  readonly code: LinkProblemCode;
  readonly key: string;
  readonly value: string;
}

export type LinkProblemCode =
  | "unknown-page"
  | "unknown-key"
  | "bad-value"
  | "newer-version"
  | "too-long"
  | "not-found";

export interface ParsedLink {
  readonly state: ViewState;
  readonly problems: readonly LinkProblem[];
}

const VERSION = "1";

/** Longest fragment that is read, in characters. */
export const LONGEST_LINK = 8192;

const encode = (text: string): string =>
  // Half a character has no encoding, and would throw.
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"))
    .replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, "+");

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, "%20"));
  } catch {
    return null;
  }
}

const encodeList = (parts: readonly string[]): string => parts.map(encode).join(",");

/** The link that shows a state. */
export function toLink(state: ViewState): string {
  const pairs: string[] = [];
  const add = (key: string, value: string | null, byDefault: string | null) => {
    if (value !== byDefault && value !== null) pairs.push(`${key}=${encode(value)}`);
  };
  add("data", state.survey, START.survey);
  add("file", state.file, START.file);
  add("print", state.print, START.print);
  add("i", state.indicator, START.indicator);
  if (state.by !== null) pairs.push(`by=${encodeList(state.by)}`);
  for (const { variable, codes } of state.filter) pairs.push(`f.${encode(variable)}=${encodeList(codes)}`);
  if (!state.weighted) pairs.push("w=0");
  if (state.confidence !== START.confidence) pairs.push(`ci=${Math.round(state.confidence * 100)}`);
  add("int", state.interval, START.interval);
  add("cmp", state.compared, START.compared);
  add("gap", state.gap, START.gap);
  if (state.crossed) pairs.push("gaps=crossed");
  add("chart", state.chart, START.chart);
  add("tab", state.tab, START.tab);
  if (state.references.length > 0) pairs.push(`ref=${encodeList(state.references)}`);
  add("figure", state.figure, START.figure);
  add("q", state.search, START.search);
  if (state.sort !== null) pairs.push(`sort=${state.sort < 0 ? state.sort : state.sort + 1}`);
  if (state.slide !== null) pairs.push(`slide=${state.slide + 1}`);
  add("lang", state.language, START.language);
  add("theme", state.theme, START.theme);
  return pairs.length === 0 && state.page === START.page
    ? "#/"
    : `#/${state.page}?${[`v=${VERSION}`, ...pairs].join("&")}`;
}

type Change = Partial<ViewState>;
type Reader = (value: string, list: readonly string[]) => Change | null;

const oneOf =
  <Value extends string>(values: readonly Value[], change: (value: Value) => Change): Reader =>
  (value) => {
    const found = values.find((one) => one === value);
    return found === undefined ? null : change(found);
  };

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["data", (survey) => (survey === "" ? null : { survey })],
  ["file", (file) => (file === "" ? null : { file })],
  ["print", (print) => (isPrint(print) ? { print } : null)],
  ["i", (indicator) => (indicator === "" ? null : { indicator })],
  ["by", (_, list) => (list.length > 2 ? null : { by: list.map(variableId) })],
  ["w", oneOf(["0"], () => ({ weighted: false }))],
  [
    "ci",
    (value) => {
      const confidence = CONFIDENCES.find((level) => String(Math.round(level * 100)) === value);
      return confidence === undefined ? null : { confidence };
    },
  ],
  ["int", oneOf(INTERVALS, (interval) => ({ interval }))],
  ["cmp", oneOf(COMPARED, (compared) => ({ compared }))],
  ["gap", (code) => ({ gap: categoryCode(code) })],
  ["gaps", oneOf(["crossed"], () => ({ crossed: true }))],
  ["chart", oneOf(CHART_IDS, (chart) => ({ chart }))],
  ["tab", oneOf(TABS, (tab) => ({ tab }))],
  ["ref", (_, references) => ({ references })],
  ["figure", (figure) => (figure === "" ? null : { figure })],
  ["q", (search) => ({ search })],
  [
    "sort",
    (value) => {
      if (!/^-?[1-9]\d{0,5}$/.test(value)) return null;
      const column = Number(value);
      return { sort: column < 0 ? column : column - 1 };
    },
  ],
  ["slide", (value) => (/^[1-9]\d{0,3}$/.test(value) ? { slide: Number(value) - 1 } : null)],
  ["lang", (language) => (/^[a-z]{2,3}$/.test(language) ? { language } : null)],
  ["theme", oneOf(THEMES, (theme) => ({ theme }))],
]);

/** Reads a fragment: a state whatever it says, and what was not understood. */
export function parseLink(fragment: string): ParsedLink {
  const problems: LinkProblem[] = [];
  const report = (code: LinkProblemCode, key: string, value: string) => {
    problems.push({ code, key, value: value.slice(0, 80) });
  };
  const text = fragment.replace(/^#?\/?/, "");
  if (text === "") return { state: START, problems };
  if (text.length > LONGEST_LINK) {
    report("too-long", "", "");
    return { state: START, problems };
  }

  const [name = "", ...rest] = text.split("?");
  const page = PAGES.find((one) => one === name);
  if (!page && name !== "") report("unknown-page", "", decode(name) ?? name);
  let state: ViewState = { ...START, page: page ?? START.page };

  for (const pair of rest.join("?").split("&")) {
    if (pair === "") continue;
    const split = pair.indexOf("=");
    const key = split < 0 ? pair : pair.slice(0, split);
    const raw = split < 0 ? "" : pair.slice(split + 1);
    const value = decode(raw);
    const list = raw === "" ? [] : raw.split(",").map(decode);
    if (value === null || list.includes(null)) report("bad-value", key, raw);
    else if (key === "v") {
      if (value !== VERSION) report("newer-version", key, value);
    } else if (key.startsWith("f.")) {
      const variable = decode(key.slice(2));
      if (!variable || list.length === 0) report("bad-value", key, raw);
      else {
        const codes = list.map((code) => categoryCode(code ?? ""));
        const others = state.filter.filter((condition) => condition.variable !== variable);
        state = { ...state, filter: [...others, { variable: variableId(variable), codes }] };
      }
    } else {
      const reader = READERS.get(key);
      if (!reader) report("unknown-key", key, value);
      else {
        const change = reader(value, list as readonly string[]);
        if (change === null) report("bad-value", key, value);
        else state = { ...state, ...change };
      }
    }
  }
  return { state, problems };
}
