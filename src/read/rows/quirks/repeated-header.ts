import type { Cells } from "../batch.ts";
import { NONE, type Quirk } from "../quirk.ts";

/** The header again among the answers: files glued together, one page of a printout after the other. */
const repeatedHeader: Quirk = {
  id: "repeated-header",
  scope: "records",
  order: 20,
  severity: "info",
  detect(records, header) {
    const first = header[0];
    let found: number[] | null = null;
    if (header.length < 2) return NONE;
    for (let index = 0; index < records.length; index += 1) {
      const record = records[index] ?? [];
      if (record[0] === first && isHeader(record, header)) {
        found ??= [];
        found.push(index);
      }
    }
    return found ?? NONE;
  },
  repair: () => null,
};

const isHeader = (record: Cells, header: Cells) =>
  record.length === header.length && record.every((cell, column) => cell === header[column]);

export default repeatedHeader;
