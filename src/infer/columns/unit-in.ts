import { LANGUAGES } from "../words/languages.ts";
import { Lexicon } from "../words/lexicon.ts";
import { tokensOf } from "../words/text.ts";
import type { Entry } from "./entry.ts";

/** What is written behind a number, or before it where that is a currency. */
const BEHIND = /^[-+−]?\s*\d[\d\s.,\u00a0\u202f\u2009'’]*([^\d\s.,'’][^\d\s]{0,15})$/;
const BEFORE = /^([$£€])\s*\d/;
/** Of the answers, this part bears the unit. */
const MOST = 0.5;
/** Looked at before all are. */
const SAMPLE = 200;

const KNOWN = new Lexicon<true>();
for (const { spans, units } of LANGUAGES) {
  KNOWN.addGraded(spans, () => true);
  for (const sizes of Object.values(units)) KNOWN.addGraded(sizes, () => true);
}

/** The unit of the numbers in these cells: “ans”, “m²”, “hab.”, “ETP”; empty where they bear none, or several. */
export function unitIn(entries: readonly Entry[], answered: number): string {
  if (!entries.slice(0, SAMPLE).some(({ key }) => BEFORE.test(key) || BEHIND.test(key))) return "";
  const counts = new Map<string, { text: string; count: number; entries: number }>();
  for (const { key, count } of entries) {
    const text = BEFORE.exec(key)?.[1] ?? BEHIND.exec(key)?.[1];
    if (text === undefined) continue;
    // “5 pm” is when, not how much.
    if (/^[ap]\.?m\b/i.test(text)) return "";
    const plain = text.toLowerCase().replace(/s?\.?$/, "");
    const found = counts.get(plain) ?? { text, count: 0, entries: 0 };
    found.count += count;
    found.entries += 1;
    if (text.length > found.text.length) found.text = text;
    counts.set(plain, found);
  }
  const [only] = counts.values();
  if (counts.size !== 1 || !only || only.count < answered * MOST) return "";
  if (/^[%€$£]$/.test(only.text)) return only.text;
  const tokens = tokensOf(only.text);
  const isKnown = KNOWN.at(tokens, 0)?.length === tokens.length;
  return isKnown || (only.entries >= FEWEST && only.text.length > 1) ? only.text : "";
}

/** Different numbers before a unit that no table has. */
const FEWEST = 3;
