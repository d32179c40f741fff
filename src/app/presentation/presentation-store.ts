import { type Presentation, readPresentation, writePresentation } from "../../exports/packed/presentation.ts";
import type { UnpackFailure } from "../../exports/packed/unpack.ts";
import { KeptText } from "../storage/kept-text.ts";
import { NO_SLIDES } from "./slides.ts";

export interface PresentationState {
  readonly presentation: Presentation;
  /** What it was before each change, the last one last. */
  readonly past: readonly Presentation[];
  /** Id of the slide that is being worked on. */
  readonly selected: string | null;
  /** Whether this browser keeps it. */
  readonly keeping: "loading" | "kept" | "refused";
  /** What was kept and cannot be read: it stays where it is until somebody decides. */
  readonly unreadable: { readonly text: string; readonly failure: UnpackFailure } | null;
  /** The last file that was opened, or why it was not; null when there is nothing to say of it. */
  readonly opened: { readonly name: string; readonly failure: UnpackFailure | null } | null;
}

const LONGEST_PAST = 50;
const NAME = "presentation";

/**
 * The presentation that is being made, kept on this device at every change. Two pages of this site that are open side
 * by side have the same one: what one keeps, the other reads.
 */
export class PresentationStore {
  /** Resolves when what was kept has been read, or could not be. */
  readonly ready: Promise<void>;
  readonly #listeners = new Set<() => void>();
  readonly #kept = new KeptText(NAME);
  readonly #others = new BroadcastChannel(NAME);
  #writing: Promise<void> = Promise.resolve();
  #written: Presentation | null = null;
  /** What the last change was of: typing on in one field is one change. */
  #lastOf = "";
  #state: PresentationState = {
    presentation: NO_SLIDES,
    past: [],
    selected: null,
    keeping: "loading",
    unreadable: null,
    opened: null,
  };

  constructor() {
    this.#others.onmessage = () => void this.#writing.then(() => this.#read());
    this.ready = this.#read();
  }

  readonly state = (): PresentationState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @param of - changes of the same thing, one after the other, are undone together; empty: of nothing else */
  change(change: (presentation: Presentation) => Presentation, of = ""): void {
    const { presentation, past } = this.#state;
    const next = change(presentation);
    if (next === presentation) return;
    const isMore = of !== "" && of === this.#lastOf;
    this.#lastOf = of;
    this.#set({
      presentation: next,
      past: isMore ? past : [...past, presentation].slice(-LONGEST_PAST),
      opened: null,
    });
    this.#keep();
  }

  select(selected: string | null): void {
    if (selected !== this.#state.selected) this.#set({ selected });
  }

  /** Takes the last change back. */
  undo(): void {
    const { past } = this.#state;
    const before = past.at(-1);
    if (!before) return;
    this.#lastOf = "";
    this.#set({ presentation: before, past: past.slice(0, -1), opened: null });
    this.#keep();
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

  /** Nothing of it is left on this device, nor in what can be undone. */
  async clear(): Promise<void> {
    this.#lastOf = "";
    this.#set({ presentation: NO_SLIDES, past: [], selected: null, unreadable: null, opened: null });
    await this.#writing;
    this.#written = NO_SLIDES;
    await this.#kept.forget().catch(() => this.#set({ keeping: "refused" }));
    this.#others.postMessage("changed");
  }

  async #read(): Promise<void> {
    try {
      const text = await this.#kept.read();
      const read = text === null ? null : readPresentation(text);
      if (read && !read.ok)
        this.#set({ keeping: "kept", unreadable: { text: text ?? "", failure: read.failure } });
      else {
        const presentation = read?.value ?? NO_SLIDES;
        this.#written = presentation;
        this.#set({ presentation, keeping: "kept", unreadable: null });
      }
    } catch {
      this.#set({ keeping: "refused" });
    }
  }

  #keep(): void {
    // What cannot be read is not written over.
    if (this.#state.unreadable) return;
    this.#writing = this.#writing.then(async () => {
      // Whoever types makes changes faster than they are kept: the last one has the others in it.
      const { presentation } = this.#state;
      if (presentation === this.#written) return;
      this.#written = presentation;
      try {
        await this.#kept.write(writePresentation(presentation));
        this.#others.postMessage("changed");
      } catch {
        this.#set({ keeping: "refused" });
      }
    });
  }

  #set(change: Partial<PresentationState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
