import type { Cells } from "../batch.ts";
import { commonWidth } from "../common-width.ts";
import { isBlank } from "../is-blank.ts";
import { NONE, type Quirk } from "../quirk.ts";

/**
 * A title, a source, blank lines above the header: records that fill less than half of the table's width, before the
 * first one that fills more.
 */
const titleRows: Quirk = {
  id: "title-rows",
  scope: "top",
  order: 20,
  severity: "info",
  detect(records) {
    const width = commonWidth(records);
    const enough = Math.max(1, Math.ceil(width / 2), Math.min(2, width));
    const fullEnough = records.findIndex((record) => filled(record) >= enough);
    const above = fullEnough >= 0 ? fullEnough : records.findIndex((record) => !isBlank(record));
    if (above === 0) return NONE;
    return Array.from({ length: above < 0 ? records.length : above }, (_, index) => index);
  },
  repair: () => null,
};

const filled = (record: Cells) => record.filter((cell) => cell.trim() !== "").length;

export default titleRows;
