import type { CategoryCode } from "../survey/category.ts";
import type { Missing } from "../survey/missing.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Association } from "./association.ts";
import type { Comparison } from "./comparison.ts";
import type { Estimate } from "./estimate.ts";
import type { Tally } from "./tally.ts";

/** One trait that makes a group: “55 ans et plus”. */
export interface Trait {
  readonly variable: VariableId;
  readonly code: CategoryCode;
}

/** Group: the respondents that one bar, row or point is about. Everybody who passes the filter when `traits` is empty. */
export interface Group {
  /** The question they answered: one of the measure's items. */
  readonly item: VariableId;
  /** None, one or two, in the order of the question's breakdowns. */
  readonly traits: readonly Trait[];
  /** Respondents of the group, by what they did with the question. */
  readonly missing: Readonly<Record<Missing, number>>;
  /** Respondents with a valid answer, and their weights. */
  readonly answered: Tally;
}

/** Outcome: what is estimated in each group. */
export type Outcome =
  /** The share of one answer. */
  | { readonly kind: "category"; readonly code: CategoryCode }
  /** The share of the measure's codes together. */
  | { readonly kind: "net" }
  | { readonly kind: "mean" };

/** CrossTab: the answer to a question. Small and cloneable: the one thing that leaves the worker. */
export interface CrossTab {
  /** As it was answered: without the breakdowns that its filter leaves one group of. */
  readonly question: Question;
  /** Items × (the whole, each category of the first breakdown, of the second, each crossing), of those the filter leaves. */
  readonly groups: readonly Group[];
  readonly outcomes: readonly Outcome[];
  /** `cells[group][outcome]`. */
  readonly cells: readonly (readonly Estimate[])[];
  /** The whole design, before any filter: what the variance of a domain needs. */
  readonly design: Design;
  /** Respondents with an answer to the first item and to the first breakdown; nobody where everybody is hidden. */
  readonly used: Tally;
  /** What the question asks to compare; between shown estimates only. */
  readonly comparisons: readonly Comparison[];
  /** For each item, whether its answers depend on the first breakdown; null where that cannot be asked, or told. */
  readonly associations: readonly (Association | null)[];
  /** Unweighted base below which a group is hidden. */
  readonly threshold: number;
}

export interface Design {
  /** n: rows of the file that have a weight; all rows where no weight is used. */
  readonly size: number;
  /** f = n / N, 0 to 1; 0 where the population's size is not declared. */
  readonly fraction: number;
  /** Rows left out because their weight is missing, or their place in the design. */
  readonly withoutWeight: number;
  /** Those of them whose stratum or cluster is not told. */
  readonly unplaced: number;
  /** Strata and clusters that somebody was drawn from; 0 where there are none. */
  readonly strata: number;
  readonly clusters: number;
  /** Strata of which one unit alone was drawn. */
  readonly lonely: number;
  /** Rows whose weight is 0: in the design, in no base. */
  readonly zeroWeight: number;
  /** Respondents that the weights are told of, and Kish's effective base of them; nobody where everybody is hidden. */
  readonly weighed: { readonly n: number; readonly effective: number };
  /** Σw and Σw² over the rows that pass the filter; nobody where they are too few to be shown. */
  readonly selected: Tally;
}
