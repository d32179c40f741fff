import type { AskedColumn, AskedKind, AskedQuestion, OfferedAnswer } from "../../../survey/questionnaire.ts";
import { type Wording, wording } from "../../../survey/wording.ts";
import { builtInAnswer, builtInWording, builtInWords, steps } from "./built-in.ts";
import { type Bracket, bracket, columnOf, type Headed, headersOf } from "./headers.ts";

/** A question of the survey and what belongs to it, its words found. */
export interface LssQuestion extends Headed {
  /** The letter that LimeSurvey calls its type by. */
  readonly type: string;
  /** Of each scale: most questions have one. */
  readonly answers: readonly (readonly OfferedAnswer[])[];
  /** Rows, then columns of arrays that have both. */
  readonly parts: readonly (readonly Part[])[];
  readonly hasOther: boolean;
  /** What is written in place of “Other”; null where nothing is. */
  readonly otherText: Wording | null;
  readonly isRouted: boolean;
  /** Whether a date is one, rather than a time alone. */
  readonly isDated: boolean;
}

export interface Part {
  readonly code: string;
  readonly text: Wording;
}

/** The columns of answers that a question has: none for a text that is only shown, several where others are specified. */
export function questionsOf(asked: LssQuestion, languages: readonly string[]): AskedQuestion[] {
  const [items = [], across = []] = asked.parts;
  const [answers = [], second = []] = asked.answers;
  const { isRouted } = asked;
  const base = { code: asked.code, text: asked.text, answers: [], joined: null, isRouted };
  const alone = [columnOf(asked, [], null)];
  const each = items.map(({ code, text }) => columnOf(asked, [bracket(code, text)], text));
  const other = asked.hasOther ? [specified(asked, languages)] : [];
  const built = (...words: Parameters<typeof builtInAnswer>[]) =>
    words.map(([code, word]) => builtInAnswer(code, word, languages));
  const array = (kind: AskedKind, offered: readonly OfferedAnswer[]): AskedQuestion[] => [
    { ...base, kind, answers: offered, columns: each },
  ];

  switch (asked.type) {
    case "L":
    case "!":
    case "O": {
      const comment = asked.type === "O" ? [commented(asked, [], languages)] : [];
      const offered = [...answers, ...(asked.hasOther ? [otherAnswer(asked, languages)] : [])];
      return [{ ...base, kind: "single", answers: offered, columns: alone }, ...other, ...comment];
    }
    case "F":
    case "H":
      return array("scale", answers);
    case "A":
      return array("scale", steps(5));
    case "B":
      return array("scale", steps(10));
    case "C":
      return array(
        "scale",
        built(["Y", "yes", languages], ["U", "uncertain", languages], ["N", "no", languages]),
      );
    case "E":
      return array(
        "scale",
        built(["I", "increase", languages], ["S", "same", languages], ["D", "decrease", languages]),
      );
    case "1":
      return [answers, second].map((offered, scale) => ({
        ...base,
        code: `${asked.code}#${scale + 1}`,
        kind: "scale" as const,
        answers: offered,
        columns: items.map(({ code, text }) =>
          columnOf(
            asked,
            [bracket(code, text), bracket(String(scale + 1), wording(`Scale ${scale + 1}`))],
            text,
          ),
        ),
      }));
    case ":":
      return [{ ...base, kind: "numeric", columns: crossed(asked, items, across) }];
    case ";":
      return [{ ...base, kind: "text", columns: crossed(asked, items, across) }];
    case "M":
    case "P": {
      const options = items.map(({ code, text }) => ({ code, label: text, spellings: [], missing: null }));
      const comments = asked.type === "P" ? items.map((item) => commented(asked, [item], languages)) : [];
      return [{ ...base, kind: "multiple", answers: options, columns: each }, ...other, ...comments];
    }
    case "5":
      return [{ ...base, kind: "scale", answers: steps(5), columns: alone }];
    case "Y":
      return [
        {
          ...base,
          kind: "single",
          answers: built(["Y", "yes", languages], ["N", "no", languages]),
          columns: alone,
        },
      ];
    case "G":
      return [
        {
          ...base,
          kind: "single",
          answers: built(["F", "female", languages], ["M", "male", languages]),
          columns: alone,
        },
      ];
    case "R":
      return [{ ...base, kind: "single", answers, columns: ranks(asked, answers.length) }];
    case "N":
      return [{ ...base, kind: "numeric", columns: alone }];
    case "K":
      return [{ ...base, kind: "numeric", columns: each }];
    case "D":
      return [{ ...base, kind: asked.isDated ? "date" : "text", columns: alone }];
    case "Q":
      return [{ ...base, kind: "text", columns: each }];
    case "S":
    case "T":
    case "U":
    case "|":
      return [{ ...base, kind: "text", columns: alone }];
    case "X":
      return [];
    default:
      return [{ ...base, kind: "unsaid", columns: alone }];
  }
}

const crossed = (asked: LssQuestion, rows: readonly Part[], across: readonly Part[]): AskedColumn[] =>
  rows.flatMap((row) =>
    across.map((column) => ({
      ...headersOf(asked, [bracket(row.code, row.text), bracket(column.code, column.text)]),
      label: wording(`${row.text.text} – ${column.text.text}`),
    })),
  );

/** “Q1[1]”: what came first, then what came second. */
const ranks = (asked: LssQuestion, count: number): AskedColumn[] =>
  Array.from({ length: count }, (_, index) => {
    const rank = String(index + 1);
    return columnOf(asked, [{ code: rank, words: [rank, `Rank ${rank}`, `Rang ${rank}`] }], wording(rank));
  });

const otherAnswer = (asked: LssQuestion, languages: readonly string[]): OfferedAnswer => ({
  ...builtInAnswer("-oth-", "other", languages),
  ...(asked.otherText ? { label: asked.otherText } : {}),
});

/** What respondents wrote under “other”. */
function specified(asked: LssQuestion, languages: readonly string[]): AskedQuestion {
  const label = asked.otherText ?? builtInWording("other", languages);
  const words = { code: "other", words: [label.text, ...builtInWords("other")] };
  return textUnder(asked, [words], `${asked.code}[other]`, label);
}

function commented(asked: LssQuestion, of: readonly Part[], languages: readonly string[]): AskedQuestion {
  const label = builtInWording("comment", languages);
  const comment = builtInWords("comment");
  const [item] = of;
  const under: Bracket = item
    ? { code: `${item.code}comment`, words: comment }
    : { code: "comment", words: comment };
  const column = textUnder(asked, [under], `${asked.code}[${under.code}]`, label);
  if (!item) return column;
  // In words the comment stands in a bracket of its own.
  const { wordings } = headersOf(asked, [bracket(item.code, item.text), under]);
  return { ...column, columns: column.columns.map((one) => ({ ...one, wordings })) };
}

function textUnder(
  asked: LssQuestion,
  brackets: readonly Bracket[],
  code: string,
  label: Wording,
): AskedQuestion {
  return {
    code,
    text: wording(`${asked.text.text} – ${label.text}`),
    kind: "text",
    answers: [],
    columns: [columnOf(asked, brackets, null)],
    joined: null,
    isRouted: asked.isRouted,
  };
}
