import type { CrossTab } from "../../stats/cross-tab.ts";

/** How many groups of a cross-tab have something hidden. */
export const hiddenIn = ({ cells }: CrossTab): number =>
  cells.filter((line) => line.some(({ kind }) => kind === "suppressed")).length;
