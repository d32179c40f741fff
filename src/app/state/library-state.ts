import type { Failure, ImportedSurvey, OpenedBarometer, Progress } from "../../engine/protocol.ts";
import type { Correction } from "../../survey/correction.ts";
import { type History, NO_HISTORY } from "./history.ts";
import type { RakingDraft } from "./raking-draft.ts";
import type { Offer } from "./remembered.ts";

/** What is open, and what is being opened. */
export interface LibraryState {
  readonly barometer:
    | { readonly kind: "loading" }
    | { readonly kind: "failed"; readonly failure: Failure }
    | { readonly kind: "open"; readonly value: OpenedBarometer };
  readonly imported: ImportedSurvey | null;
  readonly importing: { readonly name: string; readonly progress: Progress } | null;
  /** Why the last file was not opened. */
  readonly refusal: { readonly name: string; readonly failure: Failure } | null;
  /** Corrections and readings of the imported file. */
  readonly history: History;
  /** Keys of the doubts whose reading somebody has said to be right. */
  readonly confirmed: ReadonlySet<string>;
  /** A correction that could not be made, the last that was tried; it is not in the history. */
  readonly unfit: Correction | null;
  /** Name of the saved codebook that the imported file is read by. */
  readonly adopted: string | null;
  /** A saved codebook that waits for its file. */
  readonly waiting: string | null;
  /** Raking that is being typed: kept from page to page, and used only when that is said. Null: none is. */
  readonly draft: RakingDraft | null;
  /** The imported file looks like another wave of one that was corrected before. */
  readonly offer: Offer | null;
}

export const NOTHING_OPEN: LibraryState = {
  barometer: { kind: "loading" },
  imported: null,
  importing: null,
  refusal: null,
  history: NO_HISTORY,
  confirmed: new Set(),
  unfit: null,
  adopted: null,
  waiting: null,
  draft: null,
  offer: null,
};
