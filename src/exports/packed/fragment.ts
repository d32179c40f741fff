import type { Finding } from "../../figure/finding.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { pack } from "./pack.ts";
import { type UnpackFailure, unpack } from "./unpack.ts";

/**
 * A finding as the fragment of an address, for embeds that ask no server: packed, as JSON, compressed by gzip (whose
 * checksum and length tell when it was altered or cut short), in the letters of base64url.
 *
 *     fragment = base64url( gzip( JSON( packed ) ) )
 *
 * Refused: deflate without a checksum (half a link would draw half a figure), a library (every browser that can show
 * the app can compress by itself).
 */

/** The longest fragment, in characters: more than this and programs begin to cut addresses. */
export const LONGEST_FRAGMENT = 16_384;

/** The most that one may hold when it is read again, in bytes: a short text can be the beginning of gigabytes. */
export const LARGEST_CONTENT = 65_536;

const stream = (bytes: Uint8Array<ArrayBuffer>, through: TransformStream<BufferSource, Uint8Array>) =>
  new Blob([bytes])
    .stream()
    .pipeThrough(through as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>);

/** The fragment of a finding, or that it is too large for one. */
export async function toFragment(finding: Finding): Promise<Result<string, UnpackFailure>> {
  const content = new TextEncoder().encode(JSON.stringify(pack(finding)));
  if (content.length > LARGEST_CONTENT) return fail({ code: "too-large" });
  const packed = new Uint8Array(
    await new Response(stream(content, new CompressionStream("gzip"))).arrayBuffer(),
  );
  const fragment = toLetters(packed);
  return fragment.length > LONGEST_FRAGMENT ? fail({ code: "too-large" }) : ok(fragment);
}

/** The finding of a fragment, or why it cannot be read. Whatever it is given, it throws nothing. */
export async function fromFragment(fragment: string): Promise<Result<Finding, UnpackFailure>> {
  if (fragment.length > LONGEST_FRAGMENT) return fail({ code: "too-large" });
  const bytes = fromLetters(fragment);
  const content = bytes && (await inflated(bytes));
  if (content === "too-large") return fail({ code: "too-large" });
  if (!content) return fail({ code: "damaged" });
  try {
    return unpack(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content)));
  } catch {
    return fail({ code: "damaged" });
  }
}

/** What gzip holds, read no further than is allowed; null where it is damaged. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | "too-large" | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream(bytes, new DecompressionStream("gzip")).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      parts.push(read.value);
      if (size > LARGEST_CONTENT) {
        await reader.cancel();
        return "too-large";
      }
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toLetters(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(letters)) return null;
  try {
    const text = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
