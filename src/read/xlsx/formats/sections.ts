/** One token of a format: a place for a digit, words shown as they are, a part of a date, or a sign with a meaning. */
export interface Token {
  readonly kind: "digit" | "words" | "date" | "elapsed" | "sign";
  readonly text: string;
}

/** Section: what a format does with positive numbers, negative ones, or zero. */
export interface Section {
  readonly tokens: readonly Token[];
  /** “[<=5]”: the numbers that it is for, in place of the usual ones. */
  readonly condition: { readonly sign: string; readonly than: number } | null;
}

const TOKEN =
  /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]?|General|(?:AM\/PM|A\/P)|E[+-]|y+|m+|d+|h+|s+|[0#?]|[.,%@;/]|./gis;

/** The sections of a format's code, “;” between them. */
export function sectionsOf(code: string): readonly Section[] {
  const sections: { tokens: Token[]; condition: Section["condition"] }[] = [{ tokens: [], condition: null }];
  for (const match of code.matchAll(TOKEN)) {
    const [text, quoted, escaped, bracketed] = match;
    const section = sections[sections.length - 1] as (typeof sections)[number];
    if (text === ";") sections.push({ tokens: [], condition: null });
    else if (bracketed !== undefined) {
      section.condition ??= conditionIn(bracketed);
      section.tokens.push(...inBrackets(bracketed));
    } else section.tokens.push(...tokenOf(text, quoted ?? escaped));
  }
  return sections;
}

function tokenOf(text: string, words: string | undefined): Token[] {
  if (words !== undefined) return [{ kind: "words", text: words }];
  if (/^[_*]/.test(text)) return [];
  if (/^[0#?]$/.test(text)) return [{ kind: "digit", text }];
  if (/^(y+|m+|d+|h+|s+|AM\/PM|A\/P)$/i.test(text)) return [{ kind: "date", text: text.toLowerCase() }];
  if (/^(General|E[+-]|[.,%@/])$/i.test(text)) return [{ kind: "sign", text: text.toUpperCase() }];
  return [{ kind: "words", text }];
}

/** “[$€-40C]” shows a currency, “[h]” hours beyond 24; colours and calendars show nothing. */
function inBrackets(text: string): Token[] {
  if (/^(h+|m+|s+)$/i.test(text)) return [{ kind: "elapsed", text: text.toLowerCase() }];
  const currency = /^\$([^-]*)/.exec(text)?.[1];
  return currency ? [{ kind: "words", text: currency }] : [];
}

function conditionIn(text: string): Section["condition"] {
  const [, sign, than] = /^(<=|>=|<>|=|<|>)\s*(-?[\d.]+)$/.exec(text) ?? [];
  return sign ? { sign, than: Number(than) } : null;
}
