import type { ByteSource } from "../file/byte-source.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { HowToRead } from "../reader.ts";
import { readingFor } from "../reading.ts";
import type { Sheet } from "../sheet.ts";
import { Package } from "./package.ts";
import { readStrings } from "./read-strings.ts";
import { readStyles } from "./read-styles.ts";
import { type Listed, readWorkbook } from "./read-workbook.ts";
import { readWorksheet, type Shared, type Worksheet } from "./read-worksheet.ts";

/** No row with two cells takes fewer bytes of markup. */
const SMALLEST_ROW = 30;

/**
 * Reads a workbook: its parts → the sheet that looks like answers → columns. No sheet is held as markup or as cells:
 * rows become columns while they are unpacked.
 */
export async function readSheet(source: ByteSource, _head: Uint8Array, how: HowToRead): Promise<Sheet> {
  const parts = await Package.open(source, how);
  const { sheets, from1904, stringsPath, stylesPath } = await readWorkbook(parts);
  const shared = {
    strings: await readStrings(parts, stringsPath),
    styles: await readStyles(parts, stylesPath),
    from1904,
  };
  const names = sheets.map(({ name }) => name);
  const wanted = readingFor("xlsx", how.reading).sheet;
  const candidates =
    wanted === undefined ? candidatesOf(sheets) : sheets.filter(({ name }) => name === wanted);
  if (candidates.length === 0)
    throw new ReadStop("no-such-sheet", { sheet: wanted ?? "", sheets: names.join(", ") });

  const { listed, worksheet } = await fullest(parts, candidates, shared, how);
  const { table, decimal, nuls } = worksheet;
  const { receipt, layout, ...sheet } = table.finish(decimal, [
    { code: "nul-characters", severity: "warning", count: nuls, row: null, cells: 0 },
  ]);
  return {
    ...sheet,
    name: source.name,
    decimal,
    receipt: { format: "xlsx", sheet: listed.name, sheets: names, ...receipt, bytes: source.size },
    layout: { format: "xlsx", ...layout },
    declared: null,
  };
}

/** Sheets that somebody has hidden are not looked at while there are others. */
function candidatesOf(sheets: readonly Listed[]): readonly Listed[] {
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  return shown.length > 0 ? shown : sheets;
}

/**
 * The sheet with most rows of two cells or more; of two alike, the first. The largest is read first: those too small to
 * hold as many rows need no look.
 */
async function fullest(parts: Package, candidates: readonly Listed[], shared: Shared, how: HowToRead) {
  const bySize = [...candidates].sort((one, other) => parts.sizeOf(other.path) - parts.sizeOf(one.path));
  let best: { listed: Listed; worksheet: Worksheet } | null = null;
  let stop: ReadStop | null = null;
  for (const listed of bySize) {
    if (best && parts.sizeOf(listed.path) < best.worksheet.filled * SMALLEST_ROW) break;
    try {
      const worksheet = await readWorksheet(parts, listed.path, shared, how);
      const order = best ? worksheet.filled - best.worksheet.filled : 1;
      const isBefore = best && candidates.indexOf(listed) < candidates.indexOf(best.listed);
      if (order > 0 || (order === 0 && isBefore)) best = { listed, worksheet };
    } catch (error) {
      // One sheet that cannot be read does not keep the others from being read.
      if (!(error instanceof ReadStop) || error.failure.code === "cancelled") throw error;
      stop ??= error;
    }
  }
  if (!best) throw stop ?? new ReadStop("empty-file");
  return best;
}
