import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MISSING_KINDS } from "../../src/survey/missing.ts";
import { readCsv } from "../read/read-csv.ts";
import { codesOf, variableOf } from "./variable-of.ts";

describe("kinds", () => {
  it.each([
    ["numbers with decimal commas", "Score", ["62,5", "48,75", "91"], "numeric"],
    ["numbers with decimal points in a semicolon file", "Score", ["0.125", "0.25", "12.5"], "numeric"],
    ["numbers grouped by thin spaces", "Budget", ["6\u202f250", "14\u202f875", "9\u202f100"], "numeric"],
    ["amounts in euros", "Budget", ["1\u202f250,50 €", "−980,00 €", "12,25 €"], "numeric"],
    ["percentages", "Part", ["62,5 %", "48,75 %", "91 %"], "numeric"],
    ["codes that begin with a zero", "Code", ["01", "02", "2A"], "single"],
    ["region codes, which are labels", "Région", ["11", "24", "27", "93"], "single"],
    ["a scale from 1 to 5", "Satisfaction", ["1", "2", "3", "4", "5"], "scale"],
    ["yes and no as 1 and 0", "Abonné", ["0", "1"], "single"],
    ["dates, day first", "Date", ["19/06/2021", "03/04/2021"], "date"],
    ["yes and no", "Équipé", ["Oui", "Non"], "single"],
    ["options joined by semicolons", "Usages", ["A;B", "A", "B;C", "C", "A;C"], "multiple"],
    [
      "options joined by a lone carriage return",
      "Usages",
      ["Aller\rVenir", "Aller", "Venir\rVoir", "Voir"],
      "multiple",
    ],
    [
      "labels with commas",
      "Statut",
      ["Salarié, à temps plein", "Salarié, à temps partiel", "Retraité"],
      "single",
    ],
  ])("%s", async (_, header, answers, kind) => {
    expect((await variableOf(header, answers)).kind).toBe(kind);
  });

  it("codes that name places are never computed with", async () => {
    const codes = Array.from({ length: 30 }, (_, index) => String(34_100 + index));
    expect((await variableOf("Code INSEE", codes, 1)).kind).toBe("identifier");
  });

  it("options that hold the separator themselves are learned from the answers", async () => {
    const options = ["Mes démarches (impôts, CAF)", "Écrire à la mairie, à l’école", "M’informer", "Autre"];
    const chosen = [[0], [1], [2], [3], [0, 1], [1, 2], [2, 0], [3, 1, 0], [0, 2, 1], [1, 3], [2, 3]];
    const variable = await variableOf(
      "Pourquoi ?",
      chosen.map((picks) => picks.map((pick) => options[pick]).join(", ")),
      4,
    );
    expect(variable.kind).toBe("multiple");
    expect(codesOf(variable).toSorted()).toEqual(options.toSorted());
  });

  it("levels are in the order of their numbers", async () => {
    const levels = ["0 – non abordé", "10 – maîtrisé", "2 – en cours", "1 – débuté"];
    const variable = await variableOf("Niveau", levels);
    expect(variable.kind).toBe("scale");
    expect(codesOf(variable)).toEqual(["0 – non abordé", "1 – débuté", "2 – en cours", "10 – maîtrisé"]);
  });

  it("yes and no are no frequencies beside a number or two", async () => {
    const cells = [...Array.from({ length: 20 }, () => ["Yes", "No"]).flat(), "3", "4"];
    expect((await variableOf("Changed", cells, 1)).kind).toBe("single");
  });

  it("a woman and a man are who answered, whatever the article", async () => {
    expect(
      (await variableOf("Vous êtes", ["Une femme", "Un homme", "Je préfère ne pas répondre"])).role,
    ).toBe("breakdown");
    expect((await variableOf("Recommanderiez-vous ce service ?", ["1", "2", "3", "4"])).role).toBe("answer");
  });

  it("a comment is text, though many write the same", async () => {
    const comments = [
      "RAS",
      "Rien à dire",
      "Trop lent",
      "Merci",
      "Plus de postes",
      "Une formation",
      "Le débit",
    ];
    expect((await variableOf("Commentaire libre", comments)).kind).toBe("text");
    expect((await variableOf("Ce qui manque le plus", comments)).kind).toBe("single");
  });

  it("a sentence each is text", async () => {
    const sentences = Array.from(
      { length: 30 },
      (_, index) => `Il faudrait ${index} fois plus de pistes, et mieux.`,
    );
    expect((await variableOf("Commentaire", sentences, 1)).kind).toBe("text");
  });

  it("a scale of digits has scores", async () => {
    expect(await variableOf("Note", ["10", "2", "0", "5"])).toMatchObject({
      kind: "scale",
      scores: [0, 2, 5, 10],
    });
  });
});

describe("the order of answers", () => {
  it.each([
    ["agreement", ["Pas du tout d’accord", "Plutôt pas d’accord", "Plutôt d’accord", "Tout à fait d’accord"]],
    ["shades of yes", ["Non", "Plutôt non", "Plutôt oui", "Oui, tout à fait"]],
    [
      "declared compliance",
      ["Non, pas encore", "Non, pas complètement", "Oui, partiellement", "Oui, tout à fait"],
    ],
    ["satisfaction", ["Pas du tout satisfait", "Peu satisfait", "Satisfait", "Très satisfait"]],
    ["level", ["Très faible", "Faible", "Moyenne", "Élevée", "Très élevée"]],
    [
      "agreement in English",
      ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
    ],
    ["adverbs of frequency", ["Jamais", "Rarement", "Parfois", "Souvent", "Toujours"]],
    [
      "frequencies",
      ["Jamais", "1 à 3 fois par an", "1 à 3 fois par mois", "1 à 3 fois par semaine", "Tous les jours"],
    ],
    ["ages", ["Moins de 25 ans", "25-34 ans", "35-54 ans", "55 ans et plus"]],
    ["ages in English", ["Under 18 years old", "18-24 years old", "25-34 years old", "65 years or older"]],
    [
      "populations",
      ["Moins de 3 500 hab.", "3 500 à 9 999 hab.", "10 000 à 99 999 hab.", "100 000 hab. et plus"],
    ],
    ["staff", ["1 à 9 agents", "10 à 49 agents", "50 à 249 agents", "250 agents et plus"]],
    ["incomes", ["$0 to $9,999", "$10,000 to $24,999", "$25,000 to $49,999", "$200,000 and up"]],
  ])("%s go from least to most, whatever the alphabet says", async (_, answers) => {
    const variable = await variableOf("Question", answers.toReversed());
    expect(variable.kind).toBe("scale");
    expect(codesOf(variable)).toEqual(answers);
  });
});

describe("roles and weights", () => {
  it("one weight is used and said", async () => {
    const { table, issues } = await readCsv("Niveau;Poids\nHaut;0,8\nBas;1,2\nHaut;1\nBas;1,5\n");
    expect(table.codebook.weight).toBe("Poids");
    expect(issues).toMatchObject([{ code: "weight-found", severity: "info", params: { name: "Poids" } }]);
  });

  it("of two weights none is used before somebody chooses", async () => {
    const { table, issues } = await readCsv("q;weight_a;weight_b\nx;0.8;1.1\ny;1.2;0.9\nx;1.5;1\n");
    expect(table.codebook.weight).toBeNull();
    expect(issues).toMatchObject([{ code: "weights-several", count: 2 }]);
  });

  it("with one negative value are refused aloud, not dropped in silence", async () => {
    const { table, issues } = await readCsv("poids;q\n0,5;Oui\n-0,5;Non\n1,5;Oui\n1,2;Non\n");
    expect(table.codebook.weight).toBeNull();
    expect(issues.map(({ code, count }) => ({ code, count }))).toEqual([
      { code: "weight-refused", count: 1 },
    ]);
  });

  it("of zero everywhere too", async () => {
    const { table, issues } = await readCsv("poids;q\n0;Oui\n0,0;Non\n0;Oui\n0,00;Non\n");
    expect(table.codebook.weight).toBeNull();
    expect(issues.map(({ code, count }) => ({ code, count }))).toContainEqual({
      code: "weight-zero",
      count: 4,
    });
  });

  it("a body's weight is no weight", async () => {
    expect((await variableOf("Poids", ["62", "75", "81"])).role).toBe("answer");
  });

  it.each([
    ["Sexe", ["F", "H"]],
    ["Strate", ["Ville", "Bourg", "Métropole"]],
    ["q48", ["Moins de 25 ans", "25-64 ans", "65 ans et plus"]],
    ["Vous êtes", ["Une femme", "Femme", "Homme"]],
  ])("“%s” tells groups apart", async (header, answers) => {
    expect((await variableOf(header, answers)).role).toBe("breakdown");
  });
});

describe("names", () => {
  it("no header is lost, whatever it is called", async () => {
    const headers = [
      "__proto__",
      "constructor",
      "toString",
      "length",
      "then",
      "0",
      "-1",
      "Score",
      "Score",
      "",
      " ",
    ];
    const { table, issues } = await readCsv(`${headers.join(";")}\n${headers.map(() => "x").join(";")}\n`);
    expect(issues.find(({ code }) => code === "renamed-columns")?.count).toBe(3);
    expect(table.headers).toEqual(headers);
    expect(table.codebook.variables.map(({ id }) => String(id))).toEqual([
      ...headers.slice(0, 8),
      "Score (2)",
      "#9",
      "#10",
    ]);
    expect(table.column(table.codebook.variables[0]?.id ?? expect.fail("none"))).toBeDefined();
  });
});

const seed = 20211124;
const answer = fc.constantFrom(
  "Oui",
  "Non",
  "1",
  "2",
  "3,5",
  "NSP",
  "",
  " Oui ",
  "A;B",
  "A",
  "B",
  "18-24",
  "12/05/2021",
);
const rows = fc.array(fc.tuple(answer, answer), { minLength: 3, maxLength: 30 });
const csvOf = (lines: readonly (readonly string[])[]) =>
  `Rang;q1;q2\n${lines.map((line) => `r;${line.map((cell) => `"${cell}"`).join(";")}\n`).join("")}`;

describe("laws", () => {
  it("the codebook does not depend on the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (lines) => {
        const forward = await readCsv(csvOf(lines));
        const backward = await readCsv(csvOf(lines.toReversed()));
        expect(backward.table.codebook).toEqual(forward.table.codebook);
      }),
      { seed, numRuns: 200 },
    );
  });

  it("categories and missing answers add up to the rows", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (lines) => {
        const { table } = await readCsv(csvOf(lines));
        for (const variable of table.codebook.variables) {
          const column = table.column(variable.id);
          if (column.kind !== "coded") continue;
          expect(column.codes).toHaveLength(table.rows);
          expect(Math.max(...column.codes)).toBeLessThan(column.categories + MISSING_KINDS.length);
        }
      }),
      { seed, numRuns: 100 },
    );
  });
});
