import { zlibSync } from "fflate";
import { encodeText } from "../write-csv.ts";

/** A variable as SPSS would write it; texts have a width in bytes, numbers none. */
export interface WrittenVariable {
  readonly name: string;
  readonly width?: number;
  readonly label?: string;
  readonly measure?: "nominal" | "ordinal" | "scale";
  /** Number of its format: 20 is a date, 22 a moment, 21 a time. */
  readonly format?: number;
  readonly labels?: readonly (readonly [value: number | string, label: string])[];
  readonly missing?: readonly (number | string)[];
  /** The first two missing values are the ends of a range. */
  readonly isRange?: boolean;
}

export interface WrittenSav {
  readonly variables: readonly WrittenVariable[];
  /** One value for each variable; null is missing by itself. */
  readonly cases: readonly (readonly (number | string | null)[])[];
  readonly weight?: string;
  /** Texts of the multiple-response sets, as the format has them. */
  readonly sets?: string;
  readonly encoding?: "utf-8" | "windows-1252" | null;
  readonly compression?: 0 | 1 | 2;
  readonly isBig?: boolean;
}

const PIECE = 255;
const COUNTED = 252;
const MEASURES = { nominal: 1, ordinal: 2, scale: 3 };

/** Bytes, one part after another. */
class Output {
  readonly #parts: Uint8Array[] = [];
  readonly #isLittle: boolean;
  length = 0;

  constructor(isLittle: boolean) {
    this.#isLittle = isLittle;
  }

  add(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  int(...values: number[]): void {
    for (const value of values) {
      const view = new DataView(new ArrayBuffer(4));
      view.setInt32(0, value, this.#isLittle);
      this.add(new Uint8Array(view.buffer));
    }
  }

  long(value: number): void {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigInt64(0, BigInt(value), this.#isLittle);
    this.add(new Uint8Array(view.buffer));
  }

  double(value: number): void {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, this.#isLittle);
    this.add(new Uint8Array(view.buffer));
  }

  all(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
}

const padded = (bytes: Uint8Array, length: number, fill = 32): Uint8Array => {
  const all = new Uint8Array(length).fill(fill);
  all.set(bytes.subarray(0, length));
  return all;
};

const up = (length: number, to: number): number => Math.ceil(length / to) * to;

/** Widths of the pieces that a text of this width is cut into. */
function piecesOf(width: number): number[] {
  if (width <= PIECE) return [width];
  const count = Math.ceil(width / COUNTED);
  return Array.from({ length: count }, (_, piece) =>
    piece < count - 1 ? PIECE : width - (count - 1) * COUNTED,
  );
}

/** A small file of SPSS, with the records that SPSS writes. */
export function writeSav(file: WrittenSav): Uint8Array {
  const { variables, cases, encoding = "utf-8", compression = 0, isBig = false } = file;
  const encode = (text: string): Uint8Array =>
    encodeText(text, encoding === "utf-8" ? "utf-8" : "windows-1252");
  const out = new Output(!isBig);
  const values = (to: Output, value: number | string | null, width: number) => {
    if (width > 0) to.add(padded(encode(String(value ?? "")), up(width, 8)));
    else to.double(value === null ? -Number.MAX_VALUE : Number(value));
  };
  const short = (index: number, piece = 0): string => `V${index}${piece === 0 ? "" : `_${piece}`}`;

  const places: number[] = [];
  const records = new Output(!isBig);
  let place = 0;
  variables.forEach(({ width = 0, label, format = width > 0 ? 1 : 5, missing = [], isRange }, index) => {
    places.push(place + 1);
    piecesOf(width).forEach((own, piece) => {
      const said = piece === 0 ? missing : [];
      const shown = (format << 16) | (Math.min(Math.max(own, 8), 255) << 8);
      records.int(
        2,
        own,
        label === undefined || piece > 0 ? 0 : 1,
        isRange && piece === 0 ? -said.length : said.length,
      );
      records.int(shown, shown);
      records.add(padded(encode(short(index, piece)), 8));
      if (label !== undefined && piece === 0) {
        const bytes = encode(label);
        records.int(bytes.length);
        records.add(padded(bytes, up(bytes.length, 4)));
      }
      for (const value of said) values(records, value, width);
      place += 1;
      for (let more = 8; more < own; more += 8) {
        records.int(2, -1, 0, 0, 0, 0);
        records.add(padded(new Uint8Array(0), 8));
        place += 1;
      }
    });
  });

  out.add(encode(compression === 2 ? "$FL3" : "$FL2"));
  out.add(padded(encode("@(#) SPSS DATA FILE by the tests"), 60));
  const weight = variables.findIndex(({ name }) => name === file.weight);
  out.int(2, place, compression, weight < 0 ? 0 : (places[weight] ?? 0), cases.length);
  out.double(100);
  out.add(padded(encode("01 Jan 2412:00:00"), 9 + 8 + 64));
  out.add(new Uint8Array(3));
  out.add(records.all());

  variables.forEach(({ labels = [], width = 0 }, index) => {
    if (labels.length === 0 || width > 8) return;
    out.int(3, labels.length);
    for (const [value, label] of labels) {
      values(out, value, width);
      const bytes = encode(label);
      out.add(Uint8Array.of(bytes.length));
      out.add(padded(bytes, up(bytes.length + 1, 8) - 1));
    }
    out.int(4, 1, places[index] ?? 0);
  });

  const extension = (kind: number, bytes: Uint8Array, size = 1) => {
    out.int(7, kind, size, bytes.length / size);
    out.add(bytes);
  };
  const numbers = (...all: number[]): Uint8Array => {
    const to = new Output(!isBig);
    to.int(...all);
    return to.all();
  };
  extension(3, numbers(1, 0, 0, -1, 1, 1, isBig ? 1 : 2, encoding === "utf-8" ? 65001 : 1252), 4);
  if (file.sets !== undefined) extension(7, encode(file.sets));
  const measures = variables.flatMap(({ width = 0, measure }) =>
    piecesOf(width).flatMap(() => [measure ? MEASURES[measure] : 0, 8, 0]),
  );
  extension(11, numbers(...measures), 4);
  extension(13, encode(variables.map(({ name }, index) => `${short(index)}=${name}`).join("\t")));
  const long = variables.flatMap(({ width = 0 }, index) =>
    width > PIECE ? [`${short(index)}=${String(width).padStart(5, "0")}\0\t`] : [],
  );
  if (long.length > 0) extension(14, encode(long.join("")));
  if (encoding !== null) extension(20, encode(encoding));
  const longText = (
    kind: number,
    write: (to: Output, variable: WrittenVariable) => void,
    isSaid: (one: WrittenVariable) => boolean,
  ) => {
    const to = new Output(!isBig);
    for (const variable of variables) if ((variable.width ?? 0) > 8 && isSaid(variable)) write(to, variable);
    if (to.length > 0) extension(kind, to.all());
  };
  const counted = (to: Output, bytes: Uint8Array) => {
    to.int(bytes.length);
    to.add(bytes);
  };
  longText(
    21,
    (to, { name, width = 0, labels = [] }) => {
      counted(to, encode(name));
      to.int(width, labels.length);
      for (const [value, label] of labels) {
        counted(to, padded(encode(String(value)), width));
        counted(to, encode(label));
      }
    },
    ({ labels = [] }) => labels.length > 0,
  );
  out.int(999, 0);

  const data = new Output(!isBig);
  for (const one of cases) {
    variables.forEach(({ width = 0 }, index) => {
      const value = one[index] ?? null;
      if (width <= PIECE) values(data, value, width);
      else {
        const bytes = encode(String(value ?? ""));
        const pieces = piecesOf(width);
        pieces.forEach((own, piece) => {
          const isLast = piece === pieces.length - 1;
          data.add(padded(bytes.slice(piece * PIECE, isLast ? undefined : (piece + 1) * PIECE), up(own, 8)));
        });
      }
    });
  }
  if (compression === 0) out.add(data.all());
  else {
    const packed = byBytes(data.all(), !isBig);
    if (compression === 1) out.add(packed);
    else deflated(out, packed);
  }
  return out.all();
}

/** Eight commands, then what they do not say themselves. */
function byBytes(bytes: Uint8Array, isLittle: boolean): Uint8Array {
  const out: number[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const elements = bytes.length / 8;
  for (let first = 0; first <= elements; first += 8) {
    const commands: number[] = [];
    const raw: number[] = [];
    for (let index = first; index < first + 8; index += 1) {
      const element = bytes.subarray(index * 8, index * 8 + 8);
      if (index === elements) commands.push(252);
      else if (index > elements) commands.push(0);
      else {
        const value = view.getFloat64(index * 8, isLittle);
        if (element.every((byte) => byte === 32)) commands.push(254);
        else if (value === -Number.MAX_VALUE) commands.push(255);
        else if (Number.isInteger(value) && value > -100 && value <= 151 && !Object.is(value, -0))
          commands.push(value + 100);
        else {
          commands.push(253);
          raw.push(...element);
        }
      }
    }
    out.push(...commands, ...raw);
  }
  return Uint8Array.from(out);
}

/** Two blocks, and the directory behind them. */
function deflated(out: Output, bytes: Uint8Array): void {
  const half = Math.ceil(bytes.length / 2);
  const blocks = [bytes.subarray(0, half), bytes.subarray(half)].map((block) => ({
    block,
    packed: zlibSync(block),
  }));
  const start = out.length;
  const trailer = start + 24 + blocks.reduce((sum, { packed }) => sum + packed.length, 0);
  out.long(start);
  out.long(trailer);
  out.long(24 + blocks.length * 24);
  for (const { packed } of blocks) out.add(packed);
  out.long(-100);
  out.long(0);
  out.int(half, blocks.length);
  let place = start;
  let packedPlace = start + 24;
  for (const { block, packed } of blocks) {
    out.long(place);
    out.long(packedPlace);
    out.int(block.length, packed.length);
    place += block.length;
    packedPlace += packed.length;
  }
}

/** The file that says the texts of a grid, and nothing of what they mean. */
export const writeSavTexts = ([header = [], ...rows]: readonly (readonly string[])[]): Uint8Array =>
  writeSav({
    variables: header.map((name, column) => ({
      name,
      width: Math.max(1, ...rows.map((row) => new TextEncoder().encode(row[column] ?? "").length)),
    })),
    cases: rows,
  });
