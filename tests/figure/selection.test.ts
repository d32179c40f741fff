import { describe, expect, it } from "vitest";
import { tell as tellFinding } from "../../src/app/state/tell.ts";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import { describeGaps } from "../../src/figure/describe-gaps.ts";
import { storyOf } from "../../src/figure/note-lines.ts";
import { trimmed } from "../../src/figure/trimmed.ts";
import { LANGUAGES, languageOf } from "../../src/i18n/language.ts";
import { gaps } from "../../src/stats/gaps.ts";
import { judgeGaps } from "../../src/stats/judge/judge-gaps.ts";
import { UNWEIGHTED } from "../../src/stats/weights.ts";
import { EVERYBODY } from "../../src/survey/filter.ts";
import { variableId } from "../../src/survey/variable.ts";
import { keeping, netOf, question, sampleOf, shareOf, tabulate } from "../stats/study.ts";
import { crowd, find, subjectOf, tell } from "./tell.ts";

const FIXED = "\u00A0";

/** The old say yes far less than the young; the middle is between, and nobody of them lives in a village. */
const table = crowd(
  ["plan", "age", "town", "uses"],
  [
    [["oui", "young", "city", "mail"], 90],
    [["non", "young", "village", "mail|web"], 10],
    [["oui", "middle", "city", "mail|web"], 50],
    [["non", "middle", "city", "web"], 50],
    [["oui", "old", "city", "mail|web"], 10],
    [["non", "old", "village", "mail"], 90],
  ],
  { uses: "multiple" },
);
const measure = netOf("plan", "oui");
const labelsOf = ({ rows, series }: ReturnType<typeof tell>) => ({
  rows: rows.map(({ heading, label }) => (heading === null ? label : `${heading} / ${label}`)),
  series: series.map(({ label }) => label),
});
const differenceAt = ({ marks }: ReturnType<typeof tell>, row: number, series = 0) => {
  const mark = marks[row]?.[series];
  return mark?.kind === "estimate" ? mark.difference : expect.fail("no estimate");
};

describe("a filter on what the rows are", () => {
  const two = { measure, by: ["age"], filter: keeping("age", "middle", "old") };

  it("leaves the selection and the groups that it keeps: nobody filtered out gave no answer", () => {
    const figure = tell(table, two);
    expect(labelsOf(figure).rows).toEqual(["Sélection", "middle", "old"]);
    expect(figure.rows.map(({ whole }) => whole)).toEqual([true, false, false]);
    expect(storyOf(figure, languageOf("fr")).join()).not.toContain("pas de réponse");
  });

  it("a group that it keeps and where nobody answered still says so", () => {
    const filter = keeping("age", "middle", "old");
    const figure = tell(table, { measure, by: ["age", "town"], filter });
    expect(labelsOf(figure)).toEqual({
      rows: ["Sélection", "middle", "old"],
      series: ["Sélection", "city", "village"],
    });
    expect(figure.marks[1]?.[2]).toEqual({ kind: "empty", text: "pas de réponse" });
  });

  it("of the columns leaves those that it keeps, each under its own name", () => {
    const filter = keeping("age", "young", "old");
    const figure = tell(table, { measure, by: ["town", "age"], filter });
    expect(labelsOf(figure).series).toEqual(["Sélection", "old", "young"]);
    const young = figure.marks[0]?.[2];
    expect(young).toMatchObject({ kind: "estimate", n: 100, count: 90 });
  });

  it("of headed rows leaves no crossing of the others", () => {
    const filter = keeping("age", "young", "old");
    const { rows } = labelsOf(tell(table, { measure: shareOf("plan"), by: ["age", "town"], filter }));
    expect(rows).toEqual([
      "Sélection",
      "old",
      "old / city",
      "old / village",
      "young",
      "young / city",
      "young / village",
    ]);
  });

  it("that leaves one group leaves the row of the selection, and no title by what all have in common", () => {
    const figure = tell(table, { measure, by: ["age"], filter: keeping("age", "old") });
    expect(labelsOf(figure).rows).toEqual(["Sélection"]);
    expect(figure.title).toBe("Plan numérique");
    expect(figure.note.universe).toContain(`age${FIXED}: old`);
    const said = storyOf(figure, languageOf("fr")).join("\n");
    expect(said).not.toMatch(/écart|net/);
    const crossed = tell(table, { measure, by: ["age", "town"], filter: keeping("age", "old") });
    expect(labelsOf(crossed).rows).toEqual(["Sélection", "city", "village"]);
    expect(crossed.note.remarks.join()).toContain(`parmi ces répondants${FIXED}: 1 sur 1`);
  });

  it("looks the same where the figure goes without its survey", () => {
    for (const by of [["age"], ["town", "age"], ["age", "town"]]) {
      const found = find(table, { measure, by, filter: keeping("age", "young", "old") });
      for (const language of LANGUAGES)
        expect(tellFinding(trimmed(found), language)).toEqual(tellFinding(found, language));
    }
  });
});

describe("what a group is compared with has its name", () => {
  const asked = { measure, by: ["age"], filter: keeping("age", "middle", "old") };

  it("everybody, where nothing is filtered", () => {
    const fr = tell(table, { ...asked, filter: EVERYBODY });
    expect(differenceAt(fr, 2)).toBe("40 points de moins que l’ensemble, écart net sur ces répondants");
    expect(differenceAt(fr, 1)).toBe("pas d’écart net avec l’ensemble");
    expect(fr.note.reading).toMatch(
      /contre 50\u202F% dans l’ensemble\u00A0: l’écart entre les deux est net sur ces répondants\.$/,
    );
    expect(fr.note.remarks[0]).toMatch(/^Écarts nets avec l’ensemble, parmi ces répondants\u00A0: 2 sur 3 /);
    const en = tell(table, { ...asked, filter: EVERYBODY }, { language: "en" });
    expect(differenceAt(en, 2)).toBe(
      "40 points below the overall figure, a clear difference among these respondents",
    );
    expect(en.note.reading).toMatch(
      /against 50% overall: the difference between the two is clear among these respondents\.$/,
    );
  });

  it("the selection, where something is", () => {
    const fr = tell(table, asked);
    expect(differenceAt(fr, 1)).toBe("20 points de plus que la sélection, écart net sur ces répondants");
    expect(differenceAt(fr, 2)).toBe("20 points de moins que la sélection, écart net sur ces répondants");
    expect(fr.note.reading).toMatch(
      /contre 30\u202F% dans la sélection\u00A0: l’écart entre les deux est net sur ces répondants\.$/,
    );
    expect(fr.note.remarks[0]).toMatch(
      /^Écarts nets avec la sélection, parmi ces répondants\u00A0: 2 sur 2 /,
    );
    const en = tell(table, asked, { language: "en" });
    expect(labelsOf(en).rows).toEqual(["Selection", "middle", "old"]);
    expect(differenceAt(en, 1)).toBe(
      "20 points above the selection, a clear difference among these respondents",
    );
    expect(en.note.reading).toMatch(
      /against 30% in the selection: the difference between the two is clear among these respondents\.$/,
    );
    expect(en.note.remarks[0]).toMatch(
      /^Clear differences from the selection among these respondents: 2 of 2 /,
    );
  });

  it("nobody, of an option that all who are selected chose", () => {
    const figure = tell(table, { measure, by: ["uses"], filter: keeping("uses", "web") });
    expect(labelsOf(figure).rows).toEqual(["Sélection", "mail", "web"]);
    expect(differenceAt(figure, 2)).toBe("");
    expect(figure.note.remarks.join()).toMatch(/ sur 1 /);
    const even = crowd(
      ["plan", "town"],
      [
        [["oui", "city"], 40],
        [["non", "city"], 40],
        [["", "village"], 3],
      ],
    );
    const alone = tell(even, { measure, by: ["town"] });
    expect(alone.note.reading).not.toContain("contre");
    expect(alone.note.remarks.join()).not.toMatch(/Écarts/);
  });

  it("the groups by their letters, which the note spells out", () => {
    const { note, rows } = tell(table, { ...asked, compared: "pairs" });
    expect(rows.map(({ letter }) => letter)).toEqual(["", "A", "B"]);
    expect(note.remarks).toContain(`Lettres${FIXED}: B = old.`);
    const all = tell(table, { measure, by: ["age"], compared: "pairs" }, { language: "en" });
    expect(all.note.remarks).toContain("Letters: A = middle; B = old.");
  });
});

describe("a ranking of gaps beside a figure", () => {
  const told = (language: string, asked: Parameters<typeof question>[0]) => {
    const what = question(asked);
    const by = [[variableId("age")], [variableId("town")]];
    const sample = { weights: UNWEIGHTED, plan: sampleOf(table.rows) };
    const found = gaps(countingOf(table), what, 0, by, sample, () => null);
    const tab = tabulate(table, asked);
    const [outcome] = tab.outcomes;
    if (!outcome) return expect.fail("no outcome");
    return describeGaps(
      judgeGaps(found, tab, table.codebook.wave),
      tab.question,
      outcome,
      subjectOf(table, tab, { language }),
    );
  };
  const filter = keeping("age", "middle", "old");

  it("says that its differences are from the others, and what those of the figure are from", () => {
    expect(told("fr", { measure, by: ["age"] }).notes[0]).toBe(
      "Ces écarts sont pris avec les autres, sans le groupe. Le tableau et la note comparent avec l’ensemble, dont le groupe fait partie" +
        `${FIXED}: leurs écarts sont plus petits.`,
    );
    expect(told("en", { measure, by: ["age"], filter }).notes[0]).toMatch(
      /^These differences are from the others, .* compare with the selection, /,
    );
    expect(told("en", { measure, by: ["age"], compared: "pairs" }).notes[0]).toMatch(/two by two\.$/);
  });

  it("has nothing to set apart where the figure compares nothing", () => {
    for (const asked of [{ measure }, { measure, by: ["age"], filter: keeping("age", "old") }])
      expect(told("fr", asked).notes.join()).not.toContain("Ces écarts");
  });

  it("says where nobody has any others, and blames no base for it", () => {
    const one = { measure, filter: [...keeping("age", "old"), ...keeping("town", "city")] };
    expect(told("fr", one)).toMatchObject({
      rows: [],
      notes: [`Rien à comparer${FIXED}: aucune ventilation n’a ici deux groupes qui aient répondu.`],
    });
    expect(told("en", one).notes).toEqual([
      "Nothing to compare: no breakdown has two groups with answers here.",
    ]);
  });

  it("says of which others, where there is a filter", () => {
    expect(told("fr", { measure }).lead).toMatch(/chaque groupe contre tous les autres\.$/);
    expect(told("fr", { measure, filter }).lead).toMatch(
      /chaque groupe contre tous les autres de la sélection\.$/,
    );
    expect(told("en", { measure, filter }).lead).toMatch(/each group against all others in the selection\.$/);
    expect(
      told("fr", { measure, filter })
        .rows.map(({ label }) => label)
        .join(),
    ).not.toContain("young");
  });

  it("is larger than the difference from everybody, as it says", () => {
    const others = told("en", { measure, by: ["age"] }).rows.find(({ label }) => label === "age: old");
    expect(others?.difference).toBe("−60.0 points");
    expect(differenceAt(tell(table, { measure, by: ["age"] }, { language: "en" }), 2)).toMatch(
      /^40 points below/,
    );
  });
});
