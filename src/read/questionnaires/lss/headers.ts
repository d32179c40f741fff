import type { AskedColumn, AskedHeaders } from "../../../survey/questionnaire.ts";
import type { Wording } from "../../../survey/wording.ts";

/** A question as its headers tell of it. */
export interface Headed {
  readonly code: string;
  readonly text: Wording;
  /** “222232X20X380”: what the table of answers calls it. */
  readonly field: string;
}

/** What stands in brackets after the question: code and words. */
export interface Bracket {
  readonly code: string;
  readonly words: readonly string[];
}

const wordsOf = ({ text, translations = {} }: Wording): readonly string[] => [
  text,
  ...Object.values(translations),
];

/**
 * The headers of a column: “Q1[SQ001]” and what R, SPSS and older exports make of it; in words “Text [item]”, with the
 * code before it where that was asked for.
 */
export function headersOf(question: Headed, brackets: readonly Bracket[]): AskedHeaders {
  const { code, field } = question;
  const codes = brackets.map((bracket) => bracket.code);
  const squared = `${code}${codes.map((each) => `[${each}]`).join("")}`;
  const joined = codes.join("_");
  const names =
    codes.length === 0
      ? [code, field]
      : [
          squared,
          `${code}_${joined}`,
          `${code}.${codes.join(".")}.`,
          `${code}.${codes.join(".")}`,
          `${code}[${joined}]`,
          ...(codes.length === 2 ? [`${code}_${codes[0]}#${Number(codes[1]) - 1}`] : []),
          `${field}${codes.join("")}`,
          `${field}${codes.join("#")}`,
          `${field}${joined}`,
        ];
  const wordings = wordsOf(question.text).flatMap((text) => {
    const bracketed = brackets
      .map(({ words }) => words)
      .reduce<readonly string[]>(
        (heads, words) =>
          heads.flatMap((head) => (words.length > 0 ? words : [""]).map((word) => `${head} [${word}]`)),
        [text],
      );
    return bracketed.flatMap((head) => [head, `${code}. ${head}`, `${squared}. ${head}`]);
  });
  return { names: [...new Set(names)], wordings: [...new Set(wordings)] };
}

/** A column whose label is that of its only bracket. */
export const columnOf = (
  question: Headed,
  brackets: readonly Bracket[],
  label: Wording | null,
): AskedColumn => ({ ...headersOf(question, brackets), label });

export const bracket = (code: string, label: Wording): Bracket => ({ code, words: wordsOf(label) });
