import type { Delimiter } from "../file/delimiter.ts";
import type { Limits } from "../file/limits.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { Cells } from "../rows/batch.ts";
import { isBlank } from "../rows/is-blank.ts";
import type { Text } from "./plain-text.ts";
import { RecordReader } from "./record-reader.ts";

/**
 * Whether nobody quoted this file: taken as text, its quotes leave every line with the same number of cells, at least
 * one of them begins a quotation that its cell does not end, and none shows the hand of a program that quotes: a
 * quoted header, quotes doubled inside quotes, quotes around a cell in half of the lines.
 *
 * @param texts - the whole file
 */
export async function standsUnquoted(
  texts: AsyncGenerator<Text>,
  delimiter: Delimiter,
  limits: Limits,
  pieceSize: number,
): Promise<boolean> {
  const lines = new RecordReader(delimiter, limits, pieceSize, "text");
  let width = 0;
  let written = 0;
  let wrapped = 0;
  let opened = 0;

  const fits = (record: Cells): boolean => {
    if (isBlank(record)) return true;
    written += 1;
    if (written === 1) width = record.length;
    if (record.length !== width || width < 2) return false;
    for (const cell of record) {
      if (!cell.startsWith('"')) continue;
      if (!/^".*"\s*$/s.test(cell)) opened += 1;
      else if (written === 1 || cell.slice(1, -1).includes('""')) return false;
      else wrapped += 1;
    }
    return true;
  };

  try {
    for await (const { text, last } of texts)
      for (const { records } of lines.push(text, last)) if (!records.every(fits)) return false;
  } catch (stop) {
    if (stop instanceof ReadStop && stop.failure.code !== "cancelled") return false;
    throw stop;
  }
  return opened > 0 && wrapped < written / 2;
}
