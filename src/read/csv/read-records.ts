import type { ByteSource } from "../file/byte-source.ts";
import type { Encoding } from "../file/encoding.ts";
import type { Sizes } from "../file/sizes.ts";
import type { Helper } from "../helper.ts";
import type { TableReader } from "../rows/table-reader.ts";
import { type ByteWindow, WINDOW } from "./byte-window.ts";
import { Parts, type Shared } from "./parts/parts.ts";
import { type PlainText, type Text, takeText } from "./plain-text.ts";
import type { RecordReader } from "./record-reader.ts";
import { codecOf } from "./regular/codec.ts";
import { FileTable } from "./regular/file-table.ts";
import { type Passed, RegularRecords } from "./regular/regular-records.ts";

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
  readonly source: ByteSource;
  readonly helpers: () => readonly Helper[];
  report(bytes: number): void;
}

/** What everybody has to know who reads a part of the records. */
const sharedBy = ({ plain, records, table, encoding, sizes }: Opened): Shared => ({
  headers: table.headers,
  delimiter: records.delimiter,
  encoding,
  longest: sizes.piece,
  read: Math.min(sizes.read, WINDOW),
  mayHaveLines: records.spansLines,
  isAscii: plain.evidence.isAscii,
});

/**
 * Reads the records below the head: regular ones by their bytes, where the encoding allows it; from one that is not on
 * for a while by their text, as its parser reads them. Both fill the same columns.
 *
 * @param head - what was read
 */
export async function readRecords(opened: Opened, head: Text): Promise<void> {
  const parts = new Parts(opened.source, opened.helpers, opened.sizes.part);
  try {
    await readWith(parts, opened, head);
  } finally {
    parts.end();
  }
}

async function readWith(parts: Parts, opened: Opened, head: Text): Promise<void> {
  const { window, plain, records, table, encoding, sizes, report } = opened;
  const codec = sizes.regular && records.isQuoted ? codecOf(encoding) : null;
  let regular: RegularRecords | null = null;
  const shortest = Math.min(STINT, sizes.read);
  let stint = codec ? shortest : sizes.read;
  for (let text = head; !text.last; ) {
    const { evidence } = plain;
    const isBorder = text.isLines && records.isWhole && !evidence.isOpen;
    if (codec && isBorder && table.columns.length > 0 && !regular?.isFlooded) {
      regular ??= new RegularRecords(new FileTable(table, codec), records.delimiter, codec, sizes.piece);
      const since = window.position;
      const lane = regular;
      lane.begin(records.spansLines, evidence.isAscii);
      const pass = (passed: Passed) => {
        records.pass(passed.records, passed.lines);
        if (evidence.isAscii) evidence.pass(passed.lines);
        report(window.position);
      };
      for (;;) {
        table.expect(Math.ceil(table.rows * window.times * MARGIN));
        const passed = lane.take(window, records.count + 1);
        pass(passed);
        if (passed.isStopped || window.isLast) break;
        if (window.isAtLimit) {
          await parts.take(window, (segment, codes) => {
            if (!table.isIdle || lane.isFlooded) return false;
            lane.takeRead(segment, codes, records.count + 1);
            pass(segment);
            return true;
          });
        } else await parts.share(window, sharedBy(opened));
        await window.fill();
      }
      stint = window.position - since > stint ? shortest : Math.min(2 * stint, sizes.read);
    }
    // Nothing regular leads there: whoever reads texts reads on.
    if (window.isAtLimit && window.from === window.end) parts.pass(window);
    text = await takeText(window, plain, stint);
    for (const batch of records.push(text.text, text.last)) table.push(batch);
    report(text.bytes);
  }
}
