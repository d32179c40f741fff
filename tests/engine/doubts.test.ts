import { describe, expect, it } from "vitest";
import { ImportedFile } from "../../src/engine/imported-file.ts";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { wordDoubt } from "../../src/i18n/word-doubt.ts";
import type { Doubt } from "../../src/survey/doubt.ts";
import { isCategorical, type Variable } from "../../src/survey/variable.ts";
import { readCsv } from "../read/read-csv.ts";

/** A file of these columns, a row for each cell of the longest; shorter ones are repeated. */
async function fileOf(columns: Readonly<Record<string, readonly string[]>>): Promise<ImportedFile> {
  const rows = Math.max(...Object.values(columns).map(({ length }) => length));
  const lines = Array.from({ length: rows }, (_, row) =>
    Object.values(columns)
      .map((cells) => `"${cells[row % cells.length]}"`)
      .join(";"),
  );
  const read = await readCsv([Object.keys(columns).join(";"), ...lines].join("\n"));
  return new ImportedFile("essai.csv", read, {}, null);
}

const repeated = (cells: readonly string[], times: number): string[] =>
  Array.from({ length: times }, () => cells).flat();

const variableIn = (file: ImportedFile, id: string): Variable | undefined =>
  file.survey().codebook.variables.find((variable) => variable.id === id);

const answersIn = (file: ImportedFile, id: string): string[] => {
  const variable = variableIn(file, id);
  return variable && isCategorical(variable) ? variable.categories.map(({ code }) => String(code)) : [];
};

function doubtIn(file: ImportedFile, code: Doubt["code"]): Doubt {
  const doubt = file.survey().doubts.find((each) => each.code === code);
  if (!doubt)
    expect.fail(
      `no ${code} among ${file
        .survey()
        .doubts.map((each) => each.code)
        .join(", ")}`,
    );
  return doubt;
}

const nowIn = (file: ImportedFile, code: Doubt["code"]): string | null => {
  const { now, options } = doubtIn(file, code);
  return now === null ? null : (options[now]?.code ?? null);
};

/** Presses an option, as a person does: the corrections that it takes come after those made before. */
function presser(file: ImportedFile) {
  const made: Doubt["options"][number]["corrections"][number][] = [];
  return (code: Doubt["code"], option: string) => {
    const found = doubtIn(file, code).options.find((each) => each.code === option);
    made.push(...(found?.corrections ?? []));
    file.correct(made);
    expect(file.survey().refused).toEqual([]);
  };
}

const SENTENCES = [
  "Non, pas du tout, et je préfère aller au guichet pour toutes mes démarches",
  "Oui, plutôt, mais il y a des démarches que je ne fais pas sans un peu d’aide",
  "Oui, tout à fait, et je peux montrer aux autres comment il faut s’y prendre",
];

describe("an order guessed from sentences", () => {
  const open = () =>
    fileOf({ Nom: ["a", "b", "a"], Mail: repeated(SENTENCES, 8), Site: repeated(SENTENCES, 8) });

  it("is doubted once for all questions with these answers, and kept while nobody says anything", async () => {
    const file = await open();
    const doubt = doubtIn(file, "order-doubtful");
    expect(doubt).toMatchObject({ columns: [1, 2], facts: { name: "Mail", questions: 2 }, usual: 0, now: 0 });
    expect(doubt.picture).toEqual({ kind: "bars", heights: [8, 8, 8], at: null });
  });

  it("is turned, left out, and kept again, for all of them", async () => {
    const file = await open();
    const press = presser(file);
    const order = answersIn(file, "Mail");
    press("order-doubtful", "turned");
    expect(nowIn(file, "order-doubtful")).toBe("turned");
    for (const id of ["Mail", "Site"]) expect(answersIn(file, id)).toEqual(order.toReversed());
    press("order-doubtful", "none");
    expect(nowIn(file, "order-doubtful")).toBe("none");
    expect(variableIn(file, "Site")?.kind).toBe("single");
    press("order-doubtful", "kept");
    expect(nowIn(file, "order-doubtful")).toBe("kept");
    for (const id of ["Mail", "Site"]) expect(answersIn(file, id)).toEqual(order);
    file.correct([]);
    expect(doubtIn(file, "order-doubtful")).toMatchObject({ now: 0, usual: 0 });
  });

  it("is none of the readings where somebody found another order", async () => {
    const file = await open();
    const codes = variableIn(file, "Mail");
    const order = codes && isCategorical(codes) ? codes.categories.map(({ code }) => code) : [];
    const [first, second, third] = order;
    if (!codes || !first || !second || !third) expect.fail();
    file.correct([{ do: "order", variable: codes.id, codes: [second, first, third] }]);
    expect(nowIn(file, "order-doubtful")).toBeNull();
  });
});

describe("numbers of which the ends alone have a name", () => {
  it("are doubted where the names do not say that the last is the most", async () => {
    const cells = ["1 Tout à fait d'accord", "2", "3", "4", "5 Pas du tout d'accord"];
    const file = await fileOf({ Nom: ["a", "b"], Avis: repeated(cells, 6) });
    expect(doubtIn(file, "direction-doubtful").facts).toMatchObject({ low: "1", high: "5" });
    const press = presser(file);
    press("direction-doubtful", "turned");
    expect(answersIn(file, "Avis")).toEqual(cells.toReversed());
    expect(variableIn(file, "Avis")).toMatchObject({ scores: [5, 4, 3, 2, 1] });
  });

  it("are not where the names say so", async () => {
    const cells = ["1 Très désagréable", "2", "3", "4", "5", "6 Très agréable"];
    const file = await fileOf({ Nom: ["a", "b"], Avis: repeated(cells, 6) });
    expect(answersIn(file, "Avis")).toEqual(cells);
    expect(file.survey().doubts).toEqual([]);
  });
});

describe("numbers that may stand for no answer", () => {
  it("read as answers: 99 among ages", async () => {
    const file = await fileOf({ Nom: ["a", "b"], Age: repeated(["18", "35", "52", "67", "99"], 6) });
    expect(doubtIn(file, "missing-possible")).toMatchObject({
      facts: { codes: "99", count: 6, rows: 30, least: 18, most: 67 },
      picture: { kind: "number", value: 6 },
    });
    expect(nowIn(file, "missing-possible")).toBe("answer");
    const press = presser(file);
    press("missing-possible", "missing");
    expect(variableIn(file, "Age")?.missing.map(({ code }) => code)).toContain("99");
    press("missing-possible", "answer");
    expect(variableIn(file, "Age")?.missing.map(({ code }) => code)).not.toContain("99");
  });

  it("read as missing: 99 beyond a scale, once for all its questions", async () => {
    const cells = ["1", "2", "3", "4", "99"];
    const file = await fileOf({ Nom: ["a", "b"], Note1: repeated(cells, 6), Avis2: repeated(cells, 6) });
    expect(doubtIn(file, "missing-recognised")).toMatchObject({
      columns: [1, 2],
      facts: { questions: 2, count: 12 },
    });
    expect(nowIn(file, "missing-recognised")).toBe("missing");
    presser(file)("missing-recognised", "answer");
    expect(answersIn(file, "Avis2")).toEqual(["1", "2", "3", "4", "99"]);
    expect(nowIn(file, "missing-recognised")).toBe("answer");
  });

  it("0 of exactly those who answered none of a battery", async () => {
    const answers = [
      ["2", "3", "4", "2"],
      ["0", "", "", ""],
      ["4", "4", "5", "4"],
      ["3", "2", "3", "3"],
      ["5", "5", "2", "5"],
    ];
    const at = (part: number) =>
      repeated(
        answers.map((row) => row[part] ?? ""),
        8,
      );
    const score = at(0).map((cell, row) => (cell === "0" ? "0" : `${cell},${row % 9}`));
    const file = await fileOf({ Nom: ["a", "b"], score, q1: at(1), q2: at(2), q3: at(3) });
    expect(file.survey().codebook.batteries).toHaveLength(1);
    expect(doubtIn(file, "zero-alone").facts).toMatchObject({
      count: 8,
      questions: 3,
      first: "q1",
      last: "q3",
    });
    presser(file)("zero-alone", "missing");
    expect(variableIn(file, "score")?.missing.map(({ code }) => code)).toContain("0");
  });
});

describe("dates", () => {
  it("whose first two numbers are never above 12 may have the month first", async () => {
    const file = await fileOf({ Saisie: ["03/04/2021", "05/06/2021"], Nom: ["a", "b", "a", "b"] });
    expect(nowIn(file, "dates-day-first")).toBe("dmy");
    presser(file)("dates-day-first", "mdy");
    expect(variableIn(file, "Saisie")).toMatchObject({ order: "mdy" });
  });

  it("are not doubted where another column of the file has its day first", async () => {
    const file = await fileOf({ Saisie: ["03/04/2021", "05/06/2021"], Fin: ["23/04/2021", "25/06/2021"] });
    expect(file.survey().doubts).toEqual([]);
  });
});

describe("weights", () => {
  const near = (name: number) =>
    Array.from({ length: 40 }, (_, row) => (1 + (row - 19.5) / (50 + name)).toFixed(3));

  it("that are called so weigh until somebody says otherwise", async () => {
    const file = await fileOf({ Poids: near(0), Nom: ["a", "b"] });
    expect(nowIn(file, "weight-found")).toBe("weigh");
    const press = presser(file);
    press("weight-found", "plain");
    expect(file.survey().codebook.weight).toBeNull();
    press("weight-found", "weigh");
    expect(file.survey().codebook.weight).toBe("Poids");
  });

  it("that are not called so do not weigh until somebody says so", async () => {
    const file = await fileOf({ Coef: near(0), Nom: ["a", "b"] });
    expect(nowIn(file, "weight-possible")).toBe("plain");
    presser(file)("weight-possible", "weigh");
    expect(file.survey().codebook.weight).toBe("Coef");
  });

  it("of several columns are chosen from", async () => {
    const file = await fileOf({ Poids: near(0), Pond: near(9), Nom: ["a", "b"] });
    expect(nowIn(file, "weights-several")).toBe("plain");
    presser(file)("weights-several", "second");
    expect(file.survey().codebook.weight).toBe("Pond");
  });
});

describe("a column that holds a yes and blanks, alone", () => {
  it("may say no by its blank: a question with one box, and back", async () => {
    const file = await fileOf({ Nom: repeated(["a", "b"], 12), Voiture: repeated(["Oui", ""], 12) });
    expect(doubtIn(file, "tick-alone").facts).toMatchObject({ answer: "Oui", count: 12, rows: 24 });
    expect(nowIn(file, "tick-alone")).toBe("missing");
    const press = presser(file);
    press("tick-alone", "unticked");
    expect(variableIn(file, "Voiture …")).toMatchObject({
      kind: "multiple",
      storage: { chosen: ["Oui"], unchosen: [""] },
    });
    expect(nowIn(file, "tick-alone")).toBe("unticked");
    press("tick-alone", "missing");
    expect(variableIn(file, "Voiture")?.kind).toBe("single");
  });
});

describe("a doubt", () => {
  it("is none any more where its column was set aside", async () => {
    const file = await fileOf({ Nom: ["a", "b"], Age: repeated(["18", "35", "52", "67", "99"], 6) });
    const age = variableIn(file, "Age");
    if (!age) expect.fail();
    file.correct([{ do: "role", variable: age.id, role: "ignored" }]);
    expect(file.survey().doubts).toEqual([]);
  });

  it("is worded in every language, with its facts and without a hole", async () => {
    const file = await fileOf({
      Nom: ["a", "b"],
      Age: repeated(["18", "35", "52", "67", "99"], 24),
      Poids: Array.from({ length: 120 }, (_, row) => (1 + (row - 59.5) / 150).toFixed(3)),
      Mail: repeated(SENTENCES, 40),
      Voiture: repeated(["Oui", ""], 60),
    });
    const { doubts } = file.survey();
    expect(doubts.map(({ code }) => code)).toEqual([
      "weight-found",
      "order-doubtful",
      "missing-possible",
      "tick-alone",
    ]);
    for (const language of LANGUAGES)
      for (const doubt of doubts) {
        const { title, evidence, caption, options } = wordDoubt(doubt, language);
        for (const text of [title, evidence, caption, ...options])
          expect(text).not.toMatch(/undefined|NaN|Infinity|^$/);
        expect(new Set(options).size).toBe(doubt.options.length);
      }
  });
});
