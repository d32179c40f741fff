import type { Issue } from "../../survey/issue.ts";
import type { Repair } from "../receipt.ts";

/** Fault: something wrong with more than single records; with none where its count is 0. */
export interface Fault {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly count: number;
  /** Number of the first record that shows it; null: somewhere. */
  readonly row: number | null;
  /** Cells of the file that are set aside for it. */
  readonly cells: number;
}

export const faultIssues = (faults: readonly Fault[]): Issue[] =>
  faults
    .filter(({ count }) => count > 0)
    .map(({ code, severity, count, row }) => ({
      code,
      severity,
      count,
      where: row === null ? null : { row, column: null },
      params: {},
    }));

export const faultRepairs = (faults: readonly Fault[]): Repair[] =>
  faults.filter(({ count }) => count > 0).map(({ code, count, cells }) => ({ code, count, cells }));
