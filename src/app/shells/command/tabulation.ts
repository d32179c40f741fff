import { effectiveBase } from "../../../stats/base.ts";
import type { CrossTab, Trait } from "../../../stats/cross-tab.ts";
import { adjustedAmong } from "../../../stats/judge/adjusted.ts";
import type { Tally } from "../../../stats/tally.ts";
import type { Category } from "../../../survey/category.ts";
import { type CodeBook, variableOf } from "../../../survey/codebook.ts";
import { categoriesLeft } from "../../../survey/filter.ts";
import { isCategorical, type Variable, variableId } from "../../../survey/variable.ts";
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
        /** The value itself where there is no interval: of everybody; or, then not solid, of nothing known of chance. */
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
  readonly design: {
    readonly n: number;
    readonly deff: number;
    readonly effective: number;
    /** Drawn from: 0 where there are none. */
    readonly strata: number;
    readonly clusters: number;
    /** Strata of which one unit alone was drawn. */
    readonly lonely: number;
    /** Respondents left out, since their stratum or cluster is not told. */
    readonly unplaced: number;
  };
}

export function tabulation(tab: CrossTab, codebook: CodeBook, options: TabulateOptions): Tabulation {
  const isMean = options.mean !== null;
  const { filter } = tab.question;
  const rowVariable = variableOf(codebook, variableId(options.rows));
  const columnVariable = options.columns === null ? null : variableOf(codebook, variableId(options.columns));
  // Whoever a filter takes out is no group; an answer that it leaves nobody to give is 0 % of those who are left.
  const rows = isMean ? categoriesLeft(filter, rowVariable) : categoriesOf(rowVariable);
  const columns = columnVariable && categoriesLeft(filter, columnVariable);
  const cells = rows.flatMap((row, outcome) =>
    (columns ?? [null]).map((column) => {
      const group = groupOf(tab, [
        ...(isMean ? [{ variable: rowVariable.id, code: row.code }] : []),
        ...(columnVariable && column ? [{ variable: columnVariable.id, code: column.code }] : []),
      ]);
      const at = { row: row.label.text, column: column?.label.text ?? null };
      const cell = tab.cells[group]?.[isMean ? 0 : outcome] ?? { kind: "empty" as const };
      if (cell.kind !== "estimate") return { ...at, kind: cell.kind };
      const { value, standardError, base, count, reliability, interval } = cell;
      return {
        ...at,
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
    rows: rows.map(textOf),
    columns: columns === null ? null : columns.map(textOf),
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
    pairs: options.pairwise ? pairsOf(tab, rows, isMean ? rowVariable : columnVariable, isMean) : null,
    design: designOf(tab),
  };
}

const textOf = ({ label }: Category): string => label.text;

const categoriesOf = (variable: Variable): readonly Category[] =>
  isCategorical(variable) ? variable.categories : [];

/** The group that has these traits, in the order of the breakdowns; those that tell nobody apart go without saying. */
function groupOf({ question, groups }: CrossTab, traits: readonly Trait[]): number {
  const told = traits.filter(({ variable }) => question.breakdowns.includes(variable));
  return groups.findIndex(
    (group) =>
      group.traits.length === told.length &&
      group.traits.every(
        ({ variable, code }, place) => variable === told[place]?.variable && code === told[place]?.code,
      ),
  );
}

/** Differences between groups that one trait makes. */
function pairsOf(
  tab: CrossTab,
  rows: readonly Category[],
  by: Variable | null,
  isMean: boolean,
): Tabulation["pairs"] {
  const nameOf = (group: number): string | null => {
    const [trait, ...others] = tab.groups[group]?.traits ?? [];
    if (!by || trait?.variable !== by.id || others.length > 0) return null;
    return categoriesOf(by).find(({ code }) => code === trait.code)?.label.text ?? null;
  };
  const told = tab.comparisons
    .flatMap((comparison) => {
      const [a, b] = [nameOf(comparison.a.group), nameOf(comparison.b.group)];
      return a === null || b === null ? [] : [{ ...comparison, names: { a, b } }];
    })
    .sort((one, other) => one.a.outcome - other.a.outcome);
  const adjusted = adjustedAmong(told.map(({ p }) => p));
  return told.map(({ a, names, value, standardError, interval, p }, index) => ({
    ...names,
    row: isMean ? null : (rows[a.outcome]?.label.text ?? ""),
    difference: value,
    standardError,
    lower: interval?.lower ?? value,
    upper: interval?.upper ?? value,
    p,
    adjusted: adjusted[index] ?? 1,
  }));
}

/** Kish's numbers of the respondents that the question uses: those with an answer to it and to the first breakdown. */
function designOf(tab: CrossTab): Tabulation["design"] {
  const { n, sumW, sumW2 } = tab.used;
  const effective = effectiveBase({ n, sumW, sumW2 } satisfies Tally);
  const { strata, clusters, lonely, unplaced } = tab.design;
  return { n, deff: effective === 0 ? 0 : n / effective, effective, strata, clusters, lonely, unplaced };
}
