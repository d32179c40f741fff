import type { AnswerLanguage } from "./language.ts";
import { LANGUAGES } from "./languages.ts";
import { tokensOf } from "./text.ts";

/** Whether a language, by its place in `LANGUAGES`, has a word: one bit each. */
type Speakers = Map<string, number>;

/** By the first word of all phrases, and by the beginnings of words that any ending may follow. */
let known: { readonly words: Speakers; readonly stems: Speakers } | null = null;

/** Articles and prepositions say nothing, and are alike in many languages. */
const SILENT = new Set<keyof AnswerLanguage>(["tag", "ignored", "opposing"]);
const FIRST_WORD = /[a-z0-9]+\*?/;

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

/** Which languages have a word of these answers that says something, by their place in `LANGUAGES`. */
export function spokenIn(answers: readonly string[]): (place: number) => boolean {
  const { words, stems } = speakers();
  let places = 0;
  for (const answer of answers)
    for (const token of tokensOf(answer)) {
      places |= words.get(token) ?? 0;
      for (let length = SHORTEST_STEM; length <= token.length; length += 1)
        places |= stems.get(token.slice(0, length)) ?? 0;
    }
  return (place) => (places & (1 << place)) !== 0;
}

const SHORTEST_STEM = 2;
