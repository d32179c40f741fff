import type { StorageFailure } from "../storage/storage-failure.ts";
import type { KeptSaid } from "./kept-said.ts";

/** A file on this device. */
export interface KeptFile {
  readonly id: string;
  /** Empty: its name cannot be read any more. */
  readonly name: string;
  /** Bytes. */
  readonly length: number;
  /** As ISO 8601. */
  readonly since: string;
  /** Steps that were made: corrections and readings. */
  readonly steps: number;
  /** What it is read by; empty: by nothing but itself. */
  readonly codebook: string;
  /** What it looked like when it was left: see `file-print.ts`. Empty: not known. */
  readonly print: string;
  /** Nothing of a `damaged` one is shown as data, and one of a `later` version of this page is left as it is. */
  readonly condition: "whole" | "damaged" | "later";
}

/** Whether this device keeps the imported file. */
export type Keeping =
  /** `off`: it is not; `keeping`, `erasing`: under way. */
  | { readonly kind: "off" | "keeping" | "erasing" }
  /** The same bytes are kept by the same name, as they were left another time. */
  | { readonly kind: "twin"; readonly id: string }
  /** `isPending`: the last change is being kept. */
  | { readonly kind: "kept"; readonly id: string; readonly isPending: boolean }
  /** What there is of it cannot be read, and is not written over. */
  | { readonly kind: "unreadable"; readonly id: string }
  /** It is too large for what is left: both in bytes. */
  | { readonly kind: "no-room"; readonly size: number; readonly left: number }
  /** `id`: it was kept before, and the last change is not; null: nothing of it is. */
  | { readonly kind: "refused"; readonly failure: StorageFailure; readonly id: string | null };

/** Id of the kept file that is open here, be its last change kept or not; null where none is. */
export const openId = (keeping: Keeping): string | null =>
  "id" in keeping && keeping.kind !== "twin" ? keeping.id : null;

/** The kept files that can be opened, and are not. */
export const offered = ({ files, keeping }: Pick<KeptState, "files" | "keeping">): readonly KeptFile[] =>
  files.filter(({ id, condition }) => condition === "whole" && id !== openId(keeping));

/** What has happened to what is kept that nobody here has asked for, or that has ended. */
export type KeptTold =
  | { readonly kind: "erased" | "gone" | "earlier"; readonly name: string }
  /**
   * Another page has said something else of the same file. `isKept`: what it said is what is kept; otherwise what was
   * said here has taken its place.
   */
  | {
      readonly kind: "theirs";
      readonly id: string;
      readonly name: string;
      readonly said: KeptSaid;
      readonly isKept: boolean;
    }
  | { readonly kind: "not-opened"; readonly name: string; readonly why: "damaged" | "later" }
  | { readonly kind: "not-read" | "not-kept"; readonly name: string; readonly failure: StorageFailure }
  | {
      readonly kind: "not-erased";
      readonly id: string;
      readonly name: string;
      readonly failure: StorageFailure;
    };

export interface KeptState {
  /** What is kept has been looked at, or could not be. */
  readonly isListed: boolean;
  readonly files: readonly KeptFile[];
  /** Why what is kept could not be looked at. */
  readonly failure: StorageFailure | null;
  readonly keeping: Keeping;
  /** A file that is being read from this device, whose bytes are checked; null: none is. */
  readonly opening: { readonly id: string; readonly name: string } | null;
  readonly told: KeptTold | null;
}

export const NOTHING_KEPT: KeptState = {
  isListed: false,
  files: [],
  failure: null,
  keeping: { kind: "off" },
  opening: null,
  told: null,
};
