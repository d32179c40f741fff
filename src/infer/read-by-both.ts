import type { Spread } from "./spread.ts";

/** How cells of options are read by one question and, where it does not know them, as another reads its own. */
export function readByBoth({ storage, missing }: Spread, other: Spread): Pick<Spread, "storage" | "missing"> {
  const known = new Set([...storage.chosen, ...storage.unchosen, ...missing.map(({ code }) => code)]);
  const isNew = (code: string) => !known.has(code);
  return {
    missing: [...missing, ...other.missing.filter(({ code }) => isNew(code))],
    storage: {
      kind: "columns",
      chosen: [...storage.chosen, ...other.storage.chosen.filter(isNew)],
      unchosen: [...storage.unchosen, ...other.storage.unchosen.filter(isNew)],
    },
  };
}
