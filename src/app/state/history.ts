import type { Correction } from "../../survey/correction.ts";

/** History: the corrections in force, and those undone that may be made again. */
export interface History {
  readonly done: readonly Correction[];
  /** The last undone comes last. */
  readonly undone: readonly Correction[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** A new correction: what was undone before it cannot be made again. */
export const add = ({ done }: History, corrections: readonly Correction[]): History => ({
  done: [...done, ...corrections],
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
