import { fold } from "../../lib/fold.ts";

/** A header that names a question and one of its options or items: “Q3[SQ001]”, “Outils : tableur”, “source_amis”. */
export interface HeaderParts {
  readonly stem: string;
  readonly part: string;
}

/** The ways in which survey tools write it, the clearest first. */
const WAYS: readonly RegExp[] = [
  /^(.*\S)\s*\[([^[\]]+)\]$/s,
  /^(.*\S)\s+\(((?:[^()]|\([^()]*\))+)\)$/s,
  /^(.*\S)\s*(?:\||>|→|»|::)\s*(\S.*)$/s,
  /^(.*[^/\s])\s*\/\s*([^/\s][^/]*)$/s,
  /^(.*[^_\s])_{2,3}([^_].*)$/s,
  /^(.*\S)\s+[-–—]\s+(\S.*)$/s,
  /^(.*[^\s:])\s*:\s*(\S.*)$/s,
  /^(.*[^_\s])_([^_]+)$/s,
  /^(.*[^.\s])\.(\d+)$/s,
  /^(.*[^.\s])\.([^.\s][^.]*)$/s,
  /^(.*\?)\s+(\S.*)$/s,
  /^(.*\S)\s*\\\s*(\S.*)$/s,
  /^(\w+)\[[^[\]]+\]\.?\s+(\S.*)$/s,
];

/** The header by each of the ways, null where it is not written so. */
const partsOf = (header: string): readonly (HeaderParts | null)[] => {
  const words = header.trim().replace(LIMESURVEY, "$1. ");
  return WAYS.map((way) => {
    const [, stem, part] = way.exec(words) ?? [];
    return stem && part ? { stem: stem.trim(), part: part.trim() } : null;
  });
};

/** “Q3[SQ001]. Outils [Tableur]”: the code of the item would make each stem another. */
const LIMESURVEY = /^(\w+)(?:\[[^\]]*\]){1,2}\.\s+(?=.*\[)/s;

export interface HeaderRun {
  readonly stem: string;
  /** Columns one after the other. */
  readonly columns: readonly number[];
  readonly parts: readonly string[];
}

/**
 * Runs of two or more neighbouring columns whose headers share a stem; each column is in one run at most.
 *
 * @param gap - so many columns of the same stem may not fit and are passed over: what is specified under “other”
 */
export function headerRuns(
  headers: readonly string[],
  fits: (column: number) => boolean,
  gap = 0,
): HeaderRun[] {
  const parts = headers.map(partsOf);
  const runs: HeaderRun[] = [];
  for (let start = 0; start < headers.length; start += 1) {
    const run = longestRun(headers, parts, start, fits, gap);
    if (!run) continue;
    runs.push(run);
    start = run.columns.at(-1) ?? start;
  }
  return runs;
}

function longestRun(
  headers: readonly string[],
  parts: readonly (readonly (HeaderParts | null)[])[],
  start: number,
  fits: (column: number) => boolean,
  gap: number,
): HeaderRun | null {
  let longest: HeaderRun | null = null;
  for (let way = 0; way < WAYS.length; way += 1) {
    const first = parts[start]?.[way];
    if (!first || !fits(start)) continue;
    const { stem } = first;
    const sign = signAfter(stem, first.part, headers[start] ?? "");
    const columns: number[] = [];
    const names: string[] = [];
    let passed = 0;
    for (let column = start; column < parts.length && passed <= gap; column += 1) {
      const same = parts[column]?.[way];
      const here =
        same && fold(same.stem) === fold(stem) ? same : partAfter(stem, sign, headers[column] ?? "");
      if (!here) break;
      if (!fits(column)) {
        passed += 1;
        continue;
      }
      passed = 0;
      columns.push(column);
      names.push(here.part);
    }
    if (columns.length >= 2 && columns.length > (longest?.columns.length ?? 0))
      longest = { stem, columns, parts: names };
  }
  return longest;
}

/** What stands between the stem of a header and its part; empty where they are written otherwise. */
const signAfter = (stem: string, part: string, header: string): string =>
  header.startsWith(stem) && header.endsWith(part)
    ? header.slice(stem.length, header.length - part.length)
    : "";

/** “Q1_c_java” after “Q1_python”: an option may hold the sign that parts it from its question. */
function partAfter(stem: string, sign: string, header: string): HeaderParts | null {
  const part = sign !== "" && header.startsWith(stem + sign) ? header.slice(stem.length + sign.length) : "";
  return part === "" ? null : { stem, part };
}
