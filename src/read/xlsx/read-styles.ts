import { BUILT_IN } from "./formats/built-in.ts";
import type { Package } from "./package.ts";

/** The code of the number format of each style, in the order by which cells call them. */
export async function readStyles(parts: Package, path: string): Promise<readonly string[]> {
  const codes = new Map<string, string>();
  const styles: string[] = [];
  let isInCells = false;
  await parts.parse(path, {
    open(name, attributes) {
      if (name === "numFmt") codes.set(attributes.numFmtId ?? "", attributes.formatCode ?? "");
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) styles.push(attributes.numFmtId ?? "0");
    },
    text() {},
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return styles.map((id) => codes.get(id) ?? BUILT_IN[Number(id)] ?? "General");
}
