import type { ByteSource } from "../../file/byte-source.ts";
import type { Helper, Part, Segment } from "../../helper.ts";
import type { ByteWindow } from "../byte-window.ts";
import { RecordCutter } from "../regular/record-cutter.ts";
import type { CodesOfPart } from "../regular/regular-records.ts";
import { findBorder } from "./find-border.ts";

/** What every part of a file has. */
export type Shared = Omit<Part, "blob" | "from" | "to">;

/** A part that somebody is at. */
interface Given {
  readonly helper: Helper;
  readonly part: Part;
}

/**
 * Parts: of what is left of a file, all but the first is given to helpers. Whoever reads the file stops where the next
 * part begins: that it gets there at the end of a record proves that a record begins there. It takes what has been read
 * of the part, and goes on by itself: it waits for nobody, so that one who is slow, or has died, costs time alone.
 */
export class Parts {
  readonly #source: ByteSource;
  readonly #helpers: () => readonly Helper[];
  readonly #least: number;
  /** In the order of the file. */
  readonly #given: Given[] = [];

  /** @param least - bytes of a part that is worth it */
  constructor(source: ByteSource, helpers: () => readonly Helper[], least: number) {
    this.#source = source;
    this.#helpers = helpers;
    this.#least = least;
  }

  /** Gives away what is worth it, once nobody is at anything. */
  async share(window: ByteWindow, shared: Shared): Promise<void> {
    const { blob } = this.#source;
    if (!blob || this.#given.length > 0 || window.rest < 2 * this.#least) return;
    const helpers = this.#helpers();
    const each = Math.max(this.#least, window.rest / (helpers.length + 1));
    const cutter = new RecordCutter(shared.headers.length, shared.delimiter);
    cutter.mayHaveLines = shared.mayHaveLines;
    let to = this.#source.size;
    for (const helper of helpers) {
      const about = Math.floor(to - each);
      if (about < this.#source.size - window.rest + this.#least) break;
      const from = await findBorder(this.#source, about, cutter, shared.longest);
      if (from === null || from >= to) continue;
      const part = { ...shared, blob, from, to };
      helper.begin(part);
      this.#given.unshift({ helper, part });
      to = from;
    }
    window.stopAt(this.#given[0]?.part.from);
  }

  /**
   * Takes what has been read of the part at which the window has arrived; the window goes on behind that.
   *
   * @param accept - takes a segment; false: no more
   */
  async take(window: ByteWindow, accept: (segment: Segment, codes: CodesOfPart) => boolean): Promise<void> {
    const next = this.#given[0];
    if (window.position !== next?.part.from) {
      this.pass(window);
      return;
    }
    await aTurn();
    const { headers, from } = next.part;
    const codes: CodesOfPart = headers.map(() => []);
    let at = from;
    for (const segment of next.helper.take()) {
      if (segment.from !== at || !accept(segment, codes)) break;
      at = segment.to;
    }
    next.helper.end();
    this.#given.shift();
    window.goTo(at, this.#given[0]?.part.from);
  }

  /** Goes on where the next part begins: no record does. */
  pass(window: ByteWindow): void {
    this.#given.shift()?.helper.end();
    window.stopAt(this.#given[0]?.part.from);
  }

  /** Nobody is at anything any more. */
  end(): void {
    for (const { helper } of this.#given.splice(0)) helper.end();
  }
}

/** Lets what others have sent come in. */
const aTurn = (): Promise<void> => new Promise((turn) => setTimeout(turn));
