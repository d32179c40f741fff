/** NUL characters: dirt of tapes and broken exports. They are nobody's answer; they are taken out, and counted. */
export class NulCharacters {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  takeOut(text: string): string {
    if (!text.includes("\0")) return text;
    const plain = text.replaceAll("\0", "");
    this.#count += text.length - plain.length;
    return plain;
  }
}
