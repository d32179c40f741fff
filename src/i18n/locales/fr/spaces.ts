/** Narrow no-break space: before “;”, “!”, “?” and “%”. */
const THIN = "\u202F";
/** No-break space: before “:”, and inside guillemets. */
const FIXED = "\u00A0";

/** French spaces: a mark never stands alone at the beginning of a line, nor a guillemet at its end. */
const setSpaces = (text: string): string =>
  text.replace(/ (?=[;!?])|(?<=\d) (?=%)/g, THIN).replace(/ (?=[:»])|(?<=«) /g, FIXED);

/**
 * Messages with the spaces of French typography. They are written with plain ones, which a keyboard has and an eye can
 * check; what a message says of a file is set the same way.
 */
export function spaced<Words>(words: Words): Words {
  if (typeof words === "string") return setSpaces(words) as Words;
  if (typeof words === "function")
    return ((...parameters: unknown[]) => setSpaces(words(...parameters))) as Words;
  if (Array.isArray(words)) return words.map(spaced) as Words;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, spaced(value)]),
  ) as Words;
}
