import { fail, ok, type Result } from "../../lib/result.ts";
import type { DescriptorFailure } from "./failure.ts";

/** Deeper than any descriptor: ours has ten levels. */
const DEPTH = 24;

/**
 * Plain: a copy of what JSON can say, in objects without a prototype.
 *
 * A descriptor is somebody else's file. In the copy, “constructor” and “__proto__” are names like any other, and
 * nothing is found that the file does not say itself.
 */
export function plain(input: unknown): Result<unknown, readonly DescriptorFailure[]> {
  const failures: DescriptorFailure[] = [];
  const value = copy(input, "", 0, failures);
  return failures.length > 0 ? fail(failures) : ok(value);
}

function copy(input: unknown, path: string, depth: number, failures: DescriptorFailure[]): unknown {
  if (input === null || typeof input === "string" || typeof input === "boolean") return input;
  if (typeof input === "number" && Number.isFinite(input)) return input;
  if (typeof input !== "object" || depth === DEPTH) {
    failures.push({ code: "not-plain", path, params: {} });
    return null;
  }
  if (Array.isArray(input))
    return input.map((element, index) => copy(element, `${path}/${index}`, depth + 1, failures));

  const object: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(input))
    object[name] = copy(value, `${path}/${escaped(name)}`, depth + 1, failures);
  return object;
}

/** A name as a JSON Pointer writes it. */
const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");
