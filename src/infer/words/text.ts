const INCLUSIVE =
  /(\p{L})(?:[·•⋅‧.](?:e|ne|te|le|fe|ve|se|ere|trice|rice|euse)?(?:[·•⋅‧.]?s)?(?![\p{L}\d])|\((?:[-.·]?(?:e|es|s|ne|nes|le|les|te|tes|ve|ves|se|ses|euse|euses|rice|trice|fe|ere|iere|che|a|as|in|innen)[-.·]?)\)s?)/gu;

/** 5'4", as heights are written in feet and inches. */
const FEET = /(\d)['’]\s?(\d{1,2})(?:["”]|''|(?!\d))/g;

/** “08:30”, “20h30”, “8:30 pm”, “9 a.m.”: times of day. */
const CLOCK = /\b([01]?\d|2[0-4])(?:[:h]([0-5]\d)(?!\d)\s?([ap]\.?m\b\.?)?|\s?([ap]\.?m\b\.?))/g;

/** In hours since midnight. */
function hoursOf(hours: string, minutes = "0", half = ""): string {
  const twelve = half === "" ? Number(hours) : (Number(hours) % 12) + (half.startsWith("p") ? 12 : 0);
  return `${Number((twelve + Number(minutes) / 60).toFixed(4))} h`;
}

/** “Seguro/a”, “Schüler/innen”. */
const SLASHED = /(\p{L}{3})\/(?:a|o|e|as|os|es|ne|se|te|in|innen)(?![\p{L}\d])/gu;

/** The answer in one gender: “digno/a de confianza” names no two things. */
export const inOneGender = (text: string): string => text.replace(SLASHED, "$1");

/** The sign of thousands before another that stands before decimals: “1.000,00”, “1,000.00”. */
const THOUSANDS = /\b([1-9]\d{0,2})(?:\.(?=\d{3},\d{1,2}(?!\d))|,(?=\d{3}\.\d{1,2}(?!\d)))/g;

const TOKEN =
  /\d+(?:[.,]\d+)?(?:(?:i?emes?|eres?|er|nde?|rd|th|st|e)(?![a-z]))?|[a-z]*€|[a-z]+\d*[²³]?\*?|\$[a-z]?|£|%|°[cf]?(?![a-z])|[<>≤≥]=?|[+/,;:.-]|\*/g;

/**
 * The words, numbers and signs of an answer, folded: lower case, no accents, apostrophes and hyphens apart, endings of
 * inclusive writing left out, thousands joined. “De 1 000 à 5 000 €” is “de”, “1000”, “a”, “5000”, “€”.
 */
export function tokensOf(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const tokens = split(text);
  if (known.size >= KEPT) known.clear();
  known.set(text, tokens);
  return tokens;
}

/** The answers of a question are asked about in each language, by each kind of evidence. */
const known = new Map<string, readonly string[]>();
const KEPT = 500;

function split(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(INCLUSIVE, "$1")
    .replace(SLASHED, "$1")
    .replace(FEET, (_, feet, inches) => `${(Number(feet) + Number(inches) / 12).toFixed(3)} ft`)
    .replace(CLOCK, (_, hours, minutes, half, bare) => hoursOf(hours, minutes, half ?? bare))
    .replace(/['’`´]/g, " ")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/(\d)[\s\u202f\u00a0](?=\d{3}(?!\d))/g, "$1")
    .replace(/\b([1-9]\d{0,2})[.,](\d{3})(?![\d.,])/g, "$1$2")
    .replace(THOUSANDS, "$1")
    .replace(/([a-z])-(?=[a-z])/g, "$1 ");
  return plain.match(TOKEN) ?? [];
}

export const isNumber = (token: string): boolean => /^\d+(?:[.,]\d+)?$/.test(token);

export const numberIn = (token: string): number => Number(token.replace(",", "."));

export const isSign = (token: string): boolean => /^[,;:.+/<>≤≥=-]+$/.test(token);

/** The answer without what stands in brackets: “Souvent (une fois par mois)” is “Souvent”. */
export const withoutGloss = (text: string): string =>
  text.replace(/\([^()]*(?:\)|$)|\[[^\]]*\]/g, " ").trim();
