import type { AnswerLanguage } from "./language.ts";
import { LANGUAGES } from "./languages.ts";
import { tokensOf } from "./text.ts";

/** Whether a language, by its place in `LANGUAGES`, has a word: one bit each. */
type Speakers = Map<string, number>;

/** By the first word of all phrases, and by the beginnings of words that any ending may follow. */
let known: { readonly words: Speakers; readonly stems: Speakers } | null = null;

/** Articles and prepositions say nothing, and are alike in many languages. */
const SILENT = new Set<keyof AnswerLanguage>(["tag", "ignored", "opposing"]);
/** A number alone is no word: “1.º ciclo” is known by “ciclo”. */
const FIRST_WORD = /(?:\d+[a-z]|[a-z])[a-z0-9]*\*?/;

function speakers(): NonNullable<typeof known> {
  if (known) return known;
  const words: Speakers = new Map();
  const stems: Speakers = new Map();
  LANGUAGES.forEach((language, place) => {
    const add = (phrase: string) => {
      const word = FIRST_WORD.exec(phrase)?.[0];
      if (word === undefined) return;
      const [by, text] = word.endsWith("*") ? [stems, word.slice(0, -1)] : [words, word];
      by.set(text, (by.get(text) ?? 0) | (1 << place));
    };
    const addAll = (phrases: unknown): void => {
      if (typeof phrases === "string") for (const phrase of phrases.split(/ < |\|/)) add(phrase);
      else for (const part of Object.values(phrases ?? {})) addAll(part);
    };
    for (const [name, phrases] of Object.entries(language))
      if (!SILENT.has(name as keyof AnswerLanguage)) addAll(phrases);
  });
  known = { words, stems };
  return known;
}

/**
 * Which languages have a word of these answers that says something, by their place in `LANGUAGES`: none whose words of
 * them another has too, and more.
 */
export function spokenIn(answers: readonly string[]): (place: number) => boolean {
  const { words, stems } = speakers();
  const masks = new Set<number>();
  for (const answer of answers)
    for (const token of tokensOf(answer)) {
      let places = words.get(token) ?? 0;
      for (let length = SHORTEST_STEM; length <= token.length; length += 1)
        places |= stems.get(token.slice(0, length)) ?? 0;
      if (places !== 0) masks.add(places);
    }
  let spoken = 0;
  for (const places of masks) spoken |= places;
  for (let place = 0; place < LANGUAGES.length; place += 1)
    if (isOutspoken(place, masks)) spoken &= ~(1 << place);
  return (place) => (spoken & (1 << place)) !== 0;
}

/** Whether another language has all the words that this one has, and others. */
function isOutspoken(place: number, masks: ReadonlySet<number>): boolean {
  const bit = 1 << place;
  let all = -1;
  for (const places of masks) if (places & bit) all &= places;
  if (all === -1) return false;
  for (let other = 0; other < LANGUAGES.length; other += 1) {
    if (other === place || (all & (1 << other)) === 0) continue;
    for (const places of masks) if (places & (1 << other) && !(places & bit)) return true;
  }
  return false;
}

const SHORTEST_STEM = 2;
