import type { Presentation } from "../../exports/packed/presentation.ts";
import type { UnpackFailure } from "../../exports/packed/unpack.ts";
import type { Bytes } from "../storage/record.ts";
import type { StorageFailure } from "../storage/storage-failure.ts";

/** Whether this device keeps the presentation. */
export type PresentationKeeping =
  | { readonly kind: "loading" }
  /** `isPending`: the last change is being kept. */
  | { readonly kind: "kept"; readonly isPending: boolean }
  /** Nobody wants it kept: it is not, or is being erased. */
  | { readonly kind: "off" | "erasing" }
  | { readonly kind: "refused"; readonly failure: StorageFailure };

/** What has happened to the presentation, or to what is kept of it, that nobody here has asked for, or that has ended. */
export type Told =
  /** Another page had changed it as well. @see mergePresentations */
  | {
      readonly kind: "merged";
      readonly clashes: number;
      readonly hiding: number;
      readonly gone: number;
      readonly apart: number;
      /** From what would be there had the other page been right, to what is; null where nobody was overruled. */
      readonly change: Change | null;
    }
  /** What was kept last is damaged: this is what was kept before. */
  | { readonly kind: "earlier" }
  | { readonly kind: "erased" | "erased-elsewhere" | "turned-off" }
  | { readonly kind: "not-erased"; readonly failure: StorageFailure };

export interface Change {
  readonly before: Presentation;
  readonly after: Presentation;
}

export interface PresentationState {
  readonly presentation: Presentation;
  /** What can be undone, the last one last. */
  readonly past: readonly Change[];
  /** Id of the slide that is being worked on. */
  readonly selected: string | null;
  readonly keeping: PresentationKeeping;
  /** What this device has, as far as this page knows, be it kept or not: since when, as ISO 8601. Null: nothing. */
  readonly onDevice: { readonly since: string; readonly slides: number } | null;
  /** What was kept and cannot be read: it stays where it is until somebody decides. */
  readonly unreadable: { readonly bytes: Bytes | null; readonly failure: UnpackFailure } | null;
  /** The last file that was opened, or why it was not; null when there is nothing to say of it. */
  readonly opened: { readonly name: string; readonly failure: UnpackFailure | null } | null;
  readonly told: Told | null;
}
