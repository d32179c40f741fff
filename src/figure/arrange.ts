import type { CrossTab, Group } from "../stats/cross-tab.ts";
import { variableOf } from "../survey/codebook.ts";
import type { VariableId } from "../survey/variable.ts";
import { worded } from "../survey/wording.ts";
import { everybodyOf } from "./everybody.ts";
import { type FigureSeries, MOST_HUES, MOST_LEVELS, type Tone } from "./figure.ts";
import type { Subject } from "./subject.ts";

/** The cross-tab laid out as rows × series. */
export interface Arrangement {
  readonly rows: readonly ArrangedRow[];
  readonly series: readonly FigureSeries[];
  readonly axes: { readonly rows: string; readonly series: string };
  /**
   * Where the answers stand: in `series`, in `rows` (several answers of everybody, one under the other), or nowhere
   * (one number: rows and series are groups of respondents).
   */
  readonly answers: "series" | "rows" | "nowhere";
}

export interface ArrangedRow {
  readonly label: string;
  readonly heading: string | null;
  readonly whole: boolean;
  /** For each series, the cell of the cross-tab that it shows. */
  readonly cells: readonly { readonly group: number; readonly outcome: number }[];
}

/**
 * Lays a cross-tab out as rows × series:
 * - one breakdown: its groups in rows, the outcomes in series
 * - two breakdowns of one number: the first in rows, the second in series
 * - two breakdowns of a distribution: the crossings in rows, under headings
 * - a battery: its items in rows, then the same
 * - several answers possible, or more than colours can tell apart, no breakdown: the answers in rows
 */
export function arrange(tab: CrossTab, about: Subject): Arrangement {
  const dimensions = (isBattery(tab) ? 1 : 0) + tab.question.breakdowns.length;
  const crossing = tab.question.breakdowns.at(-1);
  const isOneUnderTheOther = isMultiple(tab, about) || isLong(tab, about);
  if (dimensions === 0 && tab.outcomes.length > 1 && isOneUnderTheOther) return listed(tab, about);
  return dimensions === 2 && tab.outcomes.length === 1 && crossing !== undefined
    ? crossed(tab, about, crossing)
    : flat(tab, about);
}

const isMultiple = (tab: CrossTab, { codebook }: Subject): boolean =>
  variableOf(codebook, tab.question.measure.items[0]).kind === "multiple";

const isLong = (tab: CrossTab, { codebook }: Subject): boolean => {
  const { kind } = variableOf(codebook, tab.question.measure.items[0]);
  return tab.outcomes.length > (kind === "scale" ? MOST_LEVELS : MOST_HUES);
};

const isBattery = (tab: CrossTab): boolean => tab.question.measure.items.length > 1;

/** Everything but the traits of `crossing`: groups that share it stand on one row. */
function rowKey(group: Group, crossing: VariableId): string {
  const traits = group.traits.filter((trait) => trait.variable !== crossing);
  return JSON.stringify([group.item, traits]);
}

function crossed(tab: CrossTab, about: Subject, crossing: VariableId): Arrangement {
  const lines = new Map<string, { first: Group; cells: { group: number; outcome: number }[] }>();
  tab.groups.forEach((group, index) => {
    const key = rowKey(group, crossing);
    const line = lines.get(key) ?? { first: group, cells: [] };
    line.cells.push({ group: index, outcome: 0 });
    lines.set(key, line);
  });

  const codes = tab.groups.flatMap(({ traits }) =>
    traits.flatMap(({ variable, code }) => (variable === crossing ? [code] : [])),
  );
  return {
    rows: [...lines.values()].map(({ first, cells }) => ({
      label: isBattery(tab) ? about.labels.variable(first.item) : traitName(tab, first, 0, about),
      heading: null,
      whole: !isBattery(tab) && first.traits.length === 0,
      cells,
    })),
    series: [
      { label: everybodyName(tab, about), tone: { kind: "whole" } },
      ...[...new Set(codes)].map((code, index) => ({
        label: about.labels.category(crossing, code),
        tone: { kind: "nominal", index } as const,
      })),
    ],
    axes: { rows: rowsAxis(tab, about), series: about.labels.variable(crossing) },
    answers: "nowhere",
  };
}

/** The answers of everybody, one under the other: they do not add up, or are too many to share a bar. */
function listed(tab: CrossTab, about: Subject): Arrangement {
  const words = about.language.messages.figure;
  return {
    rows: outcomeSeries(tab, about).map(({ label }, outcome) => ({
      label,
      heading: null,
      whole: false,
      cells: [{ group: 0, outcome }],
    })),
    series: [{ label: everybodyName(tab, about), tone: { kind: "alone" } }],
    axes: { rows: words.answer, series: words.group },
    answers: "rows",
  };
}

function flat(tab: CrossTab, about: Subject): Arrangement {
  const rows = inReadingOrder(tab).map(
    ([group, index]): ArrangedRow => ({
      ...rowWords(tab, group, about),
      cells: tab.outcomes.map((_, outcome) => ({ group: index, outcome })),
    }),
  );
  return {
    rows,
    series: outcomeSeries(tab, about),
    axes: { rows: rowsAxis(tab, about), series: about.language.messages.figure.answer },
    answers: "series",
  };
}

/**
 * Each category of the first breakdown, then its crossings with the second under it. Margins of the second alone are
 * left to the table of the other order.
 */
function inReadingOrder(tab: CrossTab): readonly (readonly [Group, number])[] {
  const [, second] = tab.question.breakdowns;
  const all = tab.groups.map((group, index) => [group, index] as const);
  if (second === undefined) return all;
  const crossings = all.filter(([{ traits }]) => traits.length === 2);
  return all
    .filter(([{ traits }]) => traits.length < 2 && traits[0]?.variable !== second)
    .flatMap((margin) => {
      const [trait] = margin[0].traits;
      return trait === undefined
        ? [margin]
        : [margin, ...crossings.filter(([{ traits }]) => traits[0]?.code === trait.code)];
    });
}

function rowWords(tab: CrossTab, group: Group, about: Subject): Omit<ArrangedRow, "cells"> {
  if (isBattery(tab)) {
    const item = about.labels.variable(group.item);
    return group.traits.length === 0
      ? { label: item, heading: null, whole: false }
      : { label: traitName(tab, group, 0, about), heading: item, whole: false };
  }
  return group.traits.length === 2
    ? { label: traitName(tab, group, 1, about), heading: traitName(tab, group, 0, about), whole: false }
    : { label: traitName(tab, group, 0, about), heading: null, whole: group.traits.length === 0 };
}

const everybodyName = ({ question }: CrossTab, { language }: Subject): string =>
  language.messages.figure.everybody[everybodyOf(question)].name;

function traitName(tab: CrossTab, group: Group, position: number, about: Subject): string {
  const trait = group.traits[position];
  return trait ? about.labels.category(trait.variable, trait.code) : everybodyName(tab, about);
}

function rowsAxis(tab: CrossTab, { labels, indicator, language }: Subject): string {
  const [first] = tab.question.breakdowns;
  if (isBattery(tab)) return worded(indicator.title, language.tag);
  return first === undefined ? language.messages.figure.group : labels.variable(first);
}

function outcomeSeries(tab: CrossTab, { codebook, indicator, labels, language }: Subject): FigureSeries[] {
  const { measure } = tab.question;
  const [item] = measure.items;
  const variable = variableOf(codebook, item);
  const scale = variable.kind !== "scale" ? null : variable.valence === "rising" ? "ordered" : "sequential";
  return tab.outcomes.map((outcome, index): FigureSeries => {
    const tone: Tone =
      outcome.kind !== "category"
        ? { kind: "alone" }
        : scale
          ? { kind: scale, level: index, of: tab.outcomes.length }
          : { kind: "nominal", index };
    if (outcome.kind === "category") return { label: labels.category(item, outcome.code), tone };
    return { label: worded(measure.kind === "net" ? measure.label : indicator.title, language.tag), tone };
  });
}
