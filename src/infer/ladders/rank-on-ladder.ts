import { fold } from "../../lib/fold.ts";
import { LADDERS } from "./ladders.ts";
import type { RankOf } from "./order-by.ts";

/** One way to rank for each ladder. */
export const LADDER_RANKS: readonly RankOf[] = LADDERS.map((rungs) => {
  const exact = new Map<string, number>();
  const starts: { start: string; rank: number }[] = [];
  rungs.forEach((wordings, rank) => {
    for (const wording of wordings) {
      if (wording.endsWith("*")) starts.push({ start: wording.slice(0, -1), rank });
      else exact.set(wording, rank);
    }
  });
  return (answer) => {
    const text = fold(answer).replace(/[.!]+$/, "");
    return exact.get(text) ?? starts.find(({ start }) => text.startsWith(start))?.rank ?? null;
  };
});
