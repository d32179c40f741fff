import type { Client } from "../engine/client.ts";
import type { Failure, ImportedSurvey } from "../engine/protocol.ts";
import { fail, ok, type Result } from "../lib/result.ts";

/** What a margin's file says: categories as written, and their totals. */
export type MarginTotals = readonly { readonly category: string; readonly total: number }[];

/**
 * The margin that an opened file holds, in the columns category and total, whatever the separator and decimal mark of
 * its author.
 */
export async function marginTotals(
  client: Client,
  { file, name, headers }: ImportedSurvey,
): Promise<Result<MarginTotals, Failure>> {
  const names = headers.map((header) => header.trim().toLowerCase());
  const columns = [names.indexOf("category"), names.indexOf("total")];
  const bad = (line: number): Result<never, Failure> =>
    fail({ code: "bad-margin-file", params: { file, line } });
  if (columns.includes(-1)) return bad(1);
  const cells = [];
  for (const column of columns) {
    const read = await client.ask("column", { survey: name, column });
    if (!read.ok) return read;
    cells.push(read.value);
  }
  const [categories = [], totals = []] = cells;
  const margin = categories.map((category, row) => ({
    category: category.trim(),
    total: typedNumber(totals[row] ?? ""),
  }));
  const wrong = margin.findIndex(({ total }) => !Number.isFinite(total));
  return wrong < 0 ? ok(margin) : bad(wrong + 2);
}

/** “4 421”, “0,45”, “4421.5”, “3,4 %” (3.4); NaN for what is no number. */
export function typedNumber(text: string): number {
  const plain = text
    .replace(/[\s\u00A0\u202F]/g, "")
    .replace(/%$/, "")
    .replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
}
