import type { CategoryCode } from "./category.ts";
import type { VariableId } from "./variable.ts";
import type { Measurement } from "./wave.ts";
import type { Wording } from "./wording.ts";

/**
 * How the number was printed.
 *
 * One of: `exact`, `approximate` (“près d'un quart”: never printed as 25.0 %), `lower` (“plus de six sur dix”),
 * `upper` (“moins de 15 %”).
 */
export const BOUNDS = ["exact", "approximate", "lower", "upper"] as const;

export type Bound = (typeof BOUNDS)[number];

/** PublishedFigure: a share printed by somebody else. It stays theirs: cited, not relicensed. */
export interface PublishedFigure {
  readonly id: string;
  readonly source: string;
  readonly edition: string;
  /** Date of publication, as far as it is known: “2021-05-20”, “2021”. */
  readonly published: string;
  readonly population: Wording;
  readonly unit: "person" | "organisation";
  /** How many answered the survey. */
  readonly respondents: number | null;
  /** How many answered this very question, only where that is printed. */
  readonly base: number | null;
  readonly theme: Wording;
  readonly indicator: Wording;
  readonly answer: Wording;
  /** Whom the figure is about within the population: “Plus de 55 ans”; null for everybody. */
  readonly group: Wording | null;
  /** 0 to 1. */
  readonly share: number;
  readonly bound: Bound;
  /** The words printed where they are not a number: “près d'un quart”. */
  readonly printed: Wording | null;
  readonly measurement: Measurement;
  readonly url: string;
  readonly caveat: Wording | null;
}

/** A published figure that may be laid over a survey: same unit, same indicator, same answer. */
export interface Comparable {
  /** Id of the published figure. */
  readonly figure: string;
  readonly variable: VariableId;
  /** The answers that the figure counts together. */
  readonly codes: readonly CategoryCode[];
  /** The group of respondents that the figure is about; null for everybody. */
  readonly group: { readonly variable: VariableId; readonly code: CategoryCode } | null;
}
