import type { BarometerFiles } from "../../../src/engine/open-barometer.ts";

/** A variable of a survey made at random; null codes: a number. */
export interface Column {
  readonly name: string;
  readonly codes: readonly string[] | null;
  readonly isMultiple: boolean;
}

export interface RandomSurvey {
  readonly threshold: number;
  readonly criteria: readonly Column[];
  readonly items: readonly Column[];
  /** Codes given, of the criteria and then of the items; none: no answer. Of those who have a weight alone. */
  readonly rows: readonly (readonly (readonly string[])[])[];
  /** The rows, and those that have no weight. */
  readonly text: string;
  readonly isWeighted: boolean;
  /** The last criterion is a question with a figure of its own, and the first item is also asked of those alone who gave its first answer. */
  readonly hasScreener: boolean;
}

/** Numbers from 0 to 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many places of all criteria together that an attacker's programs stay small. */
const MOST_PLACES = 48;

/** A survey with skewed categories, some blanks, and weights (some of them 0 or missing) in half of the cases. */
export function randomSurvey(seed: number): RandomSurvey {
  const random = numbersFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const codesOf = (name: string, count: number) => Array.from({ length: count }, (_, k) => `${name}${k + 1}`);

  const criteria: Column[] = [];
  let places = 1;
  const wanted = 2 + below(4);
  const blanks = [0, 0.05, 0.2][below(3)] ?? 0;
  // Of many criteria all are answered: being blank is a place as well.
  const blank = blanks > 0 && wanted < 4 ? 1 : 0;
  while (criteria.length < wanted) {
    const left = MOST_PLACES / places / (2 + blank) ** (wanted - criteria.length - 1);
    const size = Math.max(2, Math.min(2 + below(4), Math.floor(left) - blank));
    const name = `c${criteria.length + 1}`;
    criteria.push({ name, codes: codesOf(name, size), isMultiple: false });
    places *= size + blank;
  }
  const items = Array.from({ length: 2 + below(5) }, (_, index): Column => {
    const name = `i${index + 1}`;
    const kind = below(4);
    if (kind === 0) return { name, codes: null, isMultiple: false };
    return { name, codes: codesOf(name, 2 + below(2)), isMultiple: kind === 1 };
  });
  const hasScreener = random() < 0.4;
  const skew = 0.3 + random() * 0.4;
  const pick = (codes: readonly string[]) => {
    let place = 0;
    while (place < codes.length - 1 && random() > skew) place++;
    return codes[place] ?? "";
  };
  const columns = [...criteria, ...items];
  const answer = (column: Column): readonly string[] => {
    const { codes, isMultiple } = column;
    if (random() < blanks && (blank === 1 || !column.name.startsWith("c"))) return [];
    if (codes === null) return [String(below(11))];
    if (!isMultiple) return [pick(codes)];
    const given = codes.filter(() => random() < 0.4);
    return given.length > 0 ? given : [pick(codes)];
  };
  const isWeighted = random() < 0.5;
  const count = 20 + below(281);
  const all = Array.from({ length: count }, () => ({
    answers: columns.map(answer),
    weight: random() < 0.02 ? "" : random() < 0.02 ? "0" : String(1 + below(9)),
  }));
  const lines = all.map(({ answers, weight }) =>
    [...answers.map((codes) => codes.join("|")), ...(isWeighted ? [weight] : [])].join(";"),
  );
  const headers = [...columns.map(({ name }) => name), ...(isWeighted ? ["w"] : [])];
  return {
    threshold: random() < 0.5 ? 3 : 11,
    criteria,
    items,
    rows: all.filter(({ weight }) => !isWeighted || Number(weight) > 0).map(({ answers }) => answers),
    text: `${[headers.join(";"), ...lines].join("\n")}\n`,
    isWeighted,
    hasScreener,
  };
}

/** The survey as somebody publishes it. */
export function publishedFiles(survey: RandomSurvey, rows: "open" | "closed"): BarometerFiles {
  const { criteria, items, threshold, isWeighted, hasScreener, text } = survey;
  const screener = criteria.at(-1);
  const field = (role: string) => (column: Column) => ({
    name: column.name,
    role,
    ...(column.codes === null
      ? { type: "number", kind: "numeric" }
      : {
          type: "string",
          kind: column.isMultiple ? "multiple" : "single",
          ...(column.isMultiple ? { separator: "|" } : {}),
          categories: column.codes.map((code) => ({ value: code, label: code })),
        }),
  });
  const indicator = ({ name, codes }: Column, filter: readonly object[]) => ({
    id: `${name} ${filter.length}`,
    title: name,
    theme: "t",
    measure: { kind: codes === null ? "mean" : "share", items: [name] },
    filter,
    breakdowns: [],
  });
  const descriptor = {
    name: "published",
    resources: [
      {
        name: "answers",
        path: "answers.csv",
        holds: "answers",
        title: "Answers",
        unit: "person",
        respondents: "people",
        threshold,
        rows,
        schema: {
          fields: [
            ...criteria.map((one) => field(hasScreener && one === screener ? "answer" : "breakdown")(one)),
            ...items.map(field("answer")),
            ...(isWeighted ? [{ name: "w", type: "number", kind: "numeric", role: "weight" }] : []),
          ],
          missingValues: [""],
        },
        indicators: [
          ...items.map((item) => indicator(item, [])),
          ...(hasScreener && screener ? [indicator(screener, [])] : []),
          ...(hasScreener && screener && items[0]
            ? [indicator(items[0], [{ variable: screener.name, codes: screener.codes?.slice(0, 1) ?? [] }])]
            : []),
        ],
      },
    ],
  };
  return { descriptor, files: new Map([["answers.csv", text]]) };
}
