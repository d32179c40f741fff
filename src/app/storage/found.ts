import { printOf, readHead } from "./head.ts";
import type { Bytes, Meta, ReadRecord, StoredRecord } from "./record.ts";

/** Where something kept is at. Whoever changes it names the place that they know: nobody writes over what they have not read. */
export interface Place {
  /** Its head, as it was read; empty: there was none. */
  readonly head: string;
  readonly revision: number;
  /** Key of its last whole record. */
  readonly record: string | null;
  /** Since when it has been kept, as ISO 8601; empty where nothing is. */
  readonly since: string;
}

/** Nothing was ever kept there. */
export const NOWHERE: Place = { head: "", revision: 0, record: null, since: "" };

export type Found =
  | { readonly kind: "none"; readonly place: Place }
  /** @see Vault.forget */
  | { readonly kind: "forgotten"; readonly place: Place; readonly note: string }
  | {
      readonly kind: "kept";
      readonly place: Place;
      readonly bytes: Bytes;
      readonly meta: Meta;
      /** What was kept last is damaged, and this is what was kept before. */
      readonly isEarlier: boolean;
    }
  /** Nothing of it is whole, or it is of a later version: `bytes` is what is left, to be saved as it is. */
  | { readonly kind: "damaged" | "later"; readonly bytes: Bytes | null };

/** A record that the head names, and how it was read. */
export interface TriedRecord {
  readonly key: string;
  readonly read: ReadRecord;
}

/**
 * What is kept, from its head and from the records that were tried in its order: the first whole one, or, where the
 * head is damaged, the last that was kept.
 *
 * @param stored - the head, as it was found
 */
export function foundAt(stored: unknown, tried: readonly TriedRecord[]): Found {
  const read = readHead(stored);
  if (read.kind === "missing") return { kind: "none", place: NOWHERE };
  const head = printOf(stored);
  if (read.kind === "whole" && read.head.current === null) {
    const { revision, note } = read.head;
    return { kind: "forgotten", place: { ...NOWHERE, head, revision }, note };
  }
  const later = tried.find((one) => one.read.kind === "later");
  if (read.kind === "later" || later) return { kind: "later", bytes: bytesIn(later ?? tried[0]) };
  const whole = tried
    .flatMap(({ key, read: one }) => (one.kind === "whole" ? [{ key, record: one.record }] : []))
    .reduce<{ readonly key: string; readonly record: StoredRecord } | null>(
      (best, one) => (best && best.record.revision >= one.record.revision ? best : one),
      null,
    );
  if (!whole) return { kind: "damaged", bytes: bytesIn(tried[0]) };
  const { key, record } = whole;
  const known =
    read.kind === "whole" ? read.head : { revision: record.revision, since: record.kept, current: "" };
  return {
    kind: "kept",
    place: { head, revision: known.revision, record: key, since: known.since },
    bytes: record.bytes,
    meta: record.meta,
    isEarlier: key !== known.current,
  };
}

const bytesIn = (tried: TriedRecord | undefined): Bytes | null =>
  tried && (tried.read.kind === "damaged" || tried.read.kind === "later") ? tried.read.bytes : null;
