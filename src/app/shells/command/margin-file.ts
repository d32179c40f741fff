import { basename } from "node:path";
import { localClient } from "../../../engine/local-client.ts";
import type { Failure } from "../../../engine/protocol.ts";
import { fail, ok, type Result } from "../../../lib/result.ts";
import { openFile } from "./open-file.ts";

/** What a margin's file says: categories as written, and their totals. */
export type MarginTotals = readonly { readonly category: string; readonly total: number }[];

/** Reads a file with the columns category and total, in the separator and decimal mark of its author. */
export async function readMarginFile(path: string): Promise<Result<MarginTotals, Failure>> {
  const client = localClient();
  try {
    const opened = await openFile(client, path);
    if (!opened.ok) return opened;
    const names = opened.value.headers.map((header) => header.trim().toLowerCase());
    const columns = [names.indexOf("category"), names.indexOf("total")];
    const bad = (line: number): Result<never, Failure> =>
      fail({ code: "bad-margin-file", params: { file: basename(path), line } });
    if (columns.includes(-1)) return bad(1);
    const cells = [];
    for (const column of columns) {
      const read = await client.ask("column", { survey: opened.value.name, column });
      if (!read.ok) return read;
      cells.push(read.value);
    }
    const [categories = [], totals = []] = cells;
    const margin = categories.map((category, row) => ({
      category: category.trim(),
      total: numberOf(totals[row] ?? ""),
    }));
    const wrong = margin.findIndex(({ total }) => !Number.isFinite(total));
    return wrong < 0 ? ok(margin) : bad(wrong + 2);
  } finally {
    client.close();
  }
}

/** “4 421”, “0,45”, “4421.5”; NaN for what is no number. */
function numberOf(cell: string): number {
  const plain = cell.replace(/[\s\u00A0\u202F]/g, "").replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
}
