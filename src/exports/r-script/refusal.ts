import type { CrossTab } from "../../stats/cross-tab.ts";
import { type ReadFile, repaired } from "./read-file.ts";

/**
 * Why R would not find the same numbers in this file.
 *
 * One of:
 * - `format`: it is no text
 * - `damaged`: characters that cannot be read, which each program replaces in its own way
 * - `quotes`: text after a closing quote, or a quote that never closes
 * - `scattered`: answers and other lines alternate too often to be listed
 * - `nul`: NUL characters in a file of two-byte characters
 * - `zero-base`: base weights of 0, of which R's `rake` makes no number
 */
export type RScriptRefusal = "format" | "damaged" | "quotes" | "scattered" | "nul" | "zero-base";

export function refusalOf(tab: CrossTab, file: ReadFile): RScriptRefusal | null {
  if (repaired(file, "damaged-characters")) return "damaged";
  if (repaired(file, "stray-quotes") || repaired(file, "cut-short")) return "quotes";
  if (file.layout.runs === null) return "scattered";
  if (repaired(file, "nul-characters") && file.receipt.encoding.startsWith("utf-16")) return "nul";
  if (tab.question.weight?.kind === "raked" && tab.design.zeroWeight > 0) return "zero-base";
  return null;
}
