import type { Finding } from "../../figure/finding.ts";
import { trimmed } from "../../figure/trimmed.ts";
import type { Comparison } from "../../stats/comparison.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import type { Estimate } from "../../stats/estimate.ts";
import { PACKED_VERSION, type Packed, type PackedTab } from "./shape.ts";

/** Significant digits of a number that is handed on to be shown: more than any page prints. */
const DIGITS = 8;

const short = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * A finding as the smallest plain data that its figure can be made from again, to be put into a link or kept. What the
 * figure does not show is left out; numbers keep eight digits.
 */
export function pack(finding: Finding): Packed {
  const kept = trimmed(finding);
  if (kept.kind !== "survey") return { v: PACKED_VERSION, ...kept };
  const { tab, ...rest } = kept;
  return { v: PACKED_VERSION, ...rest, tab: packedTab(tab) };
}

function packedTab({ question, cells, comparisons, associations, design, ...tab }: CrossTab): PackedTab {
  return {
    ...tab,
    // Whether it is weighted, and no more.
    question: { ...question, weight: question.weight && { kind: "variable", variable: "" } },
    groups: tab.groups.map(({ answered, ...group }) => ({ ...group, answered: tallied(answered) })),
    used: tallied(tab.used),
    design: {
      ...design,
      selected: tallied(design.selected),
      fraction: short(design.fraction),
      weighed: { ...design.weighed, effective: short(design.weighed.effective) },
    },
    associations: associations.map(
      (one) => one && { ...one, statistic: short(one.statistic), p: short(one.p) },
    ),
    cells: cells.map((line) => line.map(packedCell)),
    comparisons: comparisons.map(packedComparison),
  };
}

/** Sums of weights are nobody's business: what is told of a tally is how many it counts. */
const tallied = ({
  n,
}: {
  readonly n: number;
}): { readonly n: number; readonly sumW: number; readonly sumW2: number } => ({
  n,
  sumW: n,
  sumW2: n,
});

function packedCell(cell: Estimate): PackedTab["cells"][number][number] {
  switch (cell.kind) {
    case "suppressed":
      return "s";
    case "empty":
      return "e";
    case "estimate":
      return [
        short(cell.value),
        short(cell.standardError),
        cell.interval && [short(cell.interval.lower), short(cell.interval.upper)],
        cell.base.unweighted,
        short(cell.base.effective),
        cell.count,
        cell.reliability,
      ];
  }
}

function packedComparison({
  a,
  b,
  value,
  standardError,
  interval,
  p,
  apart,
}: Comparison): PackedTab["comparisons"][number] {
  return [
    [a.group, a.outcome],
    [b.group, b.outcome],
    short(value),
    short(standardError),
    interval && [short(interval.lower), short(interval.upper)],
    short(p),
    apart,
  ];
}
