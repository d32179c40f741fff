import { isBlank } from "../is-blank.ts";
import { NONE, type Quirk } from "../quirk.ts";

/** Separators after the last cell: blank cells that no column asks for. */
const trailingSeparators: Quirk = {
  id: "trailing-separators",
  scope: "records",
  order: 30,
  severity: "info",
  detect(records, header) {
    let found: number[] | null = null;
    for (let index = 0; index < records.length; index += 1) {
      const record = records[index] ?? [];
      if (record.length > header.length && isBlank(record.slice(header.length))) {
        found ??= [];
        found.push(index);
      }
    }
    return found ?? NONE;
  },
  repair: (record, header) => record.slice(0, header.length),
};

export default trailingSeparators;
