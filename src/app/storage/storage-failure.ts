/**
 * Why something was not kept, not read, or not erased.
 *
 * One of: `full` (no room left), `aborted` (given up by the browser), `closed` (the connection is gone), `missing` (a
 * part of the database is not there), `locked` (nothing may be changed), `refused` (no storage here: private windows,
 * blocked by settings), `later-version` (the database is of a later version of this page), `blocked` (a page of an
 * earlier version is open beside this one), `no-answer`, `not-verified` (what was read back is not what was written),
 * `changed` (another page was first), `file-changed` (the file to be kept is not on this machine any more as it was
 * opened), `unknown`.
 */
export type StorageFailureKind =
  | "full"
  | "aborted"
  | "closed"
  | "missing"
  | "locked"
  | "refused"
  | "later-version"
  | "blocked"
  | "no-answer"
  | "not-verified"
  | "changed"
  | "file-changed"
  | "unknown";

export interface StorageFailure {
  readonly kind: StorageFailureKind;
  /** What the browser said, for whoever looks for the cause. */
  readonly detail: string;
}

/** What browsers call their failures: several names for one thing, and one name for several. */
const KINDS: Readonly<Record<string, StorageFailureKind>> = {
  QuotaExceededError: "full",
  AbortError: "aborted",
  InvalidStateError: "closed",
  TransactionInactiveError: "closed",
  NotFoundError: "missing",
  NoModificationAllowedError: "locked",
  ReadOnlyError: "locked",
  SecurityError: "refused",
  NotAllowedError: "refused",
  ReferenceError: "refused",
  TypeError: "refused",
  VersionError: "later-version",
  NoAnswer: "no-answer",
  Blocked: "blocked",
};

/** @param error - whatever was thrown */
export function storageFailure(error: unknown): StorageFailure {
  // Errors of the browser are no `Error` everywhere: names are read from what has one.
  const { name = "", message = "" } =
    typeof error === "object" && error !== null ? (error as { name?: string; message?: string }) : {};
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  return { kind: kind ?? "unknown", detail: `${name}: ${message}` };
}
