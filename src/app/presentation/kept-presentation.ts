import { type Presentation, readPresentation, writePresentation } from "../../exports/packed/presentation.ts";
import type { UnpackFailure } from "../../exports/packed/unpack.ts";
import { ok, type Result } from "../../lib/result.ts";
import { NOWHERE, type Place } from "../storage/found.ts";
import { type Bytes, textIn } from "../storage/record.ts";
import type { StorageFailure } from "../storage/storage-failure.ts";
import type { Vault } from "../storage/vault.ts";
import { NO_SLIDES } from "./slides.ts";

const KIND = "presentation";
const NAME = "presentation";
/** Left in the place of a presentation that is not to be kept, for other pages and later visits. */
const OFF = "off";

/** What this page has written it reads again, however large it has become: what is drawn of it is another matter. */
const UNLIMITED = { slides: Number.POSITIVE_INFINITY, letters: Number.POSITIVE_INFINITY };

/** What was found where the presentation is kept, beside what was known of it. */
export type PulledPresentation =
  | { readonly kind: "same" }
  /** Another page has changed, begun or erased it: `base` is what was known before. */
  | {
      readonly kind: "theirs";
      readonly base: Presentation;
      readonly presentation: Presentation;
      /** `earlier`: what was kept last is damaged, this is from before; `erased`: everything was, on purpose. */
      readonly how: "changed" | "earlier" | "erased";
    }
  | { readonly kind: "off" }
  | { readonly kind: "unreadable"; readonly bytes: Bytes | null; readonly failure: UnpackFailure };

/** The presentation on this device, as this page knows it: where it is, and what was in it. */
export class KeptPresentation {
  readonly #vault: Vault;
  #place: Place = NOWHERE;
  #base: Presentation = NO_SLIDES;
  #isErased = false;
  /** What was to be kept when the device stopped answering: it may have been. */
  #unsure: { readonly presentation: Presentation; readonly text: string } | null = null;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** What is kept, as far as this page knows. */
  get base(): Presentation {
    return this.#base;
  }

  /** Since when it is kept, as ISO 8601; empty: it is not. */
  get since(): string {
    return this.#place.since;
  }

  /** Another page says that it has erased everything: if it is gone indeed, that is no accident. */
  hearErased(): void {
    this.#isErased = true;
  }

  async pull(): Promise<Result<PulledPresentation, StorageFailure>> {
    const wasErased = this.#isErased;
    const got = await this.#vault.get(KIND, NAME);
    if (!got.ok) return got;
    if (wasErased) this.#isErased = false;
    const found = got.value;
    switch (found.kind) {
      case "none": {
        if (this.#place.head === "") return ok({ kind: "same" });
        // Where nobody has erased it, the browser has: what this page still shows is kept again.
        if (!wasErased) return this.#known(NOWHERE, NO_SLIDES, { kind: "same" });
        return this.#known(NOWHERE, NO_SLIDES, this.#theirs(NO_SLIDES, "erased"));
      }
      case "forgotten":
        return this.#known(found.place, this.#base, { kind: "off" });
      case "damaged":
        return ok({ kind: "unreadable", bytes: found.bytes, failure: { code: "damaged" } });
      case "later":
        return ok({ kind: "unreadable", bytes: found.bytes, failure: { code: "newer" } });
      case "kept": {
        if (found.place.head === this.#place.head) return ok({ kind: "same" });
        const text = await textIn(found.bytes);
        if (this.#unsure?.text === text)
          return this.#known(found.place, this.#unsure.presentation, { kind: "same" });
        const read = readPresentation(text, UNLIMITED);
        if (!read.ok) return ok({ kind: "unreadable", bytes: found.bytes, failure: read.failure });
        return this.#known(
          found.place,
          read.value,
          this.#theirs(read.value, found.isEarlier ? "earlier" : "changed"),
        );
      }
    }
  }

  /** Keeps it; the failure is `changed` where another page was first. */
  async push(presentation: Presentation): Promise<Result<null, StorageFailure>> {
    const text = writePresentation(presentation);
    const put = await this.#vault.put(KIND, NAME, new TextEncoder().encode(text), { after: this.#place });
    if (!put.ok) {
      if (put.failure.kind !== "changed") this.#unsure = { presentation, text };
      return put;
    }
    return this.#known(put.value, presentation, null);
  }

  /** Erases it, and keeps nothing of it until it is pushed again. */
  async turnOff(): Promise<Result<null, StorageFailure>> {
    return this.#forgotten(await this.#vault.forget(KIND, NAME, OFF));
  }

  /** Erases what cannot be read. */
  async forget(): Promise<Result<null, StorageFailure>> {
    return this.#forgotten(await this.#vault.forget(KIND, NAME));
  }

  /** Everything of this site on this device. */
  async forgetAll(): Promise<Result<null, StorageFailure>> {
    const gone = await this.#vault.forgetAll();
    return gone.ok ? this.#known(NOWHERE, NO_SLIDES, null) : gone;
  }

  #forgotten(forgotten: Result<Place, StorageFailure>): Result<null, StorageFailure> {
    return forgotten.ok ? this.#known(forgotten.value, NO_SLIDES, null) : forgotten;
  }

  #theirs(presentation: Presentation, how: "changed" | "earlier" | "erased"): PulledPresentation {
    return { kind: "theirs", base: this.#base, presentation, how };
  }

  #known<Value>(place: Place, base: Presentation, value: Value): Result<Value, never> {
    [this.#place, this.#base, this.#unsure] = [place, base, null];
    return ok(value);
  }
}
