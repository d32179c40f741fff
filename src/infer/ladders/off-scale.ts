import { fold } from "../../lib/fold.ts";

const OFF_SCALE = [
  "autre",
  "something else",
  "other",
  "prefer not to",
  "je prefere ne pas",
  "ne se prononce pas",
  "ne souhaite pas",
  "je ne sais pas",
  "je ne connais pas",
  "not sure",
  "unsure",
  "sans avis",
  "sans opinion",
  "no opinion",
  "hors ",
  "aucune de ces",
  "none of",
];

/** Whether an answer stands beside a scale rather than on it: it comes last, and bars no order of the others. */
export const isOffScale = (answer: string): boolean => {
  const text = fold(answer);
  return OFF_SCALE.some((start) => text.startsWith(start));
};
