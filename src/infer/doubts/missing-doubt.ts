import type { Correction } from "../../survey/correction.ts";
import type { FoundDoubt } from "../../survey/doubt.ts";
import type { Missing } from "../../survey/missing.ts";
import { numberOf } from "../../table/number-of.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import type { Entry } from "../columns/entry.ts";
import { byLikeness } from "./by-likeness.ts";
import { type Alone, aloneIn, type Understood } from "./understood.ts";

type Code = "missing-possible" | "missing-recognised";

interface OfNumbers extends Alone {
  readonly code: Code;
  readonly entries: readonly Entry[];
}

/** Numbers that may be codes for no answer, or were read as such: one doubt for all columns with the same codes. */
export function missingDoubt(file: Understood): FoundDoubt[] {
  const found = aloneIn(file).flatMap((one): OfNumbers[] => {
    const { missingNumbers, doubtfulNumbers } = one.profile;
    const of = (code: Code, entries: readonly Entry[]): OfNumbers[] =>
      entries.length > 0 ? [{ ...one, code, entries }] : [];
    return [...of("missing-possible", doubtfulNumbers), ...of("missing-recognised", missingNumbers)];
  });
  const keyOf = ({ code, entries }: OfNumbers) => [code, ...entries.map(({ key }) => key)].join("\n");
  return byLikeness(found, keyOf).map((group): FoundDoubt => {
    const [{ code, entries, variable, profile }] = group;
    const count = group.reduce((sum, one) => sum + total(one.entries), 0);
    return {
      code,
      columns: group.map(({ column }) => column),
      facts: {
        name: variable.label.text,
        questions: group.length,
        codes: entries.map(({ key }) => key).join(", "),
        count,
        rows: profile.rows,
        ...rangeOf(profile, entries),
      },
      picture: { kind: "number", value: count },
      options: [
        { code: "answer", corrections: group.flatMap(asAnswers) },
        { code: "missing", corrections: group.flatMap(asMissing) },
      ],
    };
  });
}

const asAnswers = ({ variable, entries }: OfNumbers): Correction[] =>
  entries.map(({ key }) => ({ do: "answer", variable: variable.id, code: key }));

const asMissing = ({ variable, profile, entries }: OfNumbers): Correction[] =>
  entries.map(({ key }) => ({ do: "missing", variable: variable.id, code: key, kind: kindOf(key, profile) }));

const kindOf = (key: string, { missing }: ColumnProfile): Missing =>
  missing.find(({ code }) => code === key)?.kind ?? "no-answer";

const total = (entries: readonly Entry[]): number => entries.reduce((sum, { count }) => sum + count, 0);

/** From the least to the most of the other numbers. */
function rangeOf({ entries }: ColumnProfile, without: readonly Entry[]): { least: number; most: number } {
  const codes = new Set(without.map(({ key }) => key));
  const values = entries.flatMap(({ key }) =>
    codes.has(key) ? [] : (numberOf(key, ".") ?? numberOf(key, ",") ?? []),
  );
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  return { least, most };
}
