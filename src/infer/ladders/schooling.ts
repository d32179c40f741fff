import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon } from "../words/lexicon.ts";
import { tokensOf } from "../words/text.ts";

/** “Degree”, “études supérieures”: counts where nothing more precise is named. */
const GENERAL = 5.5;
/** Of two answers whose lowest diploma is the same, the one that names higher ones too stands higher. */
const WITHIN = 0.05;

/** Diplomas and school years: an answer that names several stands where the lowest of them does. */
export class Schooling {
  readonly #words = new Lexicon<number>();

  constructor(language: AnswerLanguage) {
    this.#words.addGraded(language.schooling, (value) => value);
  }

  /** From 0 to 9; null where no diploma is named. */
  read(answers: readonly string[]): (number | null)[] {
    return answers.map((answer) => {
      const tokens = tokensOf(answer);
      const levels: number[] = [];
      for (let at = 0; at < tokens.length; ) {
        const match = this.#words.at(tokens, at);
        if (match) levels.push(match.meaning);
        at += match?.length ?? 1;
      }
      const precise = levels.filter((level) => level !== GENERAL);
      const named = precise.length > 0 ? precise : levels;
      if (named.length === 0) return null;
      const least = Math.min(...named);
      const higher = named.filter((level) => level > least);
      const mean = higher.reduce((sum, level) => sum + level, 0) / Math.max(1, higher.length);
      return least + mean * WITHIN;
    });
  }
}
