import { charactersOf } from "./characters-of.ts";

/** RichText: gathers the text of a cell from the runs of it that look alike; how it is pronounced is another text. */
export class RichText {
  #text = "";
  #isIn = false;
  #pronounced = 0;

  open(name: string): void {
    if (name === "rPh") this.#pronounced += 1;
    else if (name === "t") this.#isIn = this.#pronounced === 0;
  }

  text(text: string): void {
    if (this.#isIn) this.#text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.#pronounced -= 1;
    else if (name === "t") this.#isIn = false;
  }

  /** What was gathered, and nothing from here on. */
  take(): string {
    const text = charactersOf(this.#text);
    this.#text = "";
    return text;
  }
}
