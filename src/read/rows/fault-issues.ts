import type { Issue } from "../../survey/issue.ts";
import type { QuoteFaults } from "../csv/record-reader.ts";
import type { Repair } from "../receipt.ts";

/** So many records, of which this is the first. */
interface Found {
  readonly count: number;
  readonly first: number;
}

/** What was wrong with more than single records. */
export interface Faults {
  readonly quotes: QuoteFaults;
  /** Characters that could not be read. */
  readonly damaged: number;
  /** NUL characters taken out. */
  readonly nuls: number;
  /** Cells with spaces around their text. */
  readonly spaces: number;
  /** Records of a side table below the answers, and the number of the first. */
  readonly aside: { readonly count: number; readonly first: number; readonly cells: number };
  /** Records at the end that are notes or totals, the number of the first, and how many cells each had. */
  readonly foot: { readonly notes: Found; readonly totals: Found; readonly width: number };
}

/** Their issues: “stray-quotes”, “cut-short”, “damaged-characters”, “nul-characters”, “side-table”, “spaces-trimmed”, “footer-rows”, “total-rows”. */
export function faultIssues({ quotes, damaged, nuls, spaces, aside, foot }: Faults): Issue[] {
  const issues: Issue[] = [];
  const warn = (code: string, count: number, row: number | null, severity: Issue["severity"] = "warning") => {
    if (count > 0)
      issues.push({
        code,
        severity,
        count,
        where: row === null ? null : { row, column: null },
        params: {},
      });
  };
  warn("stray-quotes", quotes.count, quotes.first);
  warn("cut-short", quotes.cutShort === null ? 0 : 1, quotes.cutShort);
  warn("damaged-characters", damaged, null);
  warn("nul-characters", nuls, null);
  warn("side-table", aside.count, aside.first);
  warn("spaces-trimmed", spaces, null, "info");
  warn("footer-rows", foot.notes.count, foot.notes.first, "info");
  warn("total-rows", foot.totals.count, foot.totals.first, "info");
  return issues;
}

export function faultRepairs(faults: Faults): Repair[] {
  const { aside, foot } = faults;
  const cells: Readonly<Record<string, number>> = {
    "side-table": aside.cells,
    "footer-rows": foot.notes.count * foot.width,
    "total-rows": foot.totals.count * foot.width,
  };
  return faultIssues(faults).map(({ code, count }) => ({ code, count, cells: cells[code] ?? 0 }));
}
