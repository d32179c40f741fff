import type { DeclaredMultiple } from "../declared.ts";
import { plainNumber } from "../rows/plain-number.ts";
import type { Decoder } from "./decoder.ts";
import type { Records } from "./read-records.ts";
import type { SavVariable } from "./variables.ts";

/**
 * The multiple-response sets in which each variable is an option, chosen where it has one value. Those in which each
 * variable holds one of several answers are left as they are: variables.
 */
export function multiplesOf(
  { extensions }: Records,
  variables: readonly SavVariable[],
  decoder: Decoder,
): DeclaredMultiple[] {
  const places = new Map(variables.map(({ name }, column) => [name.toUpperCase(), column]));
  const sets = [extensions.get(7), extensions.get(19)].flatMap((bytes) =>
    bytes ? setsIn(bytes, decoder) : [],
  );
  return sets.flatMap(({ name, label, value, members }) => {
    const columns = members.map((member) => places.get(member.toUpperCase()) ?? -1);
    const first = variables[columns[0] ?? -1];
    if (columns.length < 2 || columns.includes(-1) || !first) return [];
    const chosen = first.isText ? value.trimEnd() : plainNumber(Number(value), ".");
    return [{ name, label: label === "" ? name : label, columns, chosen }];
  });
}

interface ResponseSet {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly members: readonly string[];
}

/** “$name=D1 1 5 label a b”: the value that is counted, and the label, each behind its length in bytes. */
function setsIn(bytes: Uint8Array, decoder: Decoder): ResponseSet[] {
  const sets: ResponseSet[] = [];
  let at = 0;
  const until = (stops: string): string => {
    const start = at;
    while (at < bytes.length && !stops.includes(String.fromCharCode(bytes[at] as number))) at += 1;
    const text = decoder.decode(bytes.subarray(start, at));
    at += 1;
    return text;
  };
  const counted = (): string => {
    const length = Number(until(" "));
    const text = decoder.decode(bytes.subarray(at, at + length));
    at += length + 1;
    return text;
  };
  while (at < bytes.length) {
    const name = until("=").trim().replace(/^\$/, "");
    const kind = String.fromCharCode(bytes[at] ?? 0);
    at += 1;
    if (kind === "E") {
      until(" ");
      until(" ");
    }
    const value = kind === "C" ? "" : counted();
    if (kind === "C") at += 1;
    const label = counted();
    const members = until("\n").trim().split(/\s+/);
    if (kind !== "C" && name !== "") sets.push({ name, label, value, members });
  }
  return sets;
}
