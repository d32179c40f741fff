import type { Package } from "./package.ts";
import { RichText } from "./rich-text.ts";

/** The texts that cells share, in the order by which cells call them. */
export async function readStrings(parts: Package, path: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const rich = new RichText();
  await parts.parse(path, {
    open: (name) => rich.open(name),
    text: (text) => rich.text(text),
    close(name) {
      rich.close(name);
      if (name === "si") strings.push(rich.take());
    },
  });
  return strings;
}
