import type { DecimalMark } from "../../survey/variable.ts";
import type { ByteSource } from "../file/byte-source.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { HowToRead } from "../reader.ts";
import { RecordNumbers } from "../record-numbers.ts";
import { checkMemory } from "../rows/check-memory.ts";
import { countDecimals } from "../rows/count-decimals.ts";
import { DictionaryBuilder } from "../rows/dictionary-builder.ts";
import { layoutOf } from "../rows/layout-of.ts";
import { plainNumber } from "../rows/plain-number.ts";
import { renamedColumns } from "../rows/renamed-columns.ts";
import type { Sheet } from "../sheet.ts";
import { type Decoder, decoderOf } from "./decoder.ts";
import { labelled } from "./labelled.ts";
import { multiplesOf } from "./multiples.ts";
import { readCases } from "./read-cases.ts";
import { type Records, readRecords } from "./read-records.ts";
import { type SavVariable, variablesOf } from "./variables.ts";
import { writeDate } from "./write-date.ts";

/** Cases that become columns together. */
const BATCH = 1000;

/** Reads a file of SPSS: dictionary → cases → columns, whose values then take their labels. */
export async function readSheet(source: ByteSource, _head: Uint8Array, how: HowToRead): Promise<Sheet> {
  const records = await readRecords(source, how.limits);
  const decoder = decoderOf(encodingOf(records));
  const variables = variablesOf(records, decoder);
  if (variables.length === 0) throw new ReadStop("empty-file");
  const { columns } = how.limits;
  if (variables.length > columns)
    throw new ReadStop("too-many-columns", { columns: variables.length, limit: columns });

  const builders = await columnsOf(source, records, variables, decoder, how);
  const read = builders.map((builder) => builder.finish());
  const rows = read[0]?.codes.length ?? 0;
  if (rows === 0) throw new ReadStop("no-rows", { columns: variables.length });
  const decimal = decimalOf(
    variables,
    read.map(({ dictionary }) => dictionary),
  );
  const all = read.map((cells, column) => labelled(variables[column] as SavVariable, column, cells, decimal));

  const headers = variables.map(({ name }) => name);
  const numbers = new RecordNumbers();
  numbers.add(rows, 2);
  const cells = all.map((one) => one.cells);
  const weight = weightOf(records, variables);
  return {
    name: source.name,
    headers,
    questions: variables.some(({ label }) => label !== "") ? variables.map(({ label }) => label) : null,
    groups: null,
    cells,
    records: numbers,
    decimal,
    receipt: {
      format: "sav",
      encoding: decoder.encoding,
      labelled: variables.filter(({ labels }) => labels.size > 0).length,
      weight: weight === null ? null : (headers[weight] ?? null),
      headerRows: 1,
      skippedRows: 0,
      rows,
      columns: headers.length,
      bytes: source.size,
      repairs: [],
    },
    layout: { format: "sav", ...layoutOf(cells, numbers, rows, headers.length) },
    issues: renamedColumns(headers, 0),
    declared: {
      variables: all.map(({ declared }) => declared).filter(isSaid),
      multiples: multiplesOf(records, variables, decoder).map((set) => ({
        ...set,
        chosen: all[set.columns[0] ?? 0]?.cellOf(set.chosen) ?? set.chosen,
      })),
      weight,
    },
  };
}

const isSaid = ({ kind, categories, missing }: ReturnType<typeof labelled>["declared"]): boolean =>
  kind !== null || categories.length > 0 || missing.length > 0;

/** By name, or by the number of a code page in files that are older than names. */
function encodingOf({ extensions, isLittle }: Records): string {
  const named = extensions.get(20);
  if (named) return String.fromCharCode(...named);
  const numbers = extensions.get(3);
  if (!numbers || numbers.length < 32) return "";
  return String(new DataView(numbers.buffer, numbers.byteOffset).getInt32(28, isLittle));
}

async function columnsOf(
  source: ByteSource,
  records: Records,
  variables: readonly SavVariable[],
  decoder: Decoder,
  how: HowToRead,
): Promise<readonly DictionaryBuilder[]> {
  const builders = variables.map(() => new DictionaryBuilder());
  const names = variables.map(({ name }) => name);
  let batch: string[][] = [];
  let rows = 0;
  const flush = () => {
    builders.forEach((builder, column) => {
      builder.add(batch, column);
    });
    rows += batch.length;
    batch = [];
    const { rows: limit } = how.limits;
    if (rows > limit) throw new ReadStop("too-many-rows", { limit });
    checkMemory(builders, names, how.limits);
  };
  const cases = readCases(source, records, how, (bytes) => {
    how.report({ bytes, totalBytes: source.size, rows });
  });
  for await (const one of cases) {
    batch.push(variables.map((variable) => cellOf(one, variable, records.isLittle, decoder)));
    if (batch.length === BATCH) flush();
  }
  flush();
  // Nobody is left out without a word.
  if (rows < records.cases) throw new ReadStop("damaged-file", { format: "sav" });
  return builders;
}

/** What a case holds, labels apart: a number with a decimal point, a date, a text. */
function cellOf(one: DataView, variable: SavVariable, isLittle: boolean, decoder: Decoder): string {
  const { pieces, isText, format } = variable;
  const [first] = pieces;
  if (!first) return "";
  if (isText) return textOf(one, variable, decoder);
  const number = one.getFloat64(first.offset, isLittle);
  if (Number.isNaN(number) || number <= -Number.MAX_VALUE) return "";
  return writeDate(number, format) ?? plainNumber(number, ".");
}

function textOf(one: DataView, { pieces }: SavVariable, decoder: Decoder): string {
  const parts = pieces.map(({ offset, length }) => new Uint8Array(one.buffer, offset, length));
  const [bytes = new Uint8Array(0)] = parts.length === 1 ? parts : [joined(parts)];
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 32 || bytes[end - 1] === 0)) end -= 1;
  const text = decoder.decode(bytes.subarray(0, end));
  // A text that fills its width may have been cut within its last character.
  return end === bytes.length ? text.replace(/\ufffd$/, "") : text;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** As the texts of the file write decimals; its numbers are written alike. */
function decimalOf(variables: readonly SavVariable[], texts: readonly (readonly string[])[]): DecimalMark {
  const { comma, point } = countDecimals(texts.filter((_, column) => variables[column]?.isText));
  if (comma !== point) return comma > point ? "," : ".";
  return variables.every(({ isText }) => isText) ? "," : ".";
}

function weightOf({ weight }: Records, variables: readonly SavVariable[]): number | null {
  const offset = (weight - 1) * 8;
  const column = variables.findIndex(({ pieces, isText }) => !isText && pieces[0]?.offset === offset);
  return weight > 0 && column >= 0 ? column : null;
}
