import { type Presentation, readPresentation } from "../../exports/packed/presentation.ts";
import { Observed } from "../state/observed.ts";
import { Turns } from "../state/turns.ts";
import type { OtherPages } from "../storage/other-pages.ts";
import type { StorageFailure } from "../storage/storage-failure.ts";
import type { Vault } from "../storage/vault.ts";
import { KeptPresentation, type PulledPresentation } from "./kept-presentation.ts";
import { mergePresentations } from "./merge-presentations.ts";
import type { PresentationState } from "./presentation-state.ts";
import { NO_SLIDES } from "./slides.ts";

const LONGEST_PAST = 50;

/** How often another page may be first before this one gives up until its next change. */
const MOST_TRIES = 100;

/**
 * The presentation that is being made, kept on this device at every change. Pages of this site that are open side by
 * side have the same one: what one keeps, the others take in, and whoever comes second merges. Whatever the device
 * does, the presentation is here, and can be worked on.
 */
export class PresentationStore extends Observed<PresentationState> {
  /** Resolves when what was kept has been read, or could not be. */
  readonly ready: Promise<void>;
  readonly #kept: KeptPresentation;
  readonly #pages: OtherPages;
  /** One thing at a time is done with what is kept. */
  readonly #turns = new Turns();
  #isDue = false;
  /** What is kept may be something else than this page knows. */
  #isStale = true;
  /** What the last change was of: typing on in one field is one change. */
  #lastOf = "";

  constructor(vault: Vault, pages: OtherPages) {
    super({
      presentation: NO_SLIDES,
      past: [],
      selected: null,
      keeping: { kind: "loading" },
      onDevice: null,
      unreadable: null,
      opened: null,
      told: null,
    });
    this.#kept = new KeptPresentation(vault);
    this.#pages = pages;
    const hear = (what: "changed" | "erased" | "seen" | "late") => {
      if (what === "erased") this.#kept.hearErased();
      this.#isStale = true;
      void this.#sync();
    };
    pages.listen(hear);
    vault.subscribe(hear);
    this.ready = this.#sync();
  }

  /** Resolves when what has been changed until now is kept, or could not be. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }

  /** @param of - changes of the same thing, one after the other, are undone together; empty: of nothing else */
  change(change: (presentation: Presentation) => Presentation, of = ""): void {
    const { presentation: before, past } = this.state();
    const after = change(before);
    if (after === before) return;
    const last = past.at(-1);
    const isMore = of !== "" && of === this.#lastOf && last?.after === before;
    this.#lastOf = of;
    const made = isMore
      ? [...past.slice(0, -1), { before: last.before, after }]
      : [...past, { before, after }];
    this.#set({ presentation: after, past: made.slice(-LONGEST_PAST), opened: null });
    void this.#sync();
  }

  select(selected: string | null): void {
    if (selected !== this.state().selected) this.#set({ selected });
  }

  /** Takes the last change back; what other pages have done since then stays. */
  undo(): void {
    const { past, presentation } = this.state();
    const last = past.at(-1);
    if (!last) return;
    this.#lastOf = "";
    const merged = mergePresentations(last.after, last.before, presentation);
    this.#set({ presentation: merged.presentation, past: past.slice(0, -1), opened: null, told: null });
    void this.#sync();
  }

  /** What another page had made, and this one has taken the place of. */
  takeOther(): void {
    const { told } = this.state();
    if (told?.kind !== "merged" || !told.change) return;
    const { before, after } = told.change;
    this.change((all) => mergePresentations(after, before, all).presentation);
    this.#set({ told: null });
  }

  /** A presentation from its file takes the place of the one that is here, which can be undone. */
  open(name: string, text: string): void {
    const read = readPresentation(text);
    if (!read.ok) {
      this.#set({ opened: { name, failure: read.failure } });
      return;
    }
    this.change(() => read.value);
    this.#set({ opened: { name, failure: null }, selected: read.value.slides[0]?.id ?? null });
  }

  forgetOpened(): void {
    this.#set({ opened: null });
  }

  forgetTold(): void {
    this.#set({ told: null });
  }

  /** Nothing is left on this device, nor in what can be undone; whether that is so is told. */
  async clear(): Promise<void> {
    this.#lastOf = "";
    const nothing = { presentation: NO_SLIDES, past: [], selected: null, opened: null, told: null };
    this.#set(nothing);
    await this.#turns.take(async () => {
      const wasOff = this.state().keeping.kind === "off";
      const gone = await this.#kept.forgetAll();
      const done = gone.ok && wasOff ? await this.#kept.turnOff() : gone;
      this.#pages.tell("erased");
      if (done.ok) this.#set({ unreadable: null, told: { kind: "erased" } });
      else {
        this.#kept.hearErased();
        this.#isStale = true;
        this.#set({ told: { kind: "not-erased", failure: done.failure } });
      }
    });
    await this.#sync();
  }

  /** Erases what cannot be read, and keeps what has been made since in its place. */
  async startOver(): Promise<void> {
    await this.#turns.take(async () => {
      const gone = await this.#kept.forget();
      if (gone.ok) this.#set({ unreadable: null });
      else this.#set({ told: { kind: "not-erased", failure: gone.failure } });
    });
    await this.#sync();
  }

  /** Whether it is to be kept on this device: where it is not, what was is erased. */
  async keep(isWanted: boolean): Promise<void> {
    this.#set({
      keeping: isWanted ? { kind: "kept", isPending: true } : { kind: "erasing" },
      told: null,
    });
    await this.#turns.take(async () => {
      if (isWanted) {
        const pushed = await this.#kept.push(this.state().presentation);
        if (pushed.ok) this.#set({ keeping: this.#keptNow() });
        else this.#fail(pushed.failure);
      } else {
        const off = await this.#kept.turnOff();
        if (off.ok) this.#set({ keeping: { kind: "off" }, unreadable: null, told: { kind: "turned-off" } });
        else this.#set({ keeping: this.#keptNow(), told: { kind: "not-erased", failure: off.failure } });
      }
      this.#pages.tell("changed");
    });
    await this.#sync();
  }

  /** Whoever types makes changes faster than they are kept: the last one has the others in it. */
  #sync(): Promise<void> {
    if (this.state().keeping.kind === "kept") this.#set({ keeping: this.#keptNow() });
    if (this.#isDue) return this.settled();
    this.#isDue = true;
    return this.#turns.take(async () => {
      this.#isDue = false;
      for (let tries = 0; tries < MOST_TRIES; tries += 1) if (await this.#isInStep()) return;
      this.#fail({ kind: "changed", detail: `first ${MOST_TRIES} times` });
    });
  }

  /** Takes in what others have kept, and keeps what is here. False: there is more to do of both. */
  async #isInStep(): Promise<boolean> {
    if (this.#isStale) {
      this.#isStale = false;
      const pulled = await this.#kept.pull();
      if (!pulled.ok) return this.#fail(pulled.failure);
      this.#take(pulled.value);
    }
    const { presentation, unreadable, keeping } = this.state();
    // What cannot be read is not written over.
    if (unreadable || keeping.kind === "off" || keeping.kind === "erasing") return true;
    if (presentation !== this.#kept.base) {
      const pushed = await this.#kept.push(presentation);
      if (!pushed.ok && pushed.failure.kind !== "changed") return this.#fail(pushed.failure);
      if (pushed.ok) this.#pages.tell("changed");
      else this.#isStale = true;
    }
    this.#set({ keeping: this.#keptNow() });
    return !this.#isStale && this.state().presentation === this.#kept.base;
  }

  #take(pulled: PulledPresentation): void {
    switch (pulled.kind) {
      case "same":
        if (this.state().unreadable) this.#set({ unreadable: null });
        return;
      case "off":
        this.#set({ keeping: { kind: "off" }, unreadable: null });
        return;
      case "unreadable":
        this.#set({ keeping: this.#keptNow(), unreadable: pulled });
        return;
      case "theirs": {
        const merged = mergePresentations(pulled.base, this.state().presentation, pulled.presentation);
        const { presentation, overruled, clashes, hiding, gone, apart } = merged;
        const past = pulled.how === "erased" ? [] : this.state().past;
        const change = overruled && { before: overruled, after: presentation };
        this.#lastOf = "";
        this.#set({
          presentation,
          past: change ? [...past, change].slice(-LONGEST_PAST) : past,
          keeping: this.#keptNow(),
          unreadable: null,
        });
        if (pulled.how === "earlier") this.#set({ told: { kind: "earlier" } });
        else if (pulled.how === "erased") {
          // This page has asked for it itself, and has been told more.
          if (this.state().told?.kind !== "not-erased") this.#set({ told: { kind: "erased-elsewhere" } });
        } else if (change || hiding + apart > 0)
          this.#set({ told: { kind: "merged", clashes, hiding, gone, apart, change } });
      }
    }
  }

  #keptNow(): PresentationState["keeping"] {
    const isPending = this.state().presentation !== this.#kept.base;
    return { kind: "kept", isPending };
  }

  /** What is here is not kept; the next change tries again. */
  #fail(failure: StorageFailure): true {
    this.#isStale = true;
    this.#set({ keeping: { kind: "refused", failure } });
    return true;
  }

  #set(change: Partial<PresentationState>): void {
    const { since, base } = this.#kept;
    const onDevice = since === "" ? null : { since, slides: base.slides.length };
    this.set({ ...change, onDevice });
  }
}
