import type { Reading } from "../../engine/protocol.ts";
import type { Correction } from "../../survey/correction.ts";

/** A file read again, as was set by hand; corrections stay, whatever was made first. */
export interface Reread {
  readonly do: "reread";
  readonly reading: Partial<Reading>;
}

/** Step: what is undone at once. */
export type Step = Correction | Reread;

/** History: the steps in force, and those undone that may be made again. */
export interface History {
  readonly done: readonly Step[];
  /** The last undone comes last. */
  readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** New steps: what was undone before them cannot be made again. */
export const add = ({ done }: History, steps: readonly Step[]): History => ({
  done: [...done, ...steps],
  undone: [],
});

export function undo(history: History): History {
  const last = history.done.at(-1);
  return last ? { done: history.done.slice(0, -1), undone: [...history.undone, last] } : history;
}

export function redo(history: History): History {
  const next = history.undone.at(-1);
  return next ? { done: [...history.done, next], undone: history.undone.slice(0, -1) } : history;
}

/** The corrections in force, in order. */
export const correctionsOf = ({ done }: History): readonly Correction[] =>
  done.filter((step) => step.do !== "reread");

/** How the file is to be read: as was said last; null: as it is found. */
export const readingOf = ({ done }: History): Partial<Reading> | null =>
  done.findLast((step) => step.do === "reread")?.reading ?? null;
