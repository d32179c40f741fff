import type { Cells } from "../batch.ts";
import { NONE, type Quirk } from "../quirk.ts";

/** Records that stop before the last column: what is not written is blank. A file cut short ends with one. */
const raggedRows: Quirk = {
  id: "ragged-rows",
  scope: "records",
  order: 40,
  severity: "warning",
  detect(records, header) {
    let found: number[] | null = null;
    for (let index = 0; index < records.length; index += 1) {
      if ((records[index] as Cells).length < header.length) {
        found ??= [];
        found.push(index);
      }
    }
    return found ?? NONE;
  },
  repair: (record, header) => [...record, ...new Array<string>(header.length - record.length).fill("")],
};

export default raggedRows;
