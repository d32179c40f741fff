import type { CrossTab, Group } from "../stats/cross-tab.ts";
import { variableOf } from "../survey/codebook.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import { worded } from "../survey/wording.ts";
import type { FigureSeries, Tone } from "./figure.ts";
import type { Subject } from "./subject.ts";

/** The cross-tab laid out as rows × series. */
export interface Arrangement {
  readonly rows: readonly ArrangedRow[];
  readonly series: readonly FigureSeries[];
  readonly axes: { readonly rows: string; readonly series: string };
  /** The series are the answers to one question; else they are groups of respondents. */
  readonly byOutcome: boolean;
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
 */
export function arrange(tab: CrossTab, about: Subject): Arrangement {
  const dimensions = (isBattery(tab) ? 1 : 0) + tab.question.breakdowns.length;
  const crossing = tab.question.breakdowns.at(-1);
  return dimensions === 2 && tab.outcomes.length === 1 && crossing !== undefined
    ? crossed(tab, about, crossing)
    : flat(tab, about);
}

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

  const variable = variableOf(about.codebook, crossing);
  const categories = isCategorical(variable) ? variable.categories : [];
  const { tag, messages } = about.language;
  return {
    rows: [...lines.values()].map(({ first, cells }) => ({
      label: isBattery(tab) ? about.labels.variable(first.item) : traitName(first, 0, about),
      heading: null,
      whole: !isBattery(tab) && first.traits.length === 0,
      cells,
    })),
    series: [
      { label: messages.figure.whole, tone: { kind: "whole" } },
      ...categories.map(({ label }, index) => ({
        label: worded(label, tag),
        tone: { kind: "nominal", index } as const,
      })),
    ],
    axes: { rows: rowsAxis(tab, about), series: about.labels.variable(crossing) },
    byOutcome: false,
  };
}

function flat(tab: CrossTab, about: Subject): Arrangement {
  const [, second] = tab.question.breakdowns;
  // Margins of the second breakdown alone would repeat, without their heading, what the crossings say.
  const isMarginOfSecond = ({ traits }: Group) => traits.length === 1 && traits[0]?.variable === second;
  const rows = tab.groups.flatMap((group, index): ArrangedRow[] =>
    isMarginOfSecond(group)
      ? []
      : [
          {
            ...rowWords(tab, group, about),
            cells: tab.outcomes.map((_, outcome) => ({ group: index, outcome })),
          },
        ],
  );
  return {
    rows,
    series: outcomeSeries(tab, about),
    axes: { rows: rowsAxis(tab, about), series: about.language.messages.figure.answer },
    byOutcome: true,
  };
}

function rowWords(tab: CrossTab, group: Group, about: Subject): Omit<ArrangedRow, "cells"> {
  const item = about.labels.variable(group.item);
  if (isBattery(tab)) {
    return tab.question.breakdowns.length === 0
      ? { label: item, heading: null, whole: false }
      : { label: traitName(group, 0, about), heading: item, whole: group.traits.length === 0 };
  }
  return group.traits.length === 2
    ? { label: traitName(group, 1, about), heading: traitName(group, 0, about), whole: false }
    : { label: traitName(group, 0, about), heading: null, whole: group.traits.length === 0 };
}

function traitName(group: Group, position: number, { labels, language }: Subject): string {
  const trait = group.traits[position];
  return trait ? labels.category(trait.variable, trait.code) : language.messages.figure.whole;
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
  const last = tab.outcomes.length - 1;
  return tab.outcomes.map((outcome, index): FigureSeries => {
    const tone: Tone =
      outcome.kind !== "category"
        ? { kind: "alone" }
        : scale
          ? { kind: scale, position: last === 0 ? 1 : index / last }
          : { kind: "nominal", index };
    if (outcome.kind === "category") return { label: labels.category(item, outcome.code), tone };
    return { label: worded(measure.kind === "net" ? measure.label : indicator.title, language.tag), tone };
  });
}
