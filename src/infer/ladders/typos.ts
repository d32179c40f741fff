import { tokensOf } from "../words/text.ts";

/** Shorter words differ by a letter and mean another thing. */
const LONG = 6;

/**
 * The answers with unknown words that nearly are a word of another answer written as that one: “strongly disagre” beside
 * “somewhat disagree”. Left as it is where the answer would then be said twice.
 */
export function withoutTypos(
  answers: readonly string[],
  isKnown: (word: string) => boolean,
  wordsLike: (word: string) => readonly string[],
): string[] {
  const words = answers.map((answer) => tokensOf(answer));
  const all = new Set(words.flat());
  const written = new Set(words.map((tokens) => tokens.join(" ")));
  return answers.map((answer, index) => {
    const tokens = words[index] ?? [];
    const better = tokens.map((word) =>
      isKnown(word) ? word : (nearest(word, all, isKnown) ?? nearest(word, wordsLike(word), isKnown) ?? word),
    );
    if (written.has(better.join(" "))) return answer;
    return tokens.reduce((text, word, at) => {
      const other = better[at] ?? word;
      return other === word
        ? text
        : text.replace(/[\p{L}\p{M}]+/gu, (run) => (tokensOf(run)[0] === word ? other : run));
    }, answer);
  });
}

function nearest(word: string, words: Iterable<string>, isKnown: (word: string) => boolean): string | null {
  if (word.length < LONG) return null;
  for (const other of words) if (other !== word && isKnown(other) && isNear(word, other)) return other;
  return null;
}

/** Whether one letter more, less or other, or two that changed places, make one of the other; a first letter is not mistyped. */
function isNear(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  const left = Math.max(one.length, other.length) - start - end;
  const isSwapped =
    left === 2 &&
    one.length === other.length &&
    one[start] === other[start + 1] &&
    one[start + 1] === other[start];
  return left <= 1 || isSwapped;
}
