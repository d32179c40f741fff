import fc from "fast-check";

/** Texts and JSON as a slip, a bad disk or somebody with intent may leave them. */

const NOISE = [
  "",
  "\0",
  "\uD800",
  "\u202E",
  "\uFEFF",
  "%",
  "%00",
  "%E0%A4%A",
  "&",
  "=",
  "#",
  "?",
  ",",
  "+",
  "/",
  "..",
  "<",
  '"',
  "'",
  "\\",
  "é",
  "😀",
  "null",
  "-1",
  "1e999",
  "__proto__",
  "constructor",
  "javascript:alert(1)",
] as const;

const noise = fc.oneof(
  fc.constantFrom(...NOISE),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constant("A".repeat(300)),
);

type Edit = (text: string) => string;

const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom("put", "cut", "over", "double", "turn"), fc.nat(), fc.nat(12), noise)
  .map(([how, at, length, words]) => (text) => {
    const from = text.length === 0 ? 0 : at % text.length;
    const [before, piece, after] = [
      text.slice(0, from),
      text.slice(from, from + length),
      text.slice(from + length),
    ];
    switch (how) {
      case "put":
        return before + words + piece + after;
      case "cut":
        return before + after;
      case "over":
        return before + words + after;
      case "double":
        return before + piece + piece + after;
      default:
        return after + piece + before;
    }
  });

/** One to three edits of a text, at places that nobody chose. */
export const edits: fc.Arbitrary<Edit> = fc
  .array(edit, { minLength: 1, maxLength: 3 })
  .map((all) => (text) => all.reduce((now, change) => change(now), text));

/** The same of bytes: bits that turned, bytes that went missing or came twice. */
export const byteEdits: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array<ArrayBuffer>> = fc
  .array(fc.tuple(fc.constantFrom("flip", "cut", "double", "zero"), fc.nat(), fc.nat(255)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => (bytes) => {
    let now = [...bytes];
    for (const [how, place, by] of all) {
      const at = now.length === 0 ? 0 : place % now.length;
      if (how === "flip") now[at] = (now[at] ?? 0) ^ (by || 1);
      else if (how === "zero") now.fill(0, at, at + (by % 8));
      else if (how === "cut") now.splice(at, 1 + (by % 8));
      else now = [...now.slice(0, at), ...now.slice(at, at + 8), ...now.slice(at)];
    }
    return Uint8Array.from(now);
  });

type Json = unknown;
/** Where a value stands in JSON. */
interface Held {
  readonly holder: Record<string, Json>;
  readonly key: string;
}

/** All that is in a value, what holds something before what it holds. */
function heldIn(value: Json, into: Held[] = []): readonly Held[] {
  if (typeof value !== "object" || value === null) return into;
  const holder = value as Record<string, Json>;
  for (const key of Object.keys(holder)) {
    into.push({ holder, key });
    heldIn(holder[key], into);
  }
  return into;
}

/** What may stand for a value without being of another type. */
function alike(value: Json, at: number, words: string): Json {
  const turn = at % 5;
  if (typeof value === "string")
    return [words, value + words, value.slice(1), ` ${value}`, words + value][turn];
  if (typeof value === "number") return [0, 1, -value, value * 1e6, value / 3][turn];
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) {
    const cut = value.length === 0 ? 0 : at % value.length;
    return [
      [...value].reverse(),
      value.slice(0, cut),
      value.filter((_, index) => index !== cut),
      [...value, ...value.slice(cut, cut + 1)],
      [...value.slice(cut), ...value.slice(0, cut)],
    ][turn];
  }
  return value;
}

const RUDE: readonly Json[] = [null, -1, 1e300, 0.5, "", "v9", [], {}, true, [[]], { kind: "x" }];

/** One to three changes of JSON: most of them leave its form, so that the form alone refuses few. */
export const jsonEdits: fc.Arbitrary<(value: Json) => Json> = fc
  .array(fc.tuple(fc.nat(99), fc.nat(), fc.nat(), noise), { minLength: 1, maxLength: 3 })
  .map((all) => (value) => {
    const root = { value: structuredClone(value) } as Record<string, Json>;
    for (const [luck, place, at, words] of all) {
      const held = heldIn(root.value);
      const found = held[place % Math.max(1, held.length)];
      if (!found) continue;
      const { holder, key } = found;
      if (luck < 80) holder[key] = alike(holder[key], at, words);
      else if (luck < 88) delete holder[key];
      else if (luck < 94)
        Object.defineProperty(holder, words, {
          value: at,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else holder[key] = RUDE[at % RUDE.length];
    }
    return root.value;
  });
