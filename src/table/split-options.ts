import { cellKey } from "./cell-key.ts";

/** The options that a cell joins: “1;2;3;” is three, spaces around each removed, blanks between separators dropped. */
export function splitOptions(cell: string, separator: string): string[] {
  return cell.split(separator).flatMap((part) => {
    const option = cellKey(part);
    return option === "" ? [] : [option];
  });
}
