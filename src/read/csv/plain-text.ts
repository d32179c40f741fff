import type { ByteWindow } from "./byte-window.ts";
import type { EncodingChoice } from "./encoding/choose-encoding.ts";
import { createDecoder, type Decoder } from "./encoding/create-decoder.ts";
import { EvidenceFinder } from "./evidence-finder.ts";
import { NulCharacters } from "./nul-characters.ts";
import { TextFormulas } from "./text-formulas.ts";

const LF = 10;

/** Bytes that strict UTF-8 refuses. Never leaves this folder: the file is read again in another encoding. */
export class NotUtf8 extends Error {
  /** First byte of the read in which it was noticed. */
  readonly at: number;

  constructor(at: number) {
    super("not UTF-8");
    this.at = at;
  }
}

/** Plain text: bytes made characters, without NULs and the signs of formulas, and what was seen meanwhile. */
export class PlainText {
  readonly nuls = new NulCharacters();
  readonly formulas = new TextFormulas();
  readonly evidence = new EvidenceFinder();
  readonly #decoder: Decoder;
  readonly #choice: EncodingChoice;
  readonly #read: number;
  readonly #hasFormulas: boolean;

  /**
   * @param read - bytes of one read
   * @param hasFormulas - whether `="01"` is a way to write a text
   */
  constructor(choice: EncodingChoice, read: number, hasFormulas: boolean) {
    this.#decoder = createDecoder(choice.encoding, choice.strict);
    this.#choice = choice;
    this.#read = read;
    this.#hasFormulas = hasFormulas;
  }

  /** @param at - place of the first byte in the file */
  take(bytes: Uint8Array, at: number, last: boolean): string {
    const decoded = this.#decoder.decode(bytes, last);
    if (decoded === null) throw new NotUtf8(this.#noticed(bytes, at));
    const written = this.nuls.takeOut(decoded);
    const text = this.#hasFormulas ? this.formulas.takeOut(written, last) : written;
    this.evidence.look(text);
    return text;
  }

  /** The read in which it is noticed, however the bytes were cut: reads are counted from the mark on. */
  #noticed(bytes: Uint8Array, at: number): number {
    const { bom } = this.#choice;
    const decoder = createDecoder("utf-8", true);
    let start = at;
    for (;;) {
      const read = start - ((start - bom) % this.#read);
      const part = bytes.subarray(start - at, read + this.#read - at);
      start += part.length;
      const last = start >= at + bytes.length;
      if (last || decoder.decode(part, false) === null) return read;
    }
  }
}

/** Text: what some lines of the file say. */
export interface Text {
  readonly text: string;
  /** Bytes read so far. */
  readonly bytes: number;
  readonly last: boolean;
  /** It ends with a line. */
  readonly isLines: boolean;
}

/** The text of at least so many bytes, to the end of a line where there are lines. */
export async function takeText(window: ByteWindow, plain: PlainText, least: number): Promise<Text> {
  if (window.end - window.from < least) await window.fill();
  const at = window.position;
  const bytes = window.take(least);
  const last = window.isLast && window.from === window.end;
  const isLines = bytes[bytes.length - 1] === LF;
  return { text: plain.take(bytes, at, last), bytes: window.position, last, isLines };
}

/** The text from where the window is to the end of the file. */
export async function* textsOf(window: ByteWindow, plain: PlainText, least: number): AsyncGenerator<Text> {
  for (;;) {
    const text = await takeText(window, plain, least);
    yield text;
    if (text.last) return;
  }
}
