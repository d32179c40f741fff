import type { Text } from "./read-text.ts";

/** NUL characters: dirt of tapes and broken exports. They are nobody's answer; they are taken out, and counted. */
export class NulCharacters {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  async *takeOut(texts: AsyncGenerator<Text>): AsyncGenerator<Text> {
    for await (const part of texts) {
      if (!part.text.includes("\0")) {
        yield part;
        continue;
      }
      const text = part.text.replaceAll("\0", "");
      this.#count += part.text.length - text.length;
      yield { ...part, text };
    }
  }
}
