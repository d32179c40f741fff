import { describe, expect, it } from "vitest";
import { describePublished } from "../../src/figure/describe-published.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { languageOf } from "../../src/i18n/language.ts";
import { wording } from "../../src/survey/wording.ts";
import { figuresIn, quoted } from "../fixtures/figures.ts";
import { keeping, meanOf, netOf, shareOf } from "../stats/study.ts";
import { crowd, tell } from "./tell.ts";

const THIN = "\u202F";
const FIXED = "\u00A0";
const french = figuresIn("fr");
const english = figuresIn("en");
const everyWord = ({ title, subtitle, note, description, marks, rows }: Figure) => [
  title,
  subtitle,
  note.reading ?? "",
  note.universe,
  note.source,
  ...note.remarks,
  description,
  ...rows.map(({ base }) => base),
  ...marks
    .flat()
    .flatMap((mark) => [
      mark.text,
      mark.kind === "hidden" ? mark.reason : "",
      mark.kind === "estimate" ? mark.warning : "",
    ]),
];

const plan = crowd(
  ["plan", "taille"],
  [
    [["oui", "grande"], 90],
    [["non", "grande"], 10],
    [["oui", "petite"], 60],
    [["non", "petite"], 40],
  ],
);

describe("the reading of a figure", () => {
  it("takes the mark farthest from the whole, and says what it is compared with", () => {
    const { note } = tell(plan, { measure: netOf("plan", "oui"), by: ["taille"] });
    expect(note.reading).toBe(
      `dans le groupe «${FIXED}grande${FIXED}», la part de «${FIXED}Ensemble${FIXED}» est de 90${THIN}% (marge indicative${FIXED}: de 82${THIN}% à 95${THIN}%), contre 75${THIN}% dans l’ensemble${FIXED}: l’écart entre les deux est net sur ces répondants.`,
    );
  });

  it("in English too", () => {
    const { note } = tell(plan, { measure: netOf("plan", "oui"), by: ["taille"] }, { language: "en" });
    expect(note.reading).toBe(
      "in the group “grande”, the share of “Ensemble” is 90% (indicative margin: 82% to 95%), against 75% overall: the difference between the two is clear among these respondents.",
    );
  });

  it("where the margin reaches the whole, says that the difference is not clear", () => {
    const close = crowd(
      ["plan", "taille"],
      [
        [["oui", "grande"], 52],
        [["non", "grande"], 48],
        [["oui", "petite"], 48],
        [["non", "petite"], 52],
      ],
    );
    const asked = { measure: netOf("plan", "oui"), by: ["taille"] };
    expect(tell(close, asked).note.reading).toMatch(/l’écart entre les deux n’est pas net\.$/);
    expect(tell(close, asked, { language: "en" }).note.reading).toMatch(
      /the difference between the two is not clear\.$/,
    );
    expect(tell(plan, asked).note.reading).toMatch(/: l’écart entre les deux est net sur ces répondants\.$/);
  });

  it("of a tiny base gives the count, never a percentage", () => {
    const tiny = crowd(
      ["plan"],
      [
        [["oui"], 8],
        [["non"], 3],
      ],
    );
    const fr = tell(tiny, { measure: netOf("plan", "oui") });
    expect(fr.marks[0]?.[0]?.text).toBe("8 sur 11");
    expect(fr.note.reading).toContain("8 sur 11");
    expect(fr.note.reading).not.toContain("%");
    const en = tell(tiny, { measure: netOf("plan", "oui") }, { language: "en" });
    expect(en.marks[0]?.[0]?.text).toBe("8 of 11");
  });

  it("calls the interval by its name only where the sample is random", () => {
    const asked = { measure: netOf("plan", "oui") };
    expect(tell(plan, asked, { wave: { sampling: "random" } }).subtitle).toContain("intervalle de confiance");
    for (const sampling of ["quota", "volunteer", "unknown", "simulated"] as const) {
      const words = everyWord(tell(plan, asked, { wave: { sampling } })).join("\n");
      expect(words).toContain("marge");
      expect(words).not.toContain("intervalle de confiance");
    }
  });

  it("of nothing but hidden marks does not exist", () => {
    expect(french["nothing but hidden"]?.note.reading).toBeNull();
  });
});

describe("a hidden mark", () => {
  const { marks, note } = french["hidden, tiny, fragile and empty"] ?? expect.fail("no figure");
  const byRow = (row: number) => marks[row]?.[0];

  it("has its reason in words, and no number", () => {
    expect(byRow(1)).toEqual({
      kind: "hidden",
      text: "masqué",
      reason: `Masqué${FIXED}: moins de 11 réponses, ou de quoi retrouver un groupe qui en a moins.`,
    });
    // Whether it is small itself, or hidden for another's sake, would be a number too.
    expect(byRow(2)).toEqual(byRow(1));
  });

  it("is told apart from a group where nobody answered", () => {
    expect(marks.flat().filter(({ kind }) => kind === "empty")).toEqual([
      { kind: "empty", text: "pas de réponse" },
      { kind: "empty", text: "pas de réponse" },
    ]);
  });

  it("is explained in the note, once", () => {
    expect(note.remarks.filter((remark) => remark.includes("masqués"))).toHaveLength(1);
  });
});

describe("the universe", () => {
  it("says who, through which filters, and how many answered of how many", () => {
    const table = crowd(
      ["plan", "taille"],
      [
        [["oui", "grande"], 40],
        [["", "grande"], 5],
        [["non", "petite"], 50],
      ],
    );
    const { note } = tell(
      table,
      { measure: netOf("plan", "oui"), filter: keeping("taille", "grande") },
      { wave: { universe: wording("agents territoriaux") } },
    );
    expect(note.universe).toBe(
      `agents territoriaux${THIN}; taille${FIXED}: grande${THIN}; 40 réponses exprimées sur 45 (sans réponse${FIXED}: 5)`,
    );
  });

  it("of a battery gives the range of its bases, hidden ones left aside", () => {
    const table = crowd(
      ["a", "b", "c"],
      [
        [["1", "1", "1"], 4],
        [["1", "1", ""], 10],
        [["2", "", ""], 40],
      ],
    );
    const { note } = tell(table, { measure: shareOf("a", "b", "c") }, { threshold: 11 });
    expect(note.universe).toBe("de 14 à 54 réponses selon la question");
  });

  it("warns of answers that are missing by more than a fifth", () => {
    const table = crowd(
      ["plan"],
      [
        [["oui"], 60],
        [["non"], 40],
        [[""], 50],
      ],
    );
    expect(tell(table, { measure: netOf("plan", "oui") }).note.remarks.join()).toContain(`(33${THIN}%)`);
  });
});

describe("a mean", () => {
  it("is read with its margin, in its unit's digits", () => {
    const table = crowd(
      ["score"],
      [
        [["2"], 40],
        [["3"], 40],
      ],
      { score: "numeric" },
    );
    const { note, marks } = tell(table, { measure: meanOf("score") });
    expect(marks[0]?.[0]).toMatchObject({
      text: "2,5",
      exact: { text: "2,50", interval: `[2,39${THIN}; 2,61]` },
      interval: `[2,4${THIN}; 2,6]`,
    });
    expect(note.reading).toMatch(/la moyenne est de 2,5 \(marge indicative\u00A0: de 2,4 à 2,6\)\.$/);
  });
});

describe("a figure of simulated data", () => {
  it("says so wherever it goes", () => {
    const wave = {
      measurement: "simulated",
      notice: wording("Simulé, ne pas citer.", { en: "Simulated." }),
    } as const;
    const fr = tell(plan, { measure: netOf("plan", "oui") }, { wave });
    expect(fr.simulated).toEqual({ badge: "Données simulées", notice: "Simulé, ne pas citer." });
    expect(fr.note.source).toContain("Simulé, ne pas citer.");
    expect(tell(plan, { measure: netOf("plan", "oui") }, { wave, language: "en" }).simulated).toEqual({
      badge: "Simulated data",
      notice: "Simulated.",
    });
    expect(tell(plan, { measure: netOf("plan", "oui") }).simulated).toBeNull();
  });
});

describe("a number printed by others", () => {
  const language = languageOf("fr");
  const value = (change: Partial<typeof quoted>) =>
    describePublished({ ...quoted, ...change }, language).marks[0]?.[0]?.text;

  it("is never more exact than it was printed", () => {
    expect(value({})).toBe("≈ 1/4");
    expect(value({ bound: "lower", share: 0.6 })).toBe(`plus de 60${THIN}%`);
    expect(value({ bound: "upper", share: 0.15 })).toBe(`moins de 15${THIN}%`);
    expect(value({ bound: "exact", share: 0.27 })).toBe(`27${THIN}%`);
    expect(value({ bound: "exact", share: 0.139 })).toBe(`13,9${THIN}%`);
    for (const figures of [french, english]) {
      const words = everyWord(figures["a number printed by others"] ?? expect.fail()).join("\n");
      expect(words).not.toMatch(/25[.,]?0?\s?%/);
    }
  });

  it("has no interval, and says why", () => {
    const figure = describePublished(quoted, language);
    expect(JSON.stringify(figure.marks)).not.toMatch(/lower|upper|interval/);
    expect(figure.note.remarks.join()).toContain("n’est pas publiée");
    expect(figure.note.remarks.join()).toContain("près d’un quart");
  });

  it("names a group in the language's own way", () => {
    const group = wording("55 ans et plus", { en: "55 and over" });
    expect(describePublished({ ...quoted, group }, language).note.universe).toBe(
      `Agents${FIXED}: 55 ans et plus`,
    );
    expect(describePublished({ ...quoted, group }, languageOf("en")).note.universe).toBe(
      "Staff: 55 and over",
    );
  });
});

describe("every figure, in both languages", () => {
  const all = [...Object.entries(french), ...Object.entries(english)];

  it("has a title, a subtitle and a description that names it", () => {
    for (const [name, { title, subtitle, description }] of all) {
      expect(title, name).not.toBe("");
      expect(subtitle, name).not.toBe("");
      expect(description, name).toContain(title);
    }
  });

  it("says nothing undefined, and ends no sentence twice", () => {
    for (const [name, figure] of all)
      for (const words of everyWord(figure)) {
        expect(words, name).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
        expect(words.replaceAll("…", ""), name).not.toMatch(/\.\./);
      }
  });

  it("French never leaves a mark alone on a line", () => {
    for (const [name, figure] of Object.entries(french))
      if (!name.startsWith("long names"))
        for (const words of everyWord(figure)) expect(words, name).not.toMatch(/ [;:!?»]|« |\d %/);
  });
});
