import type { ByteSource } from "../file/byte-source.ts";
import type { Limits } from "../file/limits.ts";
import { ReadStop } from "../file/read-failure.ts";
import { Cursor } from "./cursor.ts";

/** A variable as the dictionary has it: texts are bytes, since their encoding is said further down. */
export interface VariableRecord {
  /** 0: numbers; otherwise bytes of its texts; −1 goes on with the variable before. */
  readonly width: number;
  readonly name: Uint8Array;
  readonly label: Uint8Array | null;
  /** How its numbers are shown: 20 is a date. */
  readonly format: number;
  /** −2 or −3 where the first two values that are missing are a range; otherwise how many there are. */
  readonly missingCount: number;
  readonly missing: readonly Uint8Array[];
}

/** Values and their labels, for the variables of these places, from 1. */
export interface LabelRecord {
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[];
  readonly variables: readonly number[];
}

/** Records: the dictionary of a file, and where its cases are. */
export interface Records {
  readonly isLittle: boolean;
  /** 0: none, 1: by bytes, 2: by bytes, then deflated. */
  readonly compression: number;
  /** Place of the weight among the records of variables, from 1; 0: none. */
  readonly weight: number;
  readonly bias: number;
  readonly variables: readonly VariableRecord[];
  readonly labels: readonly LabelRecord[];
  /** By their number: what newer versions added. */
  readonly extensions: ReadonlyMap<number, Uint8Array>;
  /** How many there are; −1 where that is not said. */
  readonly cases: number;
  /** First byte of the cases. */
  readonly start: number;
}

const damaged = () => new ReadStop("damaged-file", { format: "sav" });

const DOCUMENT_LINE = 80;
const END = 999;

/** Reads the dictionary of a “.sav” or a “.zsav”. */
export async function readRecords(source: ByteSource, limits: Limits): Promise<Records> {
  const cursor = new Cursor(source);
  await cursor.bytes(64);
  const layout = await cursor.int();
  // 2 or 3, if the numbers are this way round.
  if (layout < 1 || layout > 255) cursor.turn();
  await cursor.int();
  const compression = await cursor.int();
  const weight = await cursor.int();
  const cases = await cursor.int();
  const bias = await cursor.double();
  await cursor.bytes(9 + 8 + 64 + 3);

  const variables: VariableRecord[] = [];
  const labels: LabelRecord[] = [];
  const extensions = new Map<number, Uint8Array>();
  for (;;) {
    const type = await cursor.int();
    if (type === 2) variables.push(await variableRecord(cursor));
    else if (type === 3) labels.push(await labelRecord(cursor, limits));
    else if (type === 6) await cursor.bytes(DOCUMENT_LINE * (await cursor.int()));
    else if (type === 7) {
      const kind = await cursor.int();
      const size = await cursor.int();
      extensions.set(kind, await cursor.bytes(size * (await cursor.int())));
    } else if (type === END) break;
    else throw damaged();
    // Texts take a record for every eight bytes.
    if (variables.length > limits.columns * 32)
      throw new ReadStop("too-many-columns", { columns: variables.length, limit: limits.columns });
  }
  await cursor.int();
  const { isLittle, place } = cursor;
  return { isLittle, compression, weight, bias, variables, labels, extensions, cases, start: place };
}

async function variableRecord(cursor: Cursor): Promise<VariableRecord> {
  const width = await cursor.int();
  const hasLabel = await cursor.int();
  const missingCount = await cursor.int();
  const format = ((await cursor.int()) >> 16) & 0xff;
  await cursor.int();
  const name = await cursor.bytes(8);
  let label: Uint8Array | null = null;
  if (hasLabel === 1) {
    const length = await cursor.int();
    label = (await cursor.bytes(Math.ceil(length / 4) * 4)).subarray(0, length);
  }
  if (Math.abs(missingCount) > 3) throw damaged();
  const missing: Uint8Array[] = [];
  for (let index = 0; index < Math.abs(missingCount); index += 1) missing.push(await cursor.bytes(8));
  return { width, name, label, format, missingCount, missing };
}

async function labelRecord(cursor: Cursor, limits: Limits): Promise<LabelRecord> {
  const count = await cursor.int();
  if (count < 0 || count > limits.rows) throw damaged();
  const labels: { value: Uint8Array; label: Uint8Array }[] = [];
  for (let index = 0; index < count; index += 1) {
    const value = await cursor.bytes(8);
    const [length = 0] = await cursor.bytes(1);
    const label = await cursor.bytes(Math.ceil((length + 1) / 8) * 8 - 1);
    labels.push({ value, label: label.subarray(0, length) });
  }
  if ((await cursor.int()) !== 4) throw damaged();
  const variables: number[] = [];
  const places = await cursor.int();
  if (places < 0 || places > limits.columns * 32) throw damaged();
  for (let index = 0; index < places; index += 1) variables.push(await cursor.int());
  return { labels, variables };
}
