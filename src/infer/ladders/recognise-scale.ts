import type { Entry } from "../columns/entry.ts";
import { namesComment } from "../columns/header-words.ts";
import { categoriesOf, type Recogniser } from "../columns/kind.ts";
import { findLadder } from "./find-ladder.ts";
import type { Ladder } from "./ladder.ts";
import { FEWEST } from "./place.ts";

/** Under a header that asks for words of one's own, more are no list to choose from. */
const FEW_COMMENTS = 5;
/** So many replies, or this part of them, may give an answer that does not fit. */
const FEW_REPLIES = 3;
const FEW = 0.02;
/** So many brackets are an order, and “student” beside them is of another kind. */
const BRACKETS = 5;
/** Of so many replies, some choose the same. */
const ENOUGH = 8;
const MOST_DIFFERENT = 0.75;

/** Answers whose wording says their order. */
export const recogniseScale: Recogniser = ({ header, entries, answered }) => {
  if (namesComment(header) && entries.length > FEW_COMMENTS) return null;
  if (answered >= ENOUGH && entries.length > answered * MOST_DIFFERENT) return null;
  const ladder = findLadder(entries.map(({ key }) => key)) ?? ofMost(entries, answered);
  if (!ladder) return null;
  const { order, apart, odd, scores } = ladder;
  // An answer that many gave is no oddity: it belongs somewhere, and no word says where.
  const few = Math.max(FEW_REPLIES, answered * FEW);
  const isOfMany = ladder.by === "quantities" && order.length >= BRACKETS;
  if (!isOfMany && entries.some(({ key, count }) => odd.includes(key) && count > few)) return null;
  const categories = categoriesOf([...order, ...apart]);
  return { kind: "scale", categories, ...(scores && apart.length === 0 ? { scores } : {}) };
};

/** The order of what nearly all answered, beside words of their own that a few typed under “other”. */
function ofMost(entries: readonly Entry[], answered: number): Ladder | null {
  if (answered < MANY_REPLIES) return null;
  const most = entries.filter(({ count }) => count > Math.max(FEW_REPLIES, answered * RARE));
  const covered = most.reduce((sum, { count }) => sum + count, 0);
  if (most.length === entries.length || most.length < FEWEST || covered < answered * NEARLY_ALL) return null;
  const ladder = findLadder(most.map(({ key }) => key));
  if (!ladder || ladder.odd.length > 0) return null;
  const rare = entries.filter((entry) => !most.includes(entry)).map(({ key }) => key);
  return { ...ladder, apart: [...ladder.apart, ...rare], odd: rare, doubt: true };
}

/** Of fewer replies, what one gave may be an answer as any other. */
const MANY_REPLIES = 100;
const RARE = 0.005;
const NEARLY_ALL = 0.93;
