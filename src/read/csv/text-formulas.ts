/** What may stand before a cell and after it. */
const EDGE = ";,\\t|\\n\\r";

/** `="01000"`, or the same in quotes: how a spreadsheet is told that digits are text. */
const FORMULA = new RegExp(`([${EDGE}])(?:="([^"\\r\\n]+)"|"=""([^"\\r\\n]+)""")(?=[${EDGE}]|$)`, "g");

/** A longer line is not waited for. */
const LONGEST = 1_000_000;
/** What stands before a formula: the edge of its cell, and a quote. */
const BEFORE = 2;

/** Cells written as formulas whose only content is a text: they are what they hold, and are counted. */
export class TextFormulas {
  #count = 0;
  #before = "\n";
  #waiting = "";

  get count(): number {
    return this.#count;
  }

  /** The text without the signs of formulas; a line that may hold one waits for its end. */
  takeOut(part: string, last: boolean): string {
    const whole = this.#waiting + part;
    const cut = last ? whole.length : endOfWhole(whole);
    this.#waiting = whole.slice(cut);
    const text = whole.slice(0, cut);
    const plain = this.#plain(this.#before, text);
    this.#before = (text.length < BEFORE ? this.#before + text : text).slice(-BEFORE);
    return plain;
  }

  #plain(before: string, text: string): string {
    if (!text.includes('="')) return text;
    const plain = (before + text).replace(FORMULA, (_, edge: string, bare?: string, quoted?: string) => {
      this.#count += 1;
      return `${edge}"${bare ?? quoted ?? ""}"`;
    });
    return plain.slice(before.length);
  }
}

/** The end of the last whole line, where a formula may stand after it; the end of the text where none does. */
function endOfWhole(text: string): number {
  const start = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
  return text.length - start > LONGEST || !text.includes("=", start) ? text.length : start;
}
