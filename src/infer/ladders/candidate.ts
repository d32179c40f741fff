import type { Ladder } from "./ladder.ts";
import type { place } from "./place.ts";
import { type About, overlaps, subjectOf } from "./subject.ts";

/** A ladder that one kind of evidence gives, and how many words of the answers it leaves unexplained. */
export interface Candidate {
  readonly ladder: Ladder;
  readonly unexplained: number;
}

type Placed = NonNullable<ReturnType<typeof place>>;

export const candidate = (
  placed: Placed,
  by: Ladder["by"],
  unexplained: number,
  doubt = false,
): Candidate => ({
  ladder: { ...placed, odd: placed.apart, by, doubt: doubt || placed.apart.length > 0 },
  unexplained,
});

export const wordsIn = (read: readonly About[]): number =>
  read.reduce((sum, { about }) => sum + about.length, 0);

/** Longer answers say more than a degree. */
export const SENTENCE = 60;

/** This part of the answers is about the same thing. */
export const MOST = 0.75;

export const areOfOne = (read: readonly About[]): boolean => {
  const most = subjectOf(read);
  return read.filter(({ about }) => about.length === 0 || overlaps(about, most)).length >= read.length * MOST;
};
