import type { Fault } from "../rows/fault.ts";
import type { QuoteFaults } from "./record-reader.ts";

/**
 * What was wrong with the text: “stray-quotes”, “cut-short”, “literal-quotes”, “damaged-characters”, “nul-characters”,
 * “text-formulas”.
 *
 * @param damaged - characters that could not be read
 * @param nuls - NUL characters taken out
 * @param formulas - cells written as formulas of a text
 */
export const textFaults = (
  quotes: QuoteFaults,
  damaged: number,
  nuls: number,
  formulas: number,
): readonly Fault[] => {
  const fault =
    (severity: Fault["severity"]) =>
    (code: string, count: number, row: number | null): Fault => ({ code, severity, count, row, cells: 0 });
  const warning = fault("warning");
  return [
    warning("stray-quotes", quotes.count, quotes.first),
    warning("cut-short", quotes.cutShort === null ? 0 : 1, quotes.cutShort),
    fault("info")("literal-quotes", quotes.literal, quotes.firstLiteral),
    warning("damaged-characters", damaged, null),
    warning("nul-characters", nuls, null),
    fault("info")("text-formulas", formulas, null),
  ];
};
