import type { Cells } from "../batch.ts";
import { NONE, type Quirk } from "../quirk.ts";

/**
 * Records with more cells than there are columns: most often a separator that the answer itself holds. The cells
 * beyond the last column belong to none and are left out, and the user is told where.
 */
const extraCells: Quirk = {
  id: "extra-cells",
  scope: "records",
  order: 50,
  severity: "warning",
  detect(records, header) {
    let found: number[] | null = null;
    for (let index = 0; index < records.length; index += 1) {
      if ((records[index] as Cells).length > header.length) {
        found ??= [];
        found.push(index);
      }
    }
    return found ?? NONE;
  },
  repair: (record, header) => record.slice(0, header.length),
};

export default extraCells;
