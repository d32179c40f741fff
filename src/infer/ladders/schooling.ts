import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon } from "../words/lexicon.ts";
import { tokensOf, withoutGloss } from "../words/text.ts";

/** “Degree”, “études supérieures”: counts where nothing more precise is named. */
const GENERAL = 5.5;
/** Of two answers whose lowest diploma is the same, the one that names higher ones too stands higher. */
const WITHIN = 0.05;

/** “Inférieur au bac”, “licenciatura trunca”: not as far as what is named. */
const SHORT_OF = 0.35;

/** Diplomas and school years: an answer that names several stands where the lowest of them does. */
export class Schooling {
  readonly #words = new Lexicon<number | "short">();

  constructor(language: AnswerLanguage) {
    this.#words.addGraded(language.schooling, (value) => value);
    this.#words.add(language.unfinished, "short").add(language.below, "short");
  }

  /** From 0 to 9; null where no diploma is named. What stands in brackets counts where the rest does not tell all apart. */
  read(answers: readonly string[]): (number | null)[] {
    const bare = answers.map((answer) => this.#levelOf(withoutGloss(answer)));
    const areApart = !bare.includes(null) && new Set(bare).size === bare.length;
    return areApart ? bare : answers.map((answer) => this.#levelOf(answer));
  }

  #levelOf(answer: string): number | null {
    const tokens = tokensOf(answer).filter((token) => token !== "." && token !== ",");
    const levels: number[] = [];
    let isShort = false;
    for (let at = 0; at < tokens.length; ) {
      const match = this.#words.at(tokens, at);
      if (match?.meaning === "short") isShort = true;
      else if (match) levels.push(match.meaning);
      at += match?.length ?? 1;
    }
    const precise = levels.filter((level) => level !== GENERAL);
    const named = precise.length > 0 ? precise : levels;
    if (named.length === 0) return null;
    const least = Math.min(...named);
    const higher = named.filter((level) => level > least);
    const mean = higher.reduce((sum, level) => sum + level, 0) / Math.max(1, higher.length);
    return least + mean * WITHIN - (isShort ? SHORT_OF : 0);
  }
}
