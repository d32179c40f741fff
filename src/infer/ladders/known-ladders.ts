import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon } from "../words/lexicon.ts";
import { isSign, tokensOf, withoutGloss } from "../words/text.ts";

/** Orders of answers that no principle gives: days of the week, kinds of settlements, sizes of clothes. */
export class KnownLadders {
  readonly #ladders: readonly Lexicon<number>[];

  readonly #passed: Lexicon<true>;

  constructor({ ladders, ignored, yes, no }: AnswerLanguage) {
    this.#passed = new Lexicon<true>().add(ignored, true).add(yes, true).add(no, true);
    this.#ladders = ladders.map((rungs) => {
      const lexicon = new Lexicon<number>();
      rungs.split(" < ").forEach((phrases, rung) => {
        lexicon.add(phrases, rung);
      });
      return lexicon;
    });
  }

  /** The rungs of the answers on each of the ladders; null where an answer is not on it. */
  read(answers: readonly string[]): (number | null)[][] {
    const plain = answers.map((answer) =>
      tokensOf(withoutGloss(answer) || answer).filter((token) => !isSign(token)),
    );
    const bare = plain.map((tokens) => this.#withoutPassed(tokens));
    return this.#ladders.map((ladder) => {
      const rungOf = (tokens: readonly string[]) => {
        const match = ladder.at(tokens, 0);
        return match && (match.length === tokens.length || match.open) ? match.meaning : null;
      };
      return plain.map((tokens, index) => rungOf(tokens) ?? rungOf(bare[index] ?? []));
    });
  }

  /** Without “oui”, “le”, “j'en ai” at the start. */
  #withoutPassed(tokens: readonly string[]): readonly string[] {
    let at = 0;
    for (;;) {
      const match = this.#passed.at(tokens, at);
      if (!match || at + match.length >= tokens.length) return tokens.slice(at);
      at += match.length;
    }
  }
}
