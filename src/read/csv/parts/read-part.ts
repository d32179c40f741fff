import { fromBlob } from "../../file/byte-source.ts";
import type { Part, Segment } from "../../helper.ts";
import { ByteWindow } from "../byte-window.ts";
import { codecOf } from "../regular/codec.ts";
import { ZEROS } from "../regular/record-cutter.ts";
import { RegularRecords } from "../regular/regular-records.ts";
import { PartTable } from "./part-table.ts";

/** Reads the regular records with which a part begins, a segment for each read: to its end, or to what is not regular. */
export async function* readPart(part: Part, signal?: AbortSignal): AsyncGenerator<Segment> {
  const codec = codecOf(part.encoding);
  if (!codec) return;
  const table = new PartTable(part.headers);
  const regular = new RegularRecords(table, part.delimiter, codec, part.longest);
  regular.begin(part.mayHaveLines, part.isAscii);
  const window = new ByteWindow(fromBlob(part.blob), {
    start: part.from,
    limit: part.to,
    read: part.read,
    room: ZEROS + part.longest,
    signal,
  });
  for (let isStopped = false; !isStopped; ) {
    const isEnd = window.isLast || window.isAtLimit;
    await window.fill();
    const from = window.position;
    const passed = regular.take(window, 1);
    isStopped = passed.isStopped || isEnd;
    if (passed.records > 0) yield { from, to: window.position, ...table.segment(), ...passed };
  }
  window.close();
}
