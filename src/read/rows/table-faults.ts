import type { Fault } from "./fault.ts";

/** So many records, of which this is the first. */
interface Found {
  readonly count: number;
  readonly first: number;
}

/** What was found in a table beside its answers. */
export interface Beside {
  /** Cells of one record. */
  readonly width: number;
  /** Records of a side table below the answers. */
  readonly aside: Found;
  /** Records at the end that are notes. */
  readonly notes: Found;
  /** Records at the end that are totals. */
  readonly totals: Found;
  /** Records at the end of which somebody said that they are nobody's answers. */
  readonly last: Found;
  /** Cells with spaces around their text. */
  readonly spaces: number;
}

/** What is wrong with a table in any format: “side-table”, “spaces-trimmed”, “footer-rows”, “total-rows”, “last-rows”. */
export function tableFaults({ width, aside, notes, totals, last, spaces }: Beside): readonly Fault[] {
  const setAside = (code: string, severity: Fault["severity"], { count, first }: Found): Fault => ({
    code,
    severity,
    count,
    row: first,
    cells: count * width,
  });
  return [
    setAside("side-table", "warning", aside),
    { code: "spaces-trimmed", severity: "info", count: spaces, row: null, cells: 0 },
    setAside("footer-rows", "info", notes),
    setAside("total-rows", "info", totals),
    setAside("last-rows", "info", last),
  ];
}
