import type { Counting } from "../count/counting.ts";
import { type CodeBook, variableOf } from "../survey/codebook.ts";
import type { Question } from "../survey/question.ts";
import { thresholdOf } from "../survey/threshold.ts";
import type { VariableId } from "../survey/variable.ts";
import { type Association, association } from "./association.ts";
import { effectiveBase } from "./base.ts";
import { comparisonsOf, type TalliedGroup } from "./comparisons.ts";
import type { CrossTab, Outcome } from "./cross-tab.ts";
import { lessOfEach } from "./divided.ts";
import { hiddenAlone } from "./hidden-alone.ts";
import type { ItemTallies } from "./item-tallies.ts";
import { overlapOf } from "./overlap.ts";
import type { Plan } from "./plan.ts";
import { outcomesOf } from "./response.ts";
import type { Sample } from "./sample-of.ts";
import { talliedGroups } from "./tallied-groups.ts";
import { less, NOBODY, type Tally } from "./tally.ts";
import { type Tallied, tallyQuestion } from "./tally-question.ts";
import { tellingApart } from "./telling-apart.ts";

/**
 * Answers a question: tallies, then estimates, hides what must be hidden, and compares what is left. A breakdown that
 * its filter leaves no groups of is not made: see `tellingApart`.
 *
 * A hidden group keeps no number at all, its base included: what leaves here can be shared as it is, as one figure.
 *
 * @param threshold - unweighted base below which a group is hidden; 0 hides nothing
 */
export function crossTabulate(
  counting: Counting,
  asked: Question,
  sample: Sample,
  threshold: number = thresholdOf(counting.codebook.wave),
): CrossTab {
  const question = tellingApart(counting.codebook, asked);
  const tallied = tallyQuestion(counting, question, sample);
  const isHidden = hiddenAlone(counting, question, sample, tallied.items, threshold);
  return crossTabOf({ counting, question, sample, threshold }, tallied, isHidden);
}

/** What a cross-tab is made of. */
export interface Asked {
  readonly counting: Counting;
  readonly question: Question;
  readonly sample: Sample;
  readonly threshold: number;
}

/**
 * The cross-tab of what was tallied, without what is hidden.
 *
 * @param isHidden - null: nothing is hidden
 */
export function crossTabOf(
  { counting, question, sample, threshold }: Asked,
  { items, design }: Tallied,
  isHidden: ((item: VariableId, ...slots: [number, number]) => boolean) | null,
): CrossTab {
  const { codebook } = counting;
  const { plan } = sample;
  const outcomes = outcomesOf(codebook, question.measure);
  const tallied = items.flatMap((tallies) =>
    talliedGroups(
      tallies,
      outcomes,
      question,
      plan,
      isHidden && ((...slots) => isHidden(tallies.item, ...slots)),
    ),
  );
  const groups = tallied.map(({ group }) => group);
  const cells = tallied.map((one) => one.cells);
  // How many passed the filter would say how many a hidden group of everybody has.
  const isConcealed =
    isHidden !== null && tallied.some(({ group }) => group.traits.length === 0 && group.answered.n === 0);
  // Items have a base each: what the weights do is told of everybody who is in the figure.
  const everybody = groups.find(({ traits }) => traits.length === 0)?.answered ?? design.selected;
  const overlap = overlapOf(counting, question, sample, tallied);
  return {
    question,
    groups,
    outcomes,
    cells,
    design: isConcealed
      ? { ...design, selected: NOBODY, weighed: weighedIn(NOBODY) }
      : { ...design, weighed: weighedIn(question.measure.items.length === 1 ? everybody : design.selected) },
    used: isConcealed ? NOBODY : (items[0]?.used ?? NOBODY),
    comparisons: comparisonsOf(tallied, question, plan, overlap),
    associations: items.map((tallies) => associationOf(codebook, tallies, tallied, outcomes, plan)),
    threshold,
  };
}

const weighedIn = (tally: Tally) => ({ n: tally.n, effective: effectiveBase(tally) });

/**
 * Whether the answers to an item depend on the first breakdown. Not of a table with hidden groups, since the statistic
 * is made of all of them; nor where somebody can be in two cells.
 */
function associationOf(
  codebook: CodeBook,
  tallies: ItemTallies,
  tallied: readonly TalliedGroup[],
  outcomes: readonly Outcome[],
  plan: Plan,
): Association | null {
  const { first, second, item } = tallies;
  if (first.variable === null || outcomes[0]?.kind === "mean") return null;
  const isMultiple = (id: VariableId) => variableOf(codebook, id).kind === "multiple";
  if (isMultiple(first.variable) || (isMultiple(item) && outcomes[0]?.kind !== "net")) return null;
  const isHidden = tallied.some(
    ({ group, cells }) => group.item === item && cells.some(({ kind }) => kind === "suppressed"),
  );
  if (isHidden) return null;
  const seconds = second.codes.length + 1;
  const columns = first.codes.map((_, f) => (f + 1) * seconds);
  const rows = outcomes.map((_, outcome) =>
    columns.map((number) => ({
      whole: tallies.share(number, outcome).trait,
      byCell: tallies.shareByCell(number, outcome)?.trait ?? null,
    })),
  );
  // A net is one of two: those who gave none of its answers are the other row.
  const others = columns.map((number) => {
    const { trait, answered } = tallies.share(number, 0);
    const byCell = tallies.shareByCell(number, 0);
    return { whole: less(answered, trait), byCell: byCell && lessOfEach(byCell.answered, byCell.trait) };
  });
  return association(outcomes[0]?.kind === "net" ? [...rows, others] : rows, tallies.complete, plan);
}
