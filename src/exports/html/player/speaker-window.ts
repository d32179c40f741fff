import { clock, type Show } from "../../deck/show.ts";
import type { PageSlide, PlayerWords } from "./slides.ts";

/** A second window for whoever speaks: the slide, the next one, the notes, the time. */
export class SpeakerWindow {
  readonly #words: PlayerWords;
  readonly #slides: readonly PageSlide[];
  readonly #pressed: (event: KeyboardEvent) => void;
  #window: Window | null = null;

  constructor(words: PlayerWords, slides: readonly PageSlide[], pressed: (event: KeyboardEvent) => void) {
    this.#words = words;
    this.#slides = slides;
    this.#pressed = pressed;
  }

  open(): void {
    if (this.#window && !this.#window.closed) {
      this.#window.focus();
      return;
    }
    this.#window = window.open("", "", "width=1000,height=640");
    const page = this.#window?.document;
    if (!page) return;
    page.title = this.#words.speaker;
    page.documentElement.lang = document.documentElement.lang;
    for (const style of document.querySelectorAll("style")) page.head.append(page.importNode(style, true));
    page.body.className = "speaker";
    page.addEventListener("keydown", this.#pressed);
  }

  close(): void {
    this.#window?.close();
    this.#window = null;
  }

  draw(show: Show, started: number): void {
    const page = this.#page();
    if (!page) return;
    const words = this.#words;
    const current = this.#slides[show.slide];
    const next = this.#slides[show.slide + 1];
    const heading = (text: string) => {
      const made = page.createElement("h2");
      made.textContent = text;
      return made;
    };
    const part = (className: string, ...children: Node[]) => {
      const made = page.createElement("div");
      made.className = className;
      made.append(...children);
      return made;
    };
    const picture = (slide: PageSlide | undefined) =>
      slide ? page.importNode(slide.stage, true) : page.createTextNode(words.end);
    const notes = page.createElement("div");
    notes.className = "said";
    notes.textContent = current?.notes || words.noNotes;
    page.body.replaceChildren(
      part("now", heading(`${show.slide + 1} / ${this.#slides.length}`), picture(current)),
      part("then", heading(words.following), picture(next), part("elapsed", page.createTextNode(""))),
      part("notes-of", heading(words.notes), notes),
    );
    this.tick(started);
  }

  tick(started: number): void {
    const elapsed = this.#page()?.querySelector(".elapsed");
    if (elapsed) elapsed.textContent = clock(Date.now() - started);
  }

  #page(): Document | null {
    return this.#window && !this.#window.closed ? this.#window.document : null;
  }
}
