import type { Correction } from "../../survey/correction.ts";

/** Step: corrections made by one press, and undone by one. */
export type Step = readonly Correction[];

/** History: the corrections in force, and those undone that may be made again. */
export interface History {
  readonly done: readonly Step[];
  /** The last undone comes last. */
  readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** All corrections in force, in order. */
export const made = ({ done }: History): readonly Correction[] => done.flat();

/** New corrections: what was undone before them cannot be made again. */
export const add = ({ done }: History, step: Step): History => ({ done: [...done, step], undone: [] });

export function undo(history: History): History {
  const last = history.done.at(-1);
  return last ? { done: history.done.slice(0, -1), undone: [...history.undone, last] } : history;
}

export function redo(history: History): History {
  const next = history.undone.at(-1);
  return next ? { done: [...history.done, next], undone: history.undone.slice(0, -1) } : history;
}

/** The history without its last correction. */
export function withoutLast({ done, undone }: History): History {
  const rest = done.at(-1)?.slice(0, -1) ?? [];
  return { done: [...done.slice(0, -1), ...(rest.length > 0 ? [rest] : [])], undone };
}
