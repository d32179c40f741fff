import { describe, expect, it } from "vitest";
import { fileOf, OPINIONS } from "./file-of.ts";
import { variableOf } from "./variable-of.ts";

describe("columns about the reply are no answers", () => {
  it.each([
    ["LimeSurvey, in French", ["ID de la réponse", "Date de soumission", "Dernière page", "Temps total"]],
    ["Framaforms", ["Séquentiel", "SID", "Heure de soumission", "Brouillon", "UID"]],
    ["Microsoft Forms", ["ID", "Heure de début", "Heure de fin", "Nom"]],
    ["Sphinx", ["Date de dernier enregistrement", "Temps de saisie", "Appareil utilisé pour la saisie"]],
    ["SoSci Survey", ["CASE", "STARTED", "QUESTNNR", "MODE", "TIME001"]],
    ["LamaPoll", ["Datum", "Startzeit", "Beantwortungsdauer (in s)", "Dauer für Seite 2 (in s)"]],
    ["KoBoToolbox", ["start", "end", "_uuid", "_submission_time", "_index"]],
    ["Qualtrics", ["StartDate", "Duration (in seconds)", "Finished", "UserLanguage"]],
  ])("%s", async (_, headers) => {
    const meta = Object.fromEntries(
      headers.map((header, at) => [header, [`${at + 1}`, `${at + 2}`, `${at + 3}`]]),
    );
    const { table } = await fileOf({ ...meta, Avis: OPINIONS });
    const answers = table.codebook.variables.filter(({ role }) => role === "answer");
    expect(answers.map(({ id }) => String(id))).toEqual(["Avis"]);
  });

  it.each(["G01Q03Time", "Q7 time", "Total time"])("“%s” is", async (header) => {
    expect((await variableOf(header, ["12", "45", "31"])).role).toBe("ignored");
  });

  it.each(["mandatory_time", "Mealtime"])("“%s” is an answer", async (header) => {
    expect((await variableOf(header, ["0", "1"])).role).toBe("answer");
  });

  it("one word of a tool alone says nothing", async () => {
    const { of } = await fileOf({ Mode: ["Papier", "En ligne"], Avis: OPINIONS });
    expect(of("Mode")?.role).toBe("answer");
  });
});

describe("a word in a header does not decide alone", () => {
  it.each([
    ["Nombre", "Usuario", "identifier"],
    ["Type", "Zone", "single"],
  ])("“%s”, answered by “%s 1” and so on, is %s by how often each comes", async (header, word, kind) => {
    const times = kind === "identifier" ? 1 : 10;
    const cells = Array.from({ length: 24 / times }, (_, at) => `${word} ${at + 1}`);
    expect((await variableOf(header, cells, times)).kind).toBe(kind);
  });

  it.each([
    ["Parmi les 4 photos, laquelle vous semble vraie ?", "single"],
    ["Which picture is real?", "single"],
    ["Quelle note donnez-vous à ces photos ?", "scale"],
  ])("numbers under “%s” are a %s", async (header, kind) => {
    expect((await variableOf(header, ["1", "2", "3", "4"])).kind).toBe(kind);
  });

  it.each(["Avez-vous un téléphone ?", "Accès e-mail", "Usage du token", "ID ?"])(
    "“%s”, answered by yes and no, names nobody",
    async (header) => {
      expect((await variableOf(header, OPINIONS)).kind).toBe("single");
    },
  );

  it.each([
    ["Poids", ["62,5", "71", "80,5", "95"]],
    ["Poids du colis (g)", ["0,5", "1,2", "0,9"]],
    ["body weight", ["62.5", "71", "80.5"]],
    ["Poids budget", ["0,5", "1,5", "1"]],
  ])("“%s” weighs no answers", async (header, cells) => {
    expect((await variableOf(header, cells)).role).not.toBe("weight");
  });

  it.each([
    ["Poids", ["0,8", "1,2", "1,1", "0,9"]],
    ["pond_final", ["1520,4411", "980,1234", "2010,9871"]],
    ["Poids du foyer", ["0,8", "1,2", "1"]],
  ])("“%s” does", async (header, cells) => {
    expect((await variableOf(header, cells)).role).toBe("weight");
  });
});

/** Rooms of houses: each number comes less often than the one before. */

describe("numbers", () => {
  it.each([
    ["ans", ["12 ans", "1 an", "34 ans", "51 ans"]],
    ["m²", ["45,5 m²", "60 m²", "71,25 m²"]],
    ["k€", ["12 k€", "45 k€", "8,5 k€"]],
    ["ETP", ["1,5 ETP", "0,5 ETP", "2,25 ETP"]],
    ["hab.", ["5 000 hab.", "12 400 hab.", "870 hab."]],
  ])("keep %s as their unit", async (unit, cells) => {
    const { of } = await fileOf({ Mesure: cells, Avis: OPINIONS });
    expect(of("Mesure")).toMatchObject({ kind: "numeric", unit });
  });

  it.each([
    ["phd_year", "numeric"],
    ["Année de naissance", "numeric"],
    ["s020", "scale"],
  ])("that are thirty years are, under “%s”, %s", async (header, kind) => {
    const years = Array.from({ length: 30 }, (_, index) => `${1980 + index}`);
    expect((await variableOf(header, years)).kind).toBe(kind);
  });

  it("before “pm” are times of day", async () => {
    expect((await variableOf("Time", ["12pm", "4pm", "5pm", "6pm"])).kind).toBe("scale");
  });

  it("with both decimal marks are read each by its own", async () => {
    const { table, of } = await fileOf({ Note: ["12,5", "13.5", "11,25"], Avis: OPINIONS }, 3);
    const note = of("Note");
    expect(note).toMatchObject({ kind: "numeric", mixed: true });
    const column = table.column(note?.id as never);
    expect(column.kind === "number" && [...column.values]).toEqual([12.5, 13.5, 11.25]);
  });

  it("one of which among hundreds was typed with a zero before it are numbers; codes are not", async () => {
    const hours = Array.from({ length: 400 }, (_, at) => (at === 7 ? "05" : `${(at * 7) % 60}`));
    const codes = Array.from({ length: 400 }, (_, at) => (at % 9 === 0 ? "01" : `${10 + (at % 50)}`));
    const { of } = await fileOf({ Heures: hours, Zone: codes }, 400);
    expect(of("Heures")).toMatchObject({ kind: "numeric" });
    expect(of("Zone")?.kind).not.toBe("numeric");
  });

  it("that a spreadsheet cut short are said, and added up by nobody", async () => {
    const { issues, of } = await fileOf({
      SIRET: ["2,17501E+13", "2,13E+13"],
      "Code postal": ["1000", "75001", "69001"],
    });
    expect(of("SIRET")?.kind).not.toBe("numeric");
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(["digits-lost", "zeros-lost"]));
  });
});

describe("cells", () => {
  it.each([
    ["French words", ["12 janv. 2024", "1er mars 2024", "30 juin 2024"]],
    ["a weekday", ["lundi 3 mars 2024", "mardi 4 mars 2024"]],
    ["English words", ["Mar 5, 2024", "Dec 24, 2024"]],
    ["a zone", ["2024-03-01T09:15:00.000Z", "2024-03-02T09:15:00.000+02:00"]],
    ["hours alone", ["00:09:13", "00:42:28", "01:11:03"]],
  ])("with dates in %s are dates", async (_, cells) => {
    expect((await variableOf("Moment", cells, 1)).kind).toBe("date");
  });

  it("with months that come back are periods, in their order", async () => {
    const variable = await variableOf("Vague", ["juin 2023", "mars 2023", "janv. 2024"]);
    const codes = "categories" in variable ? variable.categories.map(({ code }) => String(code)) : [];
    expect([variable.kind, ...codes]).toEqual(["scale", "mars 2023", "juin 2023", "janv. 2024"]);
  });

  it("with a spreadsheet's errors are unreadable", async () => {
    const { missing } = await variableOf("Taux", ["12,5", "8,25", "10,75", "#DIV/0!", "#VALEUR!", "#NOM?"]);
    const kinds = Object.fromEntries(missing.map(({ code, kind }) => [code, kind]));
    expect(kinds).toMatchObject({ "#DIV/0!": "unreadable", "#VALEUR!": "unreadable", "#NOM?": "unreadable" });
  });

  it("with entities are shown plainly, and not cut at their semicolons", async () => {
    const { of, issues } = await fileOf({
      "&Eacute;quipe": ["R&amp;D", "Finances", "Qualit&eacute;"],
      Lieux: ["R&amp;D;Siège", "Siège", "R&amp;D"],
    });
    const team = of("&Eacute;quipe");
    expect(team?.label.text).toBe("Équipe");
    expect(team && "categories" in team && team.categories.map(({ label }) => label.text)).toEqual([
      "Finances",
      "Qualité",
      "R&D",
    ]);
    const places = of("Lieux");
    expect(places).toMatchObject({ kind: "multiple", categories: [{ code: "R&amp;D" }, { code: "Siège" }] });
    expect(issues.map(({ code }) => code)).toContain("markup-decoded");
  });
});
