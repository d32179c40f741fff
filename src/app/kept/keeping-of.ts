import type { KeptEntry } from "./kept-entry.ts";
import type { Keeping, KeptFile } from "./kept-state.ts";

/** What is under way with a file, or was not done. */
export interface Act {
  readonly of: Blob;
  readonly keeping: Keeping;
}

/**
 * Whether this device keeps the imported file.
 *
 * @param act - what is under way with it, or was not done
 * @param id - what its name and its bytes make, where that has been asked for
 */
export function keepingOf(
  entry: KeptEntry | null,
  act: Keeping | null,
  id: string | undefined,
  files: readonly KeptFile[],
): Keeping {
  if (act) return act;
  if (!entry) {
    const twin = files.find((file) => file.id === id && file.condition === "whole");
    return twin ? { kind: "twin", id: twin.id } : { kind: "off" };
  }
  if (entry.isHeld) return { kind: "unreadable", id: entry.id };
  if (entry.failure) return { kind: "refused", failure: entry.failure, id: entry.id };
  return { kind: "kept", id: entry.id, isPending: entry.isBehind };
}
