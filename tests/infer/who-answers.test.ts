import { describe, expect, it } from "vitest";
import { readCsv } from "../read/read-csv.ts";
import { variableOf } from "./variable-of.ts";

const PLAIN = ["Un", "Autre", "Encore"];

describe("a header that asks who someone is makes a breakdown, in any language", () => {
  it.each([
    "Quelle est votre profession ?",
    "Dans quel département habitez-vous ?",
    "How old are you?",
    "edu1. What is the highest qualification you have obtained?",
    "Which US State or Territory do you live in?",
    "In welchem Bundesland wohnst Du?",
    "¿Cuál es su ocupación actual? Su ocupación",
    "Qual è il tuo titolo di studio?",
    "Qual a sua idade?",
    "Hoe oud bent u?",
    "Sesso",
    "Beruf",
    "Edad",
    "Taille de la commune",
    "Région",
    "Você se autodeclara",
    "Domanda 5. Sei un/una",
    "Bac",
    "Promo",
    "Turma",
    "Which of the following statements best describes you?",
    "Haben Sie einen Migrationshintergrund?",
    "Ile masz lat?",
    "Qual sua renda mensal?",
    "¿Cuál es su condición laboral?",
    "¿De qué país sos?",
    "Z1Alter",
  ])("%s", async (header) => {
    expect(await variableOf(header, PLAIN)).toMatchObject({ role: "breakdown" });
  });
});

describe("a header that asks something of who answered does not", () => {
  it.each([
    "Votre commune dispose-t-elle d'un site internet ?",
    "Search previous user group posts",
    "La désactivation de branche",
    "Wie stark wärst Du an einem beruflichen Einsatz interessiert?",
    "Quels services utilisez-vous ?",
    "Você teve a redução desta renda durante a pandemia?",
  ])("%s", async (header) => {
    expect(await variableOf(header, PLAIN)).toMatchObject({ role: "answer" });
  });
});

describe("answers that say who someone is make a breakdown under any header", () => {
  it.each([
    ["genders", ["Hombre", "Mujer", "Otros"]],
    ["diplomas", ["Masters", "Bachelors", "Ph.D."]],
    ["ages without a unit", ["< 20", "20 - 24", "25 - 34", "35 - 49", "50+"]],
    ["origins", ["White", "Black or African American", "Asian", "Other"]],
    ["kinds of places", ["Zona urbana", "Zona rural"]],
    ["what people do", ["Cadre", "Employé", "Étudiant", "Retraité", "Autre"]],
    ["what people do, in Spanish", ["Ocupado", "Desocupado", "Jubilado/a", "Estudiante"]],
  ])("%s", async (_, answers) => {
    expect(await variableOf("Q7", answers)).toMatchObject({ role: "breakdown" });
  });

  it.each([
    "Selon vous, qui est le plus touché ?",
    "À partir de quel âge pensez-vous qu'on peut apprendre ?",
    "Who do you think is affected most?",
    "¿Considera que sucede sobre personas…?",
    "Secondo Lei, chi ne soffre di più?",
  ])("“%s” is of others", async (header) => {
    const ages = ["< 20", "20 - 24", "25 - 34", "35 - 49", "50+"];
    expect(await variableOf(header, ages)).toMatchObject({ role: "answer" });
  });

  it.each([
    ["hours", ["0-5", "5-10", "10-20", "20+"]],
    ["scores", ["0-10", "10-20", "20-30", "30-40", "40+"]],
    [
      "sentences with words that are diplomas elsewhere",
      ["I code, but not much", "None of these", "I am learning"],
    ],
  ])("%s do not", async (_, answers) => {
    expect(await variableOf("Q7", answers)).toMatchObject({ role: "answer" });
  });
});

describe("a name of no known word between columns that say who answered", () => {
  const rolesUnder = async (header: string, last = "Tranche d’âge") => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      [row % 2 ? "Femme" : "Homme", row % 3 ? "STR" : "BRU", row % 5 ? "Bleu" : "Vert"].join(";"),
    );
    const { table } = await readCsv([`Sexe;${header};${last}`, ...rows].join("\n"));
    return table.codebook.variables.map(({ role }) => role);
  };

  it("says it too", async () => {
    expect(await rolesUnder("Ifsi")).toEqual(["breakdown", "breakdown", "breakdown"]);
    expect(await rolesUnder("Ifsi", "Couleur")).toEqual(["breakdown", "answer", "answer"]);
  });

  it.each(["v2", "Êtes-vous content ?", "Ce que vous préférez le plus", "Q"])(
    "“%s” is no name",
    async (header) => {
      expect(await rolesUnder(header)).toEqual(["breakdown", "answer", "breakdown"]);
    },
  );
});

describe("dates with the time of day", () => {
  const rows = (header: string) =>
    `${header};Avis\n${Array.from({ length: 30 }, (_, at) => `0${1 + (at % 9)}/07/2024 21:${10 + at}:24;${at % 3 ? "bon" : "mauvais"}\n`).join("")}`;

  it("that differ in the first column are when the replies came in", async () => {
    const { table } = await readCsv(rows("Colonne 1"));
    expect(table.codebook.variables[0]).toMatchObject({ kind: "date", role: "ignored" });
  });

  it("are answers where the header asks for them", async () => {
    const { table } = await readCsv(rows("Quand êtes-vous venu ?"));
    expect(table.codebook.variables[0]).toMatchObject({ kind: "date", role: "answer" });
  });
});

it("a question in full tells it where the header is a number", async () => {
  const { table } = await readCsv(
    'Q1,Q2\n"How long have you worked here?","What do you use?"\n"{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n' +
      "A while,Mail\nLong,Phone\nA while,Mail\nLong,Mail\n",
  );
  expect(table.codebook.variables.map(({ role }) => role)).toEqual(["breakdown", "answer"]);
});
