import type { Encoding } from "../file/encoding.ts";
import type { Sizes } from "../file/sizes.ts";
import type { TableReader } from "../rows/table-reader.ts";
import type { ByteWindow } from "./byte-window.ts";
import { type PlainText, type Text, takeText } from "./plain-text.ts";
import type { RecordReader } from "./record-reader.ts";
import { codecOf } from "./regular/codec.ts";
import { RegularRecords } from "./regular/regular-records.ts";

/** Bytes of text after a record that is not regular, at least. */
const STINT = 2 ** 16;

/** Rows that are expected, to those that as long records as before would be. */
const MARGIN = 1.01;

/** What reading goes on with, once its first text is read. */
export interface Opened {
  readonly window: ByteWindow;
  readonly plain: PlainText;
  readonly records: RecordReader;
  readonly table: TableReader;
  readonly encoding: Encoding;
  readonly sizes: Sizes;
  report(bytes: number): void;
}

/**
 * Reads the records below the head: regular ones by their bytes, where the encoding allows it; from one that is not on
 * for a while by their text, as its parser reads them. Both fill the same columns.
 *
 * @param head - what was read
 */
export async function readRecords(opened: Opened, head: Text): Promise<void> {
  const { window, plain, records, table, encoding, sizes, report } = opened;
  const codec = sizes.regular && records.isQuoted ? codecOf(encoding) : null;
  let regular: RegularRecords | null = null;
  const shortest = Math.min(STINT, sizes.read);
  let stint = codec ? shortest : sizes.read;
  for (let text = head; !text.last; ) {
    const { evidence } = plain;
    const isBorder = text.isLines && records.isWhole && !evidence.isOpen;
    if (codec && isBorder && table.columns.length > 0 && !regular?.isFlooded) {
      regular ??= new RegularRecords(table, records.delimiter, codec, sizes.piece);
      const since = window.position;
      regular.begin(records.spansLines, evidence.isAscii);
      for (;;) {
        table.expect(Math.ceil(table.rows * window.times * MARGIN));
        const passed = regular.take(window, records.count + 1);
        records.pass(passed.records, passed.lines);
        if (evidence.isAscii) evidence.pass(passed.lines);
        report(window.position);
        if (passed.isStopped || window.isLast) break;
        await window.fill();
      }
      stint = window.position - since > stint ? shortest : Math.min(2 * stint, sizes.read);
    }
    text = await takeText(window, plain, stint);
    for (const batch of records.push(text.text, text.last)) table.push(batch);
    report(text.bytes);
  }
}
