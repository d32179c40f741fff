import { lettersOf } from "../../lib/hash.ts";
import { FORM } from "./record.ts";

/** Which record something kept is at: the one thing that is changed in place, in a transaction. */
export interface Head {
  readonly v: typeof FORM;
  readonly revision: number;
  /** Key of its record; null: it was forgotten. */
  readonly current: string | null;
  /** Key of the one before, which is read where the current one is damaged. */
  readonly previous: string | null;
  /** Since when it has been kept, as ISO 8601. */
  readonly since: string;
  /** What was said when it was forgotten; empty otherwise. */
  readonly note: string;
  readonly seal: string;
}

const sealOf = ({ v, revision, current, previous, since, note }: Omit<Head, "seal">): string =>
  lettersOf(JSON.stringify([v, revision, current, previous, since, note]));

export function sealedHead(head: Omit<Head, "v" | "seal">): Head {
  const whole = { v: FORM, ...head } as const;
  return { ...whole, seal: sealOf(whole) };
}

export type ReadHead =
  | { readonly kind: "whole"; readonly head: Head }
  | { readonly kind: "damaged" | "later" | "missing" };

export function readHead(value: unknown): ReadHead {
  if (value === undefined) return { kind: "missing" };
  if (typeof value !== "object" || value === null) return { kind: "damaged" };
  // What was stored is input from outside: the seal vouches for the fields.
  const head = value as Head;
  if (typeof head.v === "number" && head.v > FORM) return { kind: "later" };
  const isWhole =
    head.v === FORM &&
    typeof head.revision === "number" &&
    printOf(value) !== "" &&
    head.seal === sealOf(head);
  return isWhole ? { kind: "whole", head } : { kind: "damaged" };
}

/** What a head is told apart by, whole or not; empty: there is none. Whoever changes it says which one they had read. */
export function printOf(value: unknown): string {
  if (value === undefined) return "";
  try {
    return lettersOf(JSON.stringify(value) ?? typeof value);
  } catch {
    return typeof value;
  }
}
