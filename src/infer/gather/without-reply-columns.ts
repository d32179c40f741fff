import { replyColumns } from "../columns/reply-columns.ts";
import type { InferredColumn } from "./gather-options.ts";

/** Columns that a survey tool adds to every reply are no answers; those that say who replied are kept apart all the same. */
export function withoutReplyColumns(columns: readonly InferredColumn[]): InferredColumn[] {
  const about = replyColumns(columns.map(({ profile }) => profile.header));
  return columns.map((column, index) => {
    const { variable } = column;
    return about.has(index) && variable.role === "answer"
      ? { ...column, variable: { ...variable, role: "ignored" } }
      : column;
  });
}
