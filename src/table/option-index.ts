import type { Category } from "../survey/category.ts";
import { cellKey } from "./cell-key.ts";

/** Where among the categories each text of the file belongs: by its code, or by another spelling of it. */
export function optionIndex(categories: readonly Category[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  categories.forEach(({ code, spellings = [] }, at) => {
    for (const text of [code, ...spellings]) {
      const key = cellKey(text);
      if (!index.has(key)) index.set(key, at);
    }
  });
  return index;
}
