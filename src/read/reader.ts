import type { ByteSource } from "./file/byte-source.ts";
import type { Limits } from "./file/limits.ts";
import type { Sizes } from "./file/sizes.ts";
import type { Helper } from "./helper.ts";
import type { Reading } from "./reading.ts";
import type { Format } from "./receipt.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Reader: makes sheets of the files of one format. To teach the importer another one, put a folder beside `csv/` whose
 * `reader.ts` has such a default export, and its members into the unions of `receipt.ts`, `reading.ts` and
 * `layout.ts`: the compiler asks for the rest.
 */
export interface Reader {
  readonly format: Format;
  /** Whether a file is of this format, by its first bytes and its name: at most one reader says so of any file. */
  recognises(head: Uint8Array, name: string): boolean;
  /** The whole file; a `ReadStop` where that cannot be. */
  read(source: ByteSource, head: Uint8Array, how: HowToRead): Promise<Sheet>;
}

export interface HowToRead {
  /** What the user knows better than the reader. */
  readonly reading: Partial<Reading> | undefined;
  readonly limits: Limits;
  readonly sizes: Sizes;
  readonly signal: AbortSignal | undefined;
  /** Those who can read parts of the file meanwhile, as soon as they can. */
  readonly helpers: () => readonly Helper[];
  /** To be told after each part of the file. */
  report(progress: Progress): void;
}

export interface Progress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}
