import type { Entry } from "./entry.ts";

export const isShortCode = (key: string): boolean => /^[A-Z]{2,3}$/.test(key);

/** Countries, cantons: among codes of two or three letters “DK” is Denmark, and “NA” Namibia. */
export function areShortCodes(entries: readonly { readonly key: string }[]): boolean {
  let codes = 0;
  let others = 0;
  for (const { key } of entries) {
    if (isShortCode(key)) codes += 1;
    else if (key !== "") others += 1;
    if (others > 2) return false;
  }
  return codes >= 5 && others * 10 <= codes;
}

/** Whether “NA” is more frequent than any code beside it: it is none. */
export function isNoneMost(entries: readonly Entry[]): boolean {
  const none = entries.find(({ key }) => key === NA)?.count ?? 0;
  return entries.every(({ key, count }) => key === NA || key === "" || count < none);
}

/** Namibia, or no answer. */
export const NA = "NA";
