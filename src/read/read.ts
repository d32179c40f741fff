import { fail, ok, type Result } from "../lib/result.ts";
import type { ByteSource } from "./file/byte-source.ts";
import { detectNotText } from "./file/detect-not-text.ts";
import { isLocked } from "./file/is-locked.ts";
import { LIMITS, type Limits } from "./file/limits.ts";
import { readBytes } from "./file/read-bytes.ts";
import { type ReadFailure, ReadStop } from "./file/read-failure.ts";
import { SIZES, type Sizes } from "./file/sizes.ts";
import type { Helper } from "./helper.ts";
import type { Progress, Reader } from "./reader.ts";
import type { Reading } from "./reading.ts";
import type { Sheet } from "./sheet.ts";

export interface ReadOptions {
  /** Told after each part of the file. */
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** What the user knows better than the reader. */
  readonly reading?: Partial<Reading>;
  readonly limits?: Partial<Limits>;
  readonly sizes?: Partial<Sizes>;
  /** Asks for others who read parts of a file of so many bytes: those who can by now. */
  readonly helpers?: (bytes: number) => readonly Helper[];
}

/** One for each format that has a folder. */
const READERS = Object.values(import.meta.glob<Reader>("./*/reader.ts", { eager: true, import: "default" }));

/** Bytes that show what a file is. */
const HEAD = 4096;

/** Reads a file of answers, by the reader that knows its first bytes. */
export async function read(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<Result<Sheet, ReadFailure>> {
  try {
    return ok(await sheetOf(source, options));
  } catch (stop) {
    if (stop instanceof ReadStop) return fail(stop.failure);
    throw stop;
  }
}

async function sheetOf(source: ByteSource, options: ReadOptions): Promise<Sheet> {
  const limits = { ...LIMITS, ...options.limits };
  if (source.size > limits.fileBytes)
    throw new ReadStop("file-too-big", { bytes: source.size, limit: limits.fileBytes });

  const head = await readBytes(source, 0, HEAD);
  const reader = READERS.find((each) => each.recognises(head, source.name));
  if (!reader) {
    const detected = detectNotText(head, source.name) ?? "binary";
    if (detected === "xls" && (await isLocked(source, head))) throw new ReadStop("locked-file");
    throw new ReadStop("not-text", { detected });
  }
  return reader.read(source, head, {
    reading: options.reading,
    limits,
    sizes: { ...SIZES, ...options.sizes },
    signal: options.signal,
    helpers: () => options.helpers?.(source.size) ?? [],
    report: (progress) => options.onProgress?.(progress),
  });
}
