import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon } from "../words/lexicon.ts";
import { isSign, tokensOf, withoutGloss } from "../words/text.ts";

/** Orders of answers that no principle gives: days of the week, kinds of settlements, sizes of clothes. */
export class KnownLadders {
  readonly #ladders: readonly Lexicon<number>[];

  constructor({ ladders }: AnswerLanguage) {
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
    return this.#ladders.map((ladder) =>
      plain.map((tokens) => {
        const match = ladder.at(tokens, 0);
        return match && (match.length === tokens.length || match.open) ? match.meaning : null;
      }),
    );
  }
}
