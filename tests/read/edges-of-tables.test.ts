import { describe, expect, it } from "vitest";
import { readCsv, rowsOf } from "./read-csv.ts";

const read = async (...lines: readonly string[]) => {
  const { table, receipt, issues } = await readCsv(`${lines.join("\n")}\n`);
  return { table, receipt, issues, rows: rowsOf(table), codes: issues.map(({ code }) => code) };
};

describe("headers over several records", () => {
  it("Qualtrics: short names, questions in full, import ids", async () => {
    const { table, receipt, rows, codes } = await read(
      "ResponseId,Q1,Q2",
      "Response ID,Êtes-vous satisfait ?,Quel âge avez-vous ?",
      '"{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"',
      "R_1,Oui,34",
      "R_2,Non,51",
    );
    expect(table.headers).toEqual(["ResponseId", "Q1", "Q2"]);
    expect(receipt).toMatchObject({ headerRows: 3, skippedRows: 0, rows: 2 });
    expect(rows[0]).toEqual(["R_1", "Oui", "34"]);
    expect(table.codebook.variables[1]?.question?.text).toBe("Êtes-vous satisfait ?");
    expect(codes).toContain("header-rows");
  });

  it("1KA: numbers of questions over their wordings", async () => {
    const { table, receipt, rows } = await read(
      "Q1;Q2a;Q2b;Q2_text;",
      "À quelle fréquence venez-vous ?;Le restaurant de l’école;Autre :;Quel autre lieu ?;",
      "2;1;0;-2;",
      "4;0;1;un café;",
      "3;1;1;chez moi;",
    );
    expect(receipt).toMatchObject({ headerRows: 2, rows: 3 });
    expect(rows[0]?.slice(0, 3)).toEqual(["2", "1", "0"]);
    expect(table.codebook.variables[0]?.question?.text).toBe("À quelle fréquence venez-vous ?");
  });

  it.each([
    [
      "long answers under short names",
      [
        "Q1;Q2;Q3",
        "j’y vais à pied;rien à dire de plus;le soir",
        "en bus du matin au soir;tout va très bien ainsi;le matin",
        "à vélo, s’il fait beau;un peu plus de bancs;jamais",
      ],
    ],
    ["words under short names", ["Q1;Q2", "restaurant;satisfait", "x;a", "y;b", "z;c"]],
    ["numbers among them", ["Q1;Q2", "un mot de plus;12345", "x;4", "y;5", "z;6"]],
    ["names that are words", ["Lieu;Avis", "un lieu que je connais;un avis qui compte", "x;a", "y;b", "z;c"]],
    [
      "what comes back",
      ["Q1;Q2", "ni oui ni non;je ne sais pas", "oui;non", "ni oui ni non;je ne sais pas", "oui;oui"],
    ],
  ])("%s are answers", async (_, lines) => {
    expect((await read(...lines)).receipt.headerRows).toBe(1);
  });

  it("Qualtrics without its import ids", async () => {
    const { table, receipt } = await read(
      "StartDate,Status,ResponseId,Q1,Q2_1",
      "Start Date,Response Type,Response ID,How long have you worked here?,How satisfied are you? - Pay",
      "2026-01-05 10:00:00,IP Address,R_1,2 years,Very",
      "2026-01-05 11:00:00,IP Address,R_2,5 years,Not at all",
      "2026-01-06 09:30:00,IP Address,R_3,1 year,Very",
    );
    expect(receipt).toMatchObject({ headerRows: 2, rows: 3 });
    expect(table.codebook.variables.find(({ id }) => String(id) === "Q1")?.question?.text).toBe(
      "How long have you worked here?",
    );
  });

  it("SurveyMonkey: a question over its options, which are then one variable", async () => {
    const { table, receipt } = await read(
      "RespondentID,Quels outils utilisez-vous ?,,,Un commentaire ?",
      ",Tableur,Messagerie,Intranet,Open-Ended Response",
      "1,Tableur,Messagerie,,Rien à dire de plus",
      "2,,Messagerie,,Mes collègues m’aident",
      "3,Tableur,,Intranet,Trop lent le matin",
    );
    expect(receipt.headerRows).toBe(2);
    expect(table.headers).toEqual([
      "RespondentID",
      "Quels outils utilisez-vous ?: Tableur",
      "Quels outils utilisez-vous ?: Messagerie",
      "Quels outils utilisez-vous ?: Intranet",
      "Un commentaire ?",
    ]);
    expect(table.codebook.variables.map(({ kind }) => kind)).toEqual(["identifier", "multiple", "text"]);
  });

  it("merged cells of a spreadsheet: a group over its columns", async () => {
    const { table } = await read(
      "Commune;Outils;;Avis",
      ";Site;Appli;",
      "Étampes;Oui;Non;bien",
      "Nîmes;Non;Non;mal",
    );
    expect(table.headers).toEqual(["Commune", "Outils: Site", "Outils: Appli", "Avis"]);
  });

  it.each([
    ["answers under a header with a blank", ["Commune;Avis;", "Étampes;bien;a", "Nîmes;mal;b"]],
    ["a respondent who left the first cell blank", ["Commune;Avis;Note", ";bien;2", "Nîmes;mal;3"]],
  ])("%s are never made a header", async (_, lines) => {
    expect((await read(...lines)).receipt).toMatchObject({ headerRows: 1, rows: 2 });
  });
});

describe("a file without a header", () => {
  const answers = ["1,Oui,25", "2,Non,34", "3,Oui,25", "4,Oui,41", "5,Non,19", "6,Non,33", "7,Oui,52"];

  it("loses no answer, and is told", async () => {
    const { receipt, rows, issues } = await read(...answers);
    expect(receipt).toMatchObject({ headerRows: 0, rows: 7 });
    expect(rows[0]).toEqual(["1", "Oui", "25"]);
    expect(issues[0]).toMatchObject({ code: "no-header", severity: "warning" });
  });

  it("is seen by closed answers that come back, whatever else is told", async () => {
    const closed = Array.from({ length: 30 }, (_, row) =>
      [
        `le ${row}`,
        ["Haxe", "Java", "C"][row % 3],
        ["Rare", "Souvent", "Jamais"][(row >> 1) % 3],
        ["A", "B", "D"][row % 3],
      ].join(),
    );
    expect((await read(...closed)).receipt).toMatchObject({ headerRows: 0, rows: 30 });
  });

  it.each([
    [
      "options called by the answer of who chose them, and its opposite,",
      [
        "soir,bar,amis,note",
        ...Array.from({ length: 12 }, (_, row) =>
          [
            row % 2 ? "soir" : "Pas.soir",
            row % 3 ? "bar" : "Pas.bar",
            row % 2 ? "Pas.amis" : "amis",
            row % 5,
          ].join(),
        ),
      ],
    ],
    [
      "what stands again where files were joined",
      Array.from({ length: 24 }, (_, row) =>
        row % 6
          ? [["bon", "moyen", "mal"][row % 3], ["x", "y", "z"][row % 3], ["u", "v", "w"][row % 3]].join()
          : "Avis,Lieu,Place",
      ),
    ],
    ["a name that no answer repeats", ["1,avis,25", ...answers]],
    [
      "years over figures",
      ["Pays,2020,2021", ...answers.map((row) => `Pays${row.replace(",Oui", ",1").replace(",Non", ",2")}`)],
    ],
  ])("%s is a header", async (_, lines) => {
    expect((await read(...lines)).receipt.headerRows).toBe(1);
  });
});

describe("what stands below the answers", () => {
  const table = ["Service;Agents;Équipés", "Voirie;12;4", "État civil;7;7", "Crèches;30;11", "Musée;5;2"];

  it("totals and notes are set aside, counted and said", async () => {
    const { receipt, rows, codes, issues } = await read(
      ...table,
      "Total;54;24",
      "Source : service numérique;;",
    );
    expect(rows).toHaveLength(4);
    expect(receipt.repairs).toEqual([
      { code: "footer-rows", count: 1, cells: 3 },
      { code: "total-rows", count: 1, cells: 3 },
    ]);
    expect(codes).toEqual(expect.arrayContaining(["footer-rows", "total-rows"]));
    expect(issues.map(({ code, where }) => [code, where?.row])).toEqual(
      expect.arrayContaining([
        ["total-rows", 6],
        ["footer-rows", 7],
      ]),
    );
  });

  it("“Ensemble” is a total only where it is the sum; elsewhere it is what somebody published", async () => {
    expect((await read(...table, "Ensemble;54;24")).rows).toHaveLength(4);
    expect((await read(...table, "Ensemble;13,5;6")).rows).toHaveLength(5);
  });

  it("an answer that begins with “total” is an answer", async () => {
    const { rows } = await read(
      "Avis;Note",
      "Total désaccord;1",
      "Accord;4",
      "Accord;5",
      "Total désaccord;2",
      "Total désaccord;1",
    );
    expect(rows).toHaveLength(5);
  });
});
