import type { Correction } from "../../survey/correction.ts";
import type { DoubtPicture, FoundDoubt } from "../../survey/doubt.ts";
import type { ScaleVariable } from "../../survey/variable.ts";
import { findLadder } from "../ladders/find-ladder.ts";
import type { Ladder } from "../ladders/ladder.ts";
import { notationOf } from "../ladders/notation.ts";
import { readersOf } from "../ladders/readers.ts";
import { byLikeness } from "./by-likeness.ts";
import { type Alone, aloneIn, type Understood } from "./understood.ts";

type OfScale = Alone & { readonly variable: ScaleVariable };

/** Answers are shown in full up to this many signs. */
const SHOWN = 90;
const MOST_SHOWN = 7;

/**
 * Orders that were guessed: from whole sentences (“order-doubtful”), or from numbers of which the ends alone have a name,
 * which does not say that the last is the most (“direction-doubtful”). One for all questions with the same answers.
 */
export function orderDoubt(file: Understood): FoundDoubt[] {
  const scales = aloneIn(file).filter(
    (one): one is OfScale => one.variable.kind === "scale" && !one.variable.bands,
  );
  const groups = byLikeness(scales, ({ variable }) => codesOf(variable).join("\n"));
  return groups.flatMap((group): FoundDoubt[] => {
    const [{ variable }] = group;
    const ladder = findLadder(codesOf(variable).map(String));
    if (!ladder || ladder.apart.length > 0) return [];
    if (ladder.doubt) return [bySentences(group, ladder)];
    return byEnds(group, ladder);
  });
}

const codesOf = ({ categories }: ScaleVariable) => categories.map(({ code }) => code);

function bySentences(group: readonly [OfScale, ...OfScale[]], { order }: Ladder): FoundDoubt {
  const answers = order.map((answer) => short(answer));
  const shown = answers.length > MOST_SHOWN ? [...answers.slice(0, 3), "…", ...answers.slice(-3)] : answers;
  return {
    code: "order-doubtful",
    columns: group.map(({ column }) => column),
    facts: { ...namesOf(group), answers: shown.join(" · ") },
    picture: barsOf(group[0]),
    options: optionsOf(group),
  };
}

/** Nothing to ask where the names of the ends say the same as the numbers. */
function byEnds(group: readonly [OfScale, ...OfScale[]], { by, order, scores }: Ladder): FoundDoubt[] {
  const notation = by === "numbers" && scores ? notationOf(order) : null;
  if (!notation || notation.bare < 2) return [];
  const { codes, labels } = notation;
  const [least = "", most = ""] = [order[0], order.at(-1)];
  if (isRising(labels[0] ?? "", labels.at(-1) ?? "")) return [];
  const [low = "", high = ""] = [codes[0], codes.at(-1)].map(String);
  return [
    {
      code: "direction-doubtful",
      columns: group.map(({ column }) => column),
      facts: { ...namesOf(group), least: short(least), most: short(most), low, high },
      picture: barsOf(group[0]),
      options: optionsOf(group),
    },
  ];
}

function isRising(least: string, most: string): boolean {
  return readersOf([least, most]).some(({ degrees }) => {
    const [low, high] = degrees().read([least, most]);
    const isKnown = low && high && low.evidence > 0 && high.evidence > 0;
    return isKnown && low.score !== null && high.score !== null && low.score < high.score;
  });
}

const namesOf = (group: readonly [OfScale, ...OfScale[]]) => ({
  name: group[0].variable.label.text,
  questions: group.length,
});

/** The order as it was guessed, whatever has become of it since. */
function optionsOf(group: readonly OfScale[]) {
  const inOrder = (turn: boolean): Correction[] =>
    group.flatMap(({ variable }): Correction[] => [
      { do: "kind", variable: variable.id, kind: "scale" },
      {
        do: "order",
        variable: variable.id,
        codes: turn ? [...codesOf(variable)].reverse() : codesOf(variable),
      },
    ]);
  return [
    { code: "kept", corrections: inOrder(false) },
    { code: "turned", corrections: inOrder(true) },
    {
      code: "none",
      corrections: group.map(
        ({ variable }): Correction => ({
          do: "kind",
          variable: variable.id,
          kind: "single",
        }),
      ),
    },
  ] as const;
}

function barsOf({ variable, profile }: OfScale): DoubtPicture {
  const counts = new Map(profile.entries.map(({ key, count }) => [key, count]));
  return {
    kind: "bars",
    at: null,
    heights: variable.categories.map(({ code, spellings = [] }) =>
      [code, ...spellings].reduce((sum, text) => sum + (counts.get(text) ?? 0), 0),
    ),
  };
}

/** Cut between words. */
const short = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s+\S*$/, "")}…` : text;
