import { expect, it } from "vitest";
import { candidates } from "../../../src/infer/ladders/candidates.ts";
import { readersIn } from "../../../src/infer/ladders/readers.ts";
import { LANGUAGES } from "../../../src/infer/words/languages.ts";
import { spokenIn } from "../../../src/infer/words/spoken.ts";
import { MORE_SCALES } from "./more-scales.ts";
import { LISTS, SCALES } from "./scales.ts";
import { PORTUGUESE_LISTS, PORTUGUESE_SCALES } from "./scales-portuguese.ts";

const READERS = LANGUAGES.map(readersIn);

/** Whether one language gives an order. */
const isOrderedIn = (answers: readonly string[], place: number): boolean => {
  const reader = READERS[place];
  return reader !== undefined && candidates(answers, answers, reader).length > 0;
};

it.each([...SCALES, ...MORE_SCALES, ...PORTUGUESE_SCALES, ...LISTS, ...PORTUGUESE_LISTS])(
  "no order is lost with the languages that have no word of the answers: %s",
  (list) => {
    const answers = list.split("|");
    const isSpoken = spokenIn(answers);
    const places = LANGUAGES.map((_, place) => place).filter((place) => isOrderedIn(answers, place));
    expect(places.length > 0).toBe(places.some((place) => place === 0 || isSpoken(place)));
  },
);

it("a language is known by its words, whatever their endings, and by no article", () => {
  const spoken = (...answers: string[]) => {
    const isSpoken = spokenIn(answers);
    return LANGUAGES.flatMap(({ tag }, place) => (isSpoken(place) ? [tag] : []));
  };
  expect(spoken("Ziemlich")).toEqual(["de"]);
  expect(spoken("zufriedener")).toEqual(["de"]);
  expect(spoken("gli", "el", "het")).toEqual([]);
  expect(spoken("10", "20 - 30")).toEqual([]);
  expect(spoken("1", "2", "3", "4", "5 - 6", "9", "12")).toEqual([]);
});
