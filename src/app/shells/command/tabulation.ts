import { effectiveBase } from "../../../stats/base.ts";
import type { CrossTab, Group } from "../../../stats/cross-tab.ts";
import { holm } from "../../../stats/holm.ts";
import type { Tally } from "../../../stats/tally.ts";
import { type CodeBook, variableOf } from "../../../survey/codebook.ts";
import { isCategorical, variableId } from "../../../survey/variable.ts";
import type { TabulateOptions } from "./usage.ts";

interface Cell {
  readonly row: string;
  readonly column: string | null;
}

/** Tabulation: a cross-tab as `tabulate` prints it. */
export interface Tabulation {
  readonly rows: readonly string[];
  readonly columns: readonly string[] | null;
  readonly cells: readonly (
    | (Cell & { readonly kind: "suppressed" | "empty" })
    | (Cell & {
        readonly kind: "estimate";
        readonly n: number;
        readonly count: number;
        readonly weighted: number;
        readonly effective: number;
        readonly value: number;
        readonly standardError: number;
        readonly lower: number;
        readonly upper: number;
        readonly reliability: "solid" | "fragile" | "tiny";
      })
  )[];
  readonly test: {
    readonly statistic: number;
    readonly ndf: number;
    readonly ddf: number;
    readonly p: number;
  } | null;
  readonly pairs:
    | readonly {
        readonly a: string;
        readonly b: string;
        readonly row: string | null;
        readonly difference: number;
        readonly standardError: number;
        readonly lower: number;
        readonly upper: number;
        readonly p: number;
        readonly adjusted: number;
      }[]
    | null;
  readonly design: { readonly n: number; readonly deff: number; readonly effective: number };
}

export function tabulation(tab: CrossTab, codebook: CodeBook, options: TabulateOptions): Tabulation {
  const rows = labelsOf(codebook, options.rows);
  const columns = options.columns === null ? null : labelsOf(codebook, options.columns);
  const isMean = options.mean !== null;
  const cells = rows.flatMap((row, r) =>
    (columns ?? [null]).map((column, c) => {
      const traits = [...(isMean ? [r] : []), ...(column === null ? [] : [c])];
      const [group, outcome] = [groupOf(tab, codebook, traits), isMean ? 0 : r];
      const cell = tab.cells[group]?.[outcome] ?? { kind: "empty" as const };
      if (cell.kind !== "estimate") return { row, column, kind: cell.kind };
      const { value, standardError, base, count, reliability, interval } = cell;
      return {
        row,
        column,
        kind: cell.kind,
        n: base.unweighted,
        count,
        weighted: base.weighted,
        effective: base.effective,
        value,
        standardError,
        lower: interval?.lower ?? value,
        upper: interval?.upper ?? value,
        reliability,
      };
    }),
  );
  const [association] = tab.associations;
  return {
    rows,
    columns,
    cells,
    test:
      options.test && association && columns
        ? {
            statistic: association.statistic,
            ndf: association.ndf,
            ddf: association.ddf,
            p: association.p,
          }
        : null,
    pairs: options.pairwise ? pairsOf(tab, rows, isMean ? rows : (columns ?? []), isMean) : null,
    design: designOf(tab),
  };
}

function labelsOf(codebook: CodeBook, name: string): readonly string[] {
  const variable = variableOf(codebook, variableId(name));
  return isCategorical(variable) ? variable.categories.map(({ label }) => label.text) : [];
}

/** The group whose traits are these categories, by place, of the breakdowns in order. */
function groupOf({ question, groups }: CrossTab, codebook: CodeBook, traits: readonly number[]): number {
  const codes = traits.map((category, place) => {
    const variable = variableOf(codebook, question.breakdowns[place] ?? variableId(""));
    return isCategorical(variable) ? variable.categories[category]?.code : undefined;
  });
  return groups.findIndex(
    (group) =>
      group.traits.length === codes.length && group.traits.every(({ code }, place) => code === codes[place]),
  );
}

/** Differences between groups of one trait, of the first breakdown. */
function pairsOf(
  tab: CrossTab,
  rows: readonly string[],
  names: readonly string[],
  isMean: boolean,
): Tabulation["pairs"] {
  const [by] = tab.question.breakdowns;
  const ofOne = tab.groups.flatMap((group, index) => (isOne(group, by) ? [index] : []));
  const place = (group: number) => ofOne.indexOf(group);
  const told = tab.comparisons
    .filter(({ a, b }) => place(a.group) >= 0 && place(b.group) >= 0)
    .sort((one, other) => one.a.outcome - other.a.outcome);
  const adjusted = holm(told.map(({ p }) => p));
  return told.map(({ a, b, value, standardError, interval, p }, index) => ({
    a: names[place(a.group)] ?? "",
    b: names[place(b.group)] ?? "",
    row: isMean ? null : (rows[a.outcome] ?? ""),
    difference: value,
    standardError,
    lower: interval?.lower ?? value,
    upper: interval?.upper ?? value,
    p,
    adjusted: adjusted[index] ?? 1,
  }));
}

const isOne = ({ traits }: Group, by: string | undefined): boolean =>
  traits.length === 1 && traits[0]?.variable === by;

/** Kish's numbers of the respondents that the question uses: those with an answer to it and to the first breakdown. */
function designOf(tab: CrossTab): Tabulation["design"] {
  const { n, sumW, sumW2 } = tab.used;
  const effective = effectiveBase({ n, sumW, sumW2 } satisfies Tally);
  return { n, deff: effective === 0 ? 0 : n / effective, effective };
}
