import type { Evidence } from "../receipt.ts";

const SHOWN = 200;

/**
 * Looks for the first line that shows which encoding was right, wherever the reads cut it, and counts the characters
 * that could not be read at all.
 */
export class EvidenceFinder {
  #lines = 0;
  /** What was read of the line that goes on in the next part. */
  #line = "";
  #held = "";
  #complete = false;
  #damaged = 0;

  get found(): Evidence | null {
    const text = clip(this.#line);
    return this.#complete || isForeign(text) ? { line: this.#lines + 1, text } : null;
  }

  /** Characters that stand for bytes of no meaning. */
  get damaged(): number {
    return this.#damaged;
  }

  /** Whether all that was looked at is ASCII. */
  get isAscii(): boolean {
    return !this.#complete && !isForeign(this.#line);
  }

  /** Whether it looks for the end of a line. */
  get isOpen(): boolean {
    return !this.#complete && (isForeign(this.#line) || this.#line !== "" || this.#held !== "");
  }

  /** Lines of ASCII that nobody has to look at. */
  pass(lines: number): void {
    this.#lines += lines;
  }

  look(part: string): void {
    if (part.includes("\ufffd")) this.#damaged += part.split("\ufffd").length - 1;
    if (this.#complete) return;
    const text = this.#held + part;
    // Half of a CRLF would count as a line.
    this.#held = text.endsWith("\r") ? "\r" : "";
    this.#search(text.slice(0, text.length - this.#held.length));
  }

  #search(text: string): void {
    if (isForeign(this.#line)) {
      this.#goOn(text, 0);
      return;
    }
    const at = text.search(/\P{ASCII}/u);
    const before = at < 0 ? text : text.slice(0, at);
    const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
    if (start > 0) {
      this.#lines += before.match(/\r\n?|\n/g)?.length ?? 0;
      this.#line = "";
    }
    if (at < 0) this.#line += clip(text.slice(start));
    else this.#goOn(text, start);
  }

  #goOn(text: string, start: number): void {
    const end = /[\r\n]/.exec(text.slice(start, start + 100_000))?.index;
    this.#line += text.slice(start, end === undefined ? text.length : start + end);
    this.#complete = end !== undefined;
  }
}

const isForeign = (text: string) => /\P{ASCII}/u.test(text);

const clip = (text: string) => text.slice(0, SHOWN);
