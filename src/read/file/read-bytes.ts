import type { ByteSource } from "./byte-source.ts";
import { ReadStop } from "./read-failure.ts";

/** At most `size` bytes from `start` on; what the device refuses is a failure, not a bug. */
export function readBytes(source: ByteSource, start: number, size: number): Promise<Uint8Array> {
  const reading = source
    .slice(start, Math.min(start + size, source.size))
    .then((buffer) => new Uint8Array(buffer), unreadable);
  // Whoever stops reading early leaves this one unawaited; the one who awaits it still sees it fail.
  reading.catch(() => undefined);
  return reading;
}

/** What the device says when it refuses. */
export function unreadable(reason: unknown): never {
  throw new ReadStop("unreadable-file", { reason: reason instanceof Error ? reason.name : "unknown" });
}
