import { lettersOf } from "../../lib/hash.ts";
import { checksums } from "./checksums.ts";

/** What is kept: bytes of a file, or of a text. */
export type Bytes = Uint8Array | Blob;

export const textIn = async (bytes: Bytes): Promise<string> =>
  bytes instanceof Blob ? bytes.text() : new TextDecoder().decode(bytes);

export const blobOf = (bytes: Bytes, type = ""): Blob =>
  bytes instanceof Blob ? bytes : new Blob([bytes.slice()], { type });

/** What is known of it beside its bytes. */
export type Meta = Readonly<Record<string, string | number | boolean>>;

/** Version of the form of records and heads. */
export const FORM = 1;

/** One state of something kept, under a key of its own: it is written once, and never changed. */
export interface StoredRecord {
  readonly v: typeof FORM;
  /** Key of its head. */
  readonly of: string;
  /** From 1, one more at every change. */
  readonly revision: number;
  /** When it was kept, as ISO 8601. */
  readonly kept: string;
  readonly meta: Meta;
  /** Bytes. */
  readonly length: number;
  /** A checksum for each part of the bytes. */
  readonly sums: readonly string[];
  readonly bytes: Bytes;
  /** Checksum of all the rest. */
  readonly seal: string;
}

/** A record as it is found: `later` is whole perhaps, but of a form that is not known here. */
export type ReadRecord =
  | { readonly kind: "whole"; readonly record: StoredRecord }
  | { readonly kind: "damaged" | "later"; readonly bytes: Bytes | null }
  | { readonly kind: "missing" };

const sealOf = ({ v, of, revision, kept, meta, length, sums }: Omit<StoredRecord, "bytes" | "seal">) =>
  lettersOf(JSON.stringify([v, of, revision, kept, Object.entries(meta), length, sums]));

export async function sealedRecord(
  of: string,
  revision: number,
  kept: string,
  meta: Meta,
  bytes: Bytes,
): Promise<StoredRecord> {
  const length = bytes instanceof Blob ? bytes.size : bytes.byteLength;
  const rest = { v: FORM, of, revision, kept, meta, length, sums: await checksums(bytes) } as const;
  return { ...rest, bytes, seal: sealOf(rest) };
}

/** Whether a value is whole beside its bytes, which take longer to check. */
export function isSealed(value: unknown, of: string): value is StoredRecord {
  if (typeof value !== "object" || value === null) return false;
  // What was stored is input from outside: every field is checked before it is believed.
  const record = value as Partial<Record<keyof StoredRecord, unknown>>;
  return (
    record.v === FORM &&
    record.of === of &&
    typeof record.revision === "number" &&
    typeof record.kept === "string" &&
    typeof record.meta === "object" &&
    record.meta !== null &&
    Array.isArray(record.sums) &&
    isBytes(record.bytes) &&
    record.length === (record.bytes instanceof Blob ? record.bytes.size : record.bytes.byteLength) &&
    record.seal === sealOf(value as StoredRecord)
  );
}

export async function readRecord(value: unknown, of: string): Promise<ReadRecord> {
  if (value === undefined) return { kind: "missing" };
  const { v, bytes } =
    typeof value === "object" && value !== null ? (value as { v?: unknown; bytes?: unknown }) : {};
  const found = isBytes(bytes) ? bytes : null;
  if (typeof v === "number" && v > FORM) return { kind: "later", bytes: found };
  if (!isSealed(value, of)) return { kind: "damaged", bytes: found };
  const sums = await checksums(value.bytes);
  return sums.join() === value.sums.join()
    ? { kind: "whole", record: value }
    : { kind: "damaged", bytes: found };
}

const isBytes = (value: unknown): value is Bytes => value instanceof Uint8Array || value instanceof Blob;
