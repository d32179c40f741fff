import { categoriesOf, type Recogniser } from "../columns/kind.ts";
import { orderBy } from "./order-by.ts";
import { rankByBracket, someBracket } from "./rank-by-bracket.ts";
import { rankByDegree } from "./rank-by-degree.ts";
import { rankByFrequency } from "./rank-by-frequency.ts";
import { rankByLevel } from "./rank-by-level.ts";
import { LADDER_RANKS } from "./rank-on-ladder.ts";

const MOST_STEPS = 30;

/** Answers whose wording says their order: degrees, frequencies, brackets, ladders. */
export const recogniseScale: Recogniser = ({ entries }) => {
  const answers = entries.map(({ key }) => key);
  if (answers.length < 3 || answers.length > MOST_STEPS) return null;
  const ranks = [
    rankByLevel,
    rankByFrequency,
    ...LADDER_RANKS,
    rankByDegree(answers),
    ...(someBracket(answers) ? [rankByBracket] : []),
  ];
  for (const rankOf of ranks) {
    const ordered = orderBy(answers, rankOf);
    if (ordered) return { kind: "scale", categories: categoriesOf(ordered) };
  }
  return null;
};
