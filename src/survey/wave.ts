import type { Wording } from "./wording.ts";

/**
 * How answers were obtained; printed with every figure.
 *
 * One of: `declared` (said by the respondent), `tested`, `observed` (counted by somebody else), `simulated`
 * (made by a program: says so wherever it appears), `unknown`.
 */
export const MEASUREMENTS = ["declared", "tested", "observed", "simulated", "unknown"] as const;

export type Measurement = (typeof MEASUREMENTS)[number];

/** How respondents were found. Only `random` earns the words “confidence interval”. */
export const SAMPLINGS = ["random", "quota", "volunteer", "census", "simulated", "unknown"] as const;

export type Sampling = (typeof SAMPLINGS)[number];

/** Wave: one edition of a survey. */
export interface Wave {
  readonly title: Wording;
  /** Year or season of the edition, as text: “2021”. Empty where unknown. */
  readonly edition: string;
  /** Who was to answer: “agents territoriaux simulés”. */
  readonly universe: Wording;
  /** Plural noun for respondents in sentences: “agents”, “collectivités”. */
  readonly respondents: Wording;
  /** Persons and organisations are never on one scale, and have different confidentiality thresholds. */
  readonly unit: "person" | "organisation";
  readonly measurement: Measurement;
  readonly sampling: Sampling;
  /** Size of the whole population where it is declared. */
  readonly population: number | null;
  /** Fewest respondents of a group that is shown, 0 or more; null: what the unit asks for. */
  readonly threshold: number | null;
  readonly source: Wording;
  readonly licence: string | null;
  /** A sentence that goes wherever the data goes: “Données simulées …”. */
  readonly notice: Wording | null;
}
