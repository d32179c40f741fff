import { namesComment } from "./header-words.ts";
import { categoriesOf, type Recogniser } from "./kind.ts";

/** More are no list to choose from, under a header that asks for words of one's own. */
const FEW_COMMENTS = 5;
const FEW = 12;
const MANY = 200;
const LONG = 60;

/** One answer of several: answers that come back, and few enough to be listed. */
export const recogniseSingle: Recogniser = ({ header, entries, answered }) => {
  const distinct = entries.length;
  if (distinct === 0 || distinct > MANY) return null;
  const length = entries.reduce((sum, { key, count }) => sum + key.length * count, 0) / answered;
  if (namesComment(header) && distinct > FEW_COMMENTS) return null;
  // A note that somebody put beside a few replies.
  if (distinct === 1 && length > LONG) return null;
  const eachComesBack = answered / distinct;
  const listed =
    distinct <= FEW
      ? distinct <= 2 || distinct <= answered * 0.75
      : eachComesBack >= (distinct <= 50 ? 2 : 5) && (length <= LONG || eachComesBack >= 10);
  return listed ? { kind: "single", categories: categoriesOf(entries.map(({ key }) => key)) } : null;
};
