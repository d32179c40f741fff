import type { RankOf } from "./order-by.ts";

const LEVEL = /^(\d{1,2})\s*[-–—:.)]\s*\p{L}/u;

/** The number that a level begins with: “0 – non abordé”, “3. Acquis”. */
export const rankByLevel: RankOf = (answer) => {
  const number = LEVEL.exec(answer.trim())?.[1];
  return number === undefined ? null : Number(number);
};
