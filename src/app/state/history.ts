import type { Reading } from "../../engine/protocol.ts";
import type { Correction } from "../../survey/correction.ts";

/** A file read again, as was set by hand; corrections stay, whatever was made first. */
export interface Reread {
  readonly do: "reread";
  readonly reading: Partial<Reading>;
}

/** Step: what is made by one press, and undone by one. */
export type Step = readonly (Correction | Reread)[];

/** History: the steps in force, and those undone that may be made again. */
export interface History {
  readonly done: readonly Step[];
  /** The last undone comes last. */
  readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** A new step: what was undone before it cannot be made again. */
export const add = ({ done }: History, step: Step): History => ({ done: [...done, step], undone: [] });

export function undo(history: History): History {
  const last = history.done.at(-1);
  return last ? { done: history.done.slice(0, -1), undone: [...history.undone, last] } : history;
}

export function redo(history: History): History {
  const next = history.undone.at(-1);
  return next ? { done: [...history.done, next], undone: history.undone.slice(0, -1) } : history;
}

const isReread = (change: Step[number]): change is Reread => change.do === "reread";

/** All corrections in force, in order. */
export const made = ({ done }: History): readonly Correction[] =>
  done.flat().filter((change) => !isReread(change));

/** How the file is to be read: as was said last; null: as it is found. */
export const readingOf = ({ done }: History): Partial<Reading> | null =>
  done.flat().findLast(isReread)?.reading ?? null;

/** The history without its last change, which may be one of several of a step. */
function withoutLast({ done, undone }: History): History {
  const rest = done.at(-1)?.slice(0, -1) ?? [];
  return { done: [...done.slice(0, -1), ...(rest.length > 0 ? [rest] : [])], undone };
}

/** The history without its last correction, and that one, where it cannot be made; nothing where it can. */
export function withoutUnfit(
  history: History,
  refused: readonly number[],
): { readonly history?: History; readonly unfit?: Correction } {
  const done = made(history);
  const last = done.length - 1;
  const unfit = refused.includes(last) ? done[last] : undefined;
  return unfit && history.done.at(-1)?.at(-1) === unfit ? { history: withoutLast(history), unfit } : {};
}
