import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tell } from "../../src/app/state/tell.ts";
import type { Figure } from "../../src/figure/figure.ts";
import type { Finding } from "../../src/figure/finding.ts";
import { storyOf } from "../../src/figure/note-lines.ts";
import { trimmed } from "../../src/figure/trimmed.ts";
import { LANGUAGES, languageOf } from "../../src/i18n/language.ts";
import { COMPARED } from "../../src/survey/question.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";
import { keeping, meanOf, netOf, shareOf, study } from "../stats/study.ts";
import { find } from "./tell.ts";

/** The names of a figure's rows, of their headings and of its series. */
const namesOf = ({ rows, series }: Figure): readonly string[] => [
  ...rows.flatMap(({ heading, label }) => [heading ?? "", label]),
  ...series.map(({ label }) => label),
];

const CODES = { age: ["young", "middle", "old"], town: ["city", "village"] };

/** Words for those whom no filter narrows. */
const WHOLE = /[Ee]nsemble|[Ee]verybody|[Oo]verall|\bAll\b/;

const people = fc.array(
  fc.tuple(
    fc.constantFrom("oui", "non", ""),
    fc.constantFrom("young", "middle", "old", ""),
    fc.constantFrom("city", "village", ""),
    fc.constantFrom("mail", "web", "mail|web", ""),
    fc.integer({ min: 0, max: 9 }).map(String),
  ),
  { minLength: 10, maxLength: 60 },
);
/** Somebody of each answer: what nobody could choose is no filter. */
const FIRST = [
  ["oui", "old", "city", "mail", "4"],
  ["non", "middle", "village", "web", "2"],
  ["non", "young", "city", "mail|web", "0"],
];
const surveys = fc.tuple(people, fc.integer({ min: 1, max: 8 })).map(([rows, times]) =>
  study(
    {
      headers: ["plan", "age", "town", "uses", "score"],
      rows: [...FIRST, ...Array.from({ length: times }, () => rows).flat()],
    },
    { uses: "multiple", score: "numeric" },
  ),
);
const asked = fc.record({
  measure: fc.constantFrom(
    shareOf("plan"),
    { ...netOf("plan", "oui"), label: { text: "oui" } },
    meanOf("score"),
    shareOf("uses"),
    shareOf("plan", "town"),
  ),
  by: fc.constantFrom([], ["age"], ["town"], ["uses"], ["age", "town"], ["town", "age"]),
  filter: fc.constantFrom(
    keeping("age", "old"),
    keeping("age", "old", "young"),
    keeping("town", "city"),
    keeping("uses", "mail"),
    [...keeping("age", "old", "middle"), ...keeping("town", "village")],
  ),
  compared: fc.constantFrom(...COMPARED),
});
type Asked = Parameters<typeof find>[1];

describe("of any survey, filter and breakdown", () => {
  const LAW = { seed: 20261128, numRuns: process.env.LONG ? 2000 : 200 };
  const found = (survey: SurveyTable, { measure: of, by, ...rest }: Asked): Finding =>
    find(survey, { ...rest, measure: of, by: of.items.length > 1 ? (by ?? []).slice(0, 1) : (by ?? []) });

  it("nothing that a filtered figure says is said of the whole", () => {
    fc.assert(
      fc.property(surveys, asked, fc.constantFrom(...LANGUAGES.map(({ tag }) => tag)), (survey, one, tag) => {
        const language = languageOf(tag);
        const figure = tell(found(survey, one), language);
        const marks = figure.marks
          .flat()
          .map((mark) => (mark.kind === "estimate" ? mark.difference : mark.text));
        const said = [...storyOf(figure, language), ...namesOf(figure), ...marks];
        expect(said.filter((words) => WHOLE.test(words))).toEqual([]);
      }),
      LAW,
    );
  });

  it("no row is a group that the filter excludes, and the figure without its survey is the same", () => {
    fc.assert(
      fc.property(surveys, asked, fc.constantFrom(...LANGUAGES.map(({ tag }) => tag)), (survey, one, tag) => {
        const language = languageOf(tag);
        const finding = found(survey, one);
        const figure = tell(finding, language);
        const excluded = Object.entries(CODES).flatMap(([name, all]) =>
          one.filter.flatMap(({ variable, codes }) =>
            variable === name ? all.filter((code) => !codes.map(String).includes(code)) : [],
          ),
        );
        expect(namesOf(figure).filter((name) => excluded.includes(name))).toEqual([]);
        expect(tell(trimmed(finding), language)).toEqual(figure);
      }),
      LAW,
    );
  });
});
