import type { Tabulation } from "../../../src/app/shells/command/tabulation.ts";
import { studentMultiplier } from "../../../src/stats/distributions/student.ts";
import { wilson } from "../../../src/stats/intervals/wilson.ts";
import { INTERVALS, type IntervalMethod } from "../../../src/survey/question.ts";
import { tabulated } from "../../command/command.ts";
import type { Check } from "../check.ts";
import type {
  DomainCase,
  LevelCase,
  MissingInsideCase,
  ProportionCase,
  ReferenceShare,
} from "../reference.ts";
import { bounds, LOGIT } from "../stats/shares.ts";
import { cellAt, fileOf, numbersAt, weightWords } from "./files.ts";

export type Tabulations = Readonly<Record<IntervalMethod, Tabulation>>;

/** The same question, once with each kind of interval. */
export async function inEveryWay(
  file: readonly [string, ...string[]],
  words: readonly string[],
): Promise<Tabulations> {
  const made: [IntervalMethod, Tabulation][] = [];
  for (const interval of INTERVALS)
    made.push([interval, await tabulated(...file, ...words, "--interval", interval)]);
  return Object.fromEntries(made) as Record<IntervalMethod, Tabulation>;
}

/** One share against R's, as printed. */
export function printedShare(
  at: string,
  { n, df, degenerate, level }: ReferenceShare,
  ways: Tabulations,
  row: string,
  column: string | null = null,
): Check[] {
  if (n === 1)
    return ["p", "se", "df", "own/recommended"].map((key) => ({
      at: `${at}${key}`,
      agrees: cellAt(ways.wilson, row, column).kind === "empty",
    }));
  const cell = numbersAt(ways.wilson, row, column);
  const of = (interval: IntervalMethod) => numbersAt(ways[interval], row, column);
  return [
    { at: `${at}n`, ours: cell.n },
    { at: `${at}sumw`, ours: cell.weighted },
    { at: `${at}p`, ours: cell.value },
    { at: `${at}se`, ours: cell.standardError },
    { at: `${at}df`, ours: cell.n - 1 },
    ...bounds(
      `${at}own/recommended`,
      wilson(cell.value, cell.effective, studentMultiplier(level, cell.n - 1)),
    ),
    ...(degenerate
      ? [{ at: `${at}neff_kish`, ours: cell.effective }, ...bounds(`${at}own/kg_kish`, of("beta"))]
      : [
          { at: `${at}neff_design`, ours: of("wald").effective },
          ...bounds(`${at}ci/mean`, of("wald")),
          ...bounds(`${at}ci/xlogit`, of("logit")),
          ...(df < 2 ? [] : bounds(`${at}ci/logit`, of("logit"), LOGIT)),
          ...bounds(`${at}ci/beta`, of("beta")),
        ]),
  ];
}

export async function proportion({
  data,
  var: variable,
  weights,
  categories,
}: ProportionCase): Promise<Check[]> {
  const ways = await inEveryWay(fileOf(data), ["--rows", variable, ...weightWords(weights)]);
  const { n, deff, effective } = ways.wilson.design;
  return categories.flatMap((one, index): Check[] => {
    const at = `categories/${index}/`;
    return [
      { at: `${at}n`, ours: n },
      { at: `${at}deff_kish`, ours: deff },
      { at: `${at}neff_kish`, ours: effective },
      { at: `${at}count`, ours: numbersAt(ways.wilson, one.category).count },
      ...printedShare(at, one, ways, one.category),
    ];
  });
}

/** As a filter, and as the columns of a cross-tab. */
export async function domain(reference: DomainCase): Promise<Check[]> {
  const { data, var: variable, category, filter, weights } = reference;
  const words = ["--rows", variable, ...weightWords(weights)];
  const filtered = await inEveryWay(fileOf(data), [...words, "--filter", `${filter.var}=${filter.value}`]);
  const crossed = await inEveryWay(fileOf(data), [...words, "--columns", filter.var]);
  return [
    { at: "neff_kish", ours: filtered.wilson.design.effective },
    { at: "deff_kish", ours: filtered.wilson.design.deff },
    ...printedShare("", reference, filtered, category),
    ...printedShare("", reference, crossed, category, filter.value),
  ];
}

export async function level(reference: LevelCase): Promise<Check[]> {
  const { data, var: variable, weights, level: wanted, category } = reference;
  const words = ["--rows", variable, ...weightWords(weights), "--level", String(wanted)];
  return printedShare("", reference, await inEveryWay(fileOf(data), words), category);
}

export async function missingInside({ data, var: variable, weights }: MissingInsideCase): Promise<Check[]> {
  const ways = await inEveryWay(fileOf(data), ["--rows", variable, ...weightWords(weights)]);
  return [
    ...bounds("subset/mean", numbersAt(ways.wald, "1")),
    ...bounds("subset/xlogit", numbersAt(ways.logit, "1")),
    ...bounds("subset/beta", numbersAt(ways.beta, "1")),
  ];
}
