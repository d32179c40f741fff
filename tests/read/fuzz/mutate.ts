import type { Chance } from "./chance.ts";

/** What breaks readers: ends of lines, quotes and separators at odd places, marks of bytes, names of prototypes, formulas. */
const TOKENS = [
  ...['"', '""', '"""', ";", ",", "\t", "|", "\n", "\r", "\r\n", "\n\n", ' "', '" ', '";"', '"\n', "'", "'="],
  ...["\0", "\u0001", "\ufeff", "\ufffd", "é", "’", "€", "😀", "\u00a0", "\u2028", "e\u0301"],
  ...["sep=;\n", "=1+1", '="01"', "-", "+", "@", "NaN", "Infinity", "1e309", "-0", "1 234,5", "0x10", "99"],
  ...["__proto__", "constructor", "hasOwnProperty", "Total", "Source : x", "Oui", "Non", "NSP", "N/A", " "],
  ...["01/02/2021", "2021-02-30", "12:30", "12345678901234567890", "=\t", "&eacute;", "<b>x</b>", "{0}"],
].map((text) => new TextEncoder().encode(text));

const LATIN = [0xe9, 0x92, 0x80, 0x8e, 0x9d, 0xff, 0xc3, 0xa0];

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** A stretch of a file: from one byte to another. */
function stretch(bytes: Uint8Array, chance: Chance, most: number): readonly [from: number, to: number] {
  const from = chance.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + chance.below(most))];
}

/** The line at some place, with its end. */
function line(bytes: Uint8Array, chance: Chance): readonly [from: number, to: number] {
  const at = chance.below(bytes.length + 1);
  const from = bytes.lastIndexOf(10, at - 1) + 1;
  const end = bytes.indexOf(10, at);
  return [from, end < 0 ? bytes.length : end + 1];
}

type Mutation = (bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]) => Uint8Array;

const put = (bytes: Uint8Array, at: number, what: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, at), what, bytes.subarray(at));

const MUTATIONS: readonly Mutation[] = [
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), chance.of(TOKENS)),
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), chance.of(TOKENS)),
  (bytes, chance) => put(bytes, line(bytes, chance)[0], chance.of(TOKENS)),
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), Uint8Array.of(chance.of(LATIN))),
  (bytes, chance) =>
    bytes.map((byte, at) => (at === 0 ? byte : chance.below(60) === 0 ? chance.below(256) : byte)),
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance, 40);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, chance) => {
    const [from, to] = line(bytes, chance);
    return put(bytes, line(bytes, chance)[0], bytes.subarray(from, to));
  },
  (bytes, chance) => {
    const [from, to] = line(bytes, chance);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  (bytes, chance, others) => joined(bytes, chance.of(others)),
  (bytes, chance) => {
    const [mark, other] = [chance.of([59, 44, 9, 124]), chance.of([59, 44, 9, 124, 34])];
    return bytes.map((byte) => (byte === mark ? other : byte));
  },
];

const LONGEST = 2000;

/** A file with up to four things wrong; now and then with none. */
export function mutated(seeds: readonly Uint8Array[], chance: Chance): Uint8Array {
  let bytes = chance.of(seeds);
  for (let times = chance.below(5); times > 0; times -= 1)
    bytes = chance.of(MUTATIONS)(bytes, chance, seeds).slice(0, LONGEST);
  return bytes;
}
