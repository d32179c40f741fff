import { isBlank } from "../is-blank.ts";
import { NONE, type Quirk } from "../quirk.ts";

/** Empty lines and lines of separators only: nobody's answers. */
const blankRows: Quirk = {
  id: "blank-rows",
  scope: "records",
  order: 10,
  severity: "info",
  detect(records) {
    let found: number[] | null = null;
    for (let index = 0; index < records.length; index += 1) {
      const record = records[index] ?? [];
      if ((record[0] === "" || record[0]?.trim() === "") && isBlank(record)) {
        found ??= [];
        found.push(index);
      }
    }
    return found ?? NONE;
  },
  repair: () => null,
};

export default blankRows;
