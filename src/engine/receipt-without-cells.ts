import type { Receipt } from "../read/receipt.ts";

/** What is said of how a file was read, without the line that is shown as evidence of its encoding. */
export const receiptWithoutCells = (receipt: Receipt): Receipt =>
  receipt.format === "csv" ? { ...receipt, evidence: null } : receipt;
