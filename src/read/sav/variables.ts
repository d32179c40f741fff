import { ReadStop } from "../file/read-failure.ts";
import { plainNumber } from "../rows/plain-number.ts";
import type { Decoder } from "./decoder.ts";
import type { Records, VariableRecord } from "./read-records.ts";
import { writeDate } from "./write-date.ts";

/** A part of a case that holds a text, or a piece of a long one. */
interface Piece {
  /** In bytes from the beginning of the case. */
  readonly offset: number;
  readonly length: number;
}

/** SavVariable: one column of the file. */
export interface SavVariable {
  readonly name: string;
  readonly label: string;
  /** Numbers have one piece, of eight bytes. */
  readonly pieces: readonly Piece[];
  readonly isText: boolean;
  readonly format: number;
  readonly measure: "nominal" | "ordinal" | "scale" | null;
  /** By the value as a cell has it. */
  readonly labels: ReadonlyMap<string, string>;
  readonly isMissing: (cell: string) => boolean;
}

const MEASURES = [null, "nominal", "ordinal", "scale"] as const;
/** A text of more bytes than this is cut into pieces of so many, each of which takes a variable. */
const PIECE = 255;
/** As many bytes of each piece were counted when their number was. */
const COUNTED = 252;

const NONE: Missing = { values: new Set(), range: null };

interface Missing {
  readonly values: ReadonlySet<string>;
  readonly range: readonly [low: number, high: number] | null;
}

/** The columns that the dictionary describes. */
export function variablesOf(records: Records, decoder: Decoder): SavVariable[] {
  const { extensions } = records;
  const text = (bytes: Uint8Array | undefined): string => (bytes ? decoder.decode(bytes) : "");
  const pairs = (bytes: Uint8Array | undefined, between: RegExp): ReadonlyMap<string, string> =>
    new Map(
      text(bytes)
        .split(between)
        .flatMap((pair) => {
          const at = pair.indexOf("=");
          return at > 0 ? [[pair.slice(0, at).toUpperCase(), pair.slice(at + 1)] as const] : [];
        }),
    );
  const names = pairs(extensions.get(13), /\t/);
  const widths = pairs(extensions.get(14), /\t/);
  const labels = labelsByPlace(records, decoder);
  const longLabels = longValues(extensions.get(21), records.isLittle, decoder, true);
  const longMissing = longValues(extensions.get(22), records.isLittle, decoder, false);
  const measures = measuresOf(records);

  const found: SavVariable[] = [];
  let offset = 0;
  let head = 0;
  for (let place = 0; place < records.variables.length; ) {
    const record = records.variables[place] as VariableRecord;
    if (record.width < 0) throw new ReadStop("damaged-file", { format: "sav" });
    const short = text(record.name).trimEnd();
    const name = names.get(short.toUpperCase()) ?? short;
    const width = record.width === 0 ? 0 : Number(widths.get(short.toUpperCase()) ?? record.width);
    const pieces: Piece[] = [];
    const count = width > PIECE ? Math.ceil(width / COUNTED) : 1;
    const first = place;
    const measure = measures[head] ?? null;
    for (let piece = 0; piece < count; piece += 1) {
      const own = records.variables[place]?.width ?? -1;
      if (own < 0 || (own === 0) !== (width === 0)) throw new ReadStop("damaged-file", { format: "sav" });
      pieces.push({ offset, length: own === 0 ? 8 : Math.min(own, PIECE) });
      const elements = Math.max(1, Math.ceil(own / 8));
      offset += elements * 8;
      place += elements;
      head += 1;
    }
    const isText = width > 0;
    const missing = isText && width > 8 ? longMissing.get(name) : undefined;
    found.push({
      name,
      label: text(record.label ?? undefined).trim(),
      pieces,
      isText,
      format: record.format,
      measure,
      labels: (isText && width > 8 ? longLabels.get(name) : undefined) ?? labels.get(first + 1) ?? new Map(),
      isMissing: missingOf(
        missing ? { values: new Set(missing.keys()), range: null } : missingIn(record, records, decoder),
      ),
    });
  }
  return found;
}

/** Bytes of one case. */
export const caseSizeOf = ({ variables }: Records): number => variables.length * 8;

/** The cell that a value of eight bytes comes to. */
function cellOf(value: Uint8Array, isText: boolean, isLittle: boolean, decoder: Decoder): string {
  if (isText) return decoder.decode(value).trimEnd();
  return plainNumber(numberOf(value, isLittle), ".");
}

const numberOf = (value: Uint8Array, isLittle: boolean): number =>
  new DataView(value.buffer, value.byteOffset, 8).getFloat64(0, isLittle);

function labelsByPlace({ labels, variables, isLittle }: Records, decoder: Decoder) {
  const byPlace = new Map<number, ReadonlyMap<string, string>>();
  for (const record of labels) {
    for (const place of record.variables) {
      const isText = (variables[place - 1]?.width ?? 0) > 0;
      byPlace.set(
        place,
        new Map(
          record.labels.map(({ value, label }) => [
            cellOf(value, isText, isLittle, decoder),
            decoder.decode(label).trim(),
          ]),
        ),
      );
    }
  }
  return byPlace;
}

function missingIn(record: VariableRecord, { isLittle }: Records, decoder: Decoder): Missing {
  const { missing, missingCount, width } = record;
  if (missing.length === 0) return NONE;
  const isRange = missingCount < 0;
  const single = isRange ? missing.slice(2) : missing;
  return {
    values: new Set(
      single.map((value) => dateOf(value, record, isLittle) ?? cellOf(value, width > 0, isLittle, decoder)),
    ),
    range: isRange
      ? [numberOf(missing[0] as Uint8Array, isLittle), numberOf(missing[1] as Uint8Array, isLittle)]
      : null,
  };
}

/** What is missing among dates is a date, too. */
const dateOf = (value: Uint8Array, { width, format }: VariableRecord, isLittle: boolean): string | null =>
  width > 0 ? null : writeDate(numberOf(value, isLittle), format);

const missingOf =
  ({ values, range }: Missing) =>
  (cell: string): boolean => {
    if (values.has(cell)) return true;
    if (!range || cell === "") return false;
    const number = Number(cell);
    return number >= range[0] && number <= range[1];
  };

/** One for each variable, whether a record of two or of three numbers says it. */
function measuresOf({ extensions, variables, isLittle }: Records): (typeof MEASURES)[number][] {
  const bytes = extensions.get(11);
  if (!bytes) return [];
  const heads = variables.filter(({ width }) => width >= 0).length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const each = Math.round(bytes.length / 4 / heads);
  return Array.from({ length: heads }, (_, index) => {
    const at = index * each * 4;
    return at + 4 <= bytes.length ? (MEASURES[view.getInt32(at, isLittle)] ?? null) : null;
  });
}

/** Labels, or missing values, of long texts: by the variable's name, then by the value. */
function longValues(
  bytes: Uint8Array | undefined,
  isLittle: boolean,
  decoder: Decoder,
  hasLabels: boolean,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  if (!bytes) return found;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const int = (): number => {
    if (at + 4 > bytes.length) throw new ReadStop("damaged-file", { format: "sav" });
    at += 4;
    return view.getInt32(at - 4, isLittle);
  };
  const take = (length: number): string => {
    if (length < 0 || at + length > bytes.length) throw new ReadStop("damaged-file", { format: "sav" });
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  while (at < bytes.length) {
    const values = new Map<string, string>();
    found.set(take(int()), values);
    if (hasLabels) {
      int();
      for (let count = int(); count > 0; count -= 1) {
        const value = take(int()).trimEnd();
        values.set(value, take(int()).trim());
      }
    } else {
      let count = bytes[at] ?? 0;
      at += 1;
      const length = int();
      for (; count > 0; count -= 1) values.set(take(length).trimEnd(), "");
    }
  }
  return found;
}
