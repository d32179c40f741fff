import { describe, expect, it } from "vitest";
import { variablesOf } from "./variables-of.ts";

describe("a question with several answers, a column for each option", () => {
  it("as LimeSurvey writes it: codes in brackets, Y and blank; nobody who ticks nothing is counted", async () => {
    const { variables, issues } = await variablesOf(
      "id;Q3[SQ001];Q3[SQ002];Q3[SQ003]",
      "1;Y;;Y",
      "2;;Y;",
      "3;;;",
      "4;Y;Y;",
    );
    expect(variables[1]).toMatchObject({
      id: "Q3",
      kind: "multiple",
      columns: [1, 2, 3],
      answers: ["SQ001 2", "SQ002 2", "SQ003 1"],
      missing: 1,
    });
    expect(issues).toContain("options-gathered");
  });

  it("two of one header each have a name of their own, beside the column that is called so", async () => {
    const { variables } = await variablesOf("Q2;Q2 [a];Q2 [b];Q2", "4;;X;", "1;;;", "2;X;X;X", "3;;X;X");
    const names = variables.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it("as LimeSurvey writes it with codes and questions in full", async () => {
    const { variables } = await variablesOf(
      "id;Q3[SQ001]. Outils [Tableur];Q3[SQ002]. Outils [Messagerie];Q3[other]. Outils [Autre]",
      "1;Oui;Non;",
      "2;Non;Oui;un drive",
      "3;Oui;Oui;",
      "4;Non;Non;un agenda",
    );
    expect(variables[1]).toMatchObject({
      id: "Q3. Outils",
      kind: "multiple",
      columns: [1, 2],
      answers: ["Tableur 2", "Messagerie 2"],
    });
  });

  it("whose boxes repeat the end of their headers, whatever an option says", async () => {
    const { variables } = await variablesOf(
      'id,Which do you buy?: Servers,"Which do you buy?: Monitors, PCs, Laptops",Which do you buy?: Tape,Which do you buy?: Not sure,Which do you buy?: Other (please specify),Which do you buy?: Other (please specify)',
      '1,Servers,"Monitors, PCs, Laptops",,,,',
      "2,Servers,,,,Other,a van",
      '3,,"Monitors, PCs, Laptops",,Not sure,,',
      "4,,,,,,",
    );
    expect(variables[1]).toMatchObject({
      id: "Which do you buy?",
      kind: "multiple",
      columns: [1, 2, 3, 4, 5],
      answers: ["Servers 2", "Monitors, PCs, Laptops 2", "Tape 0", "Not sure 1", "Other 1"],
    });
    expect(variables[2]).toMatchObject({ columns: [6] });
  });

  it("whose boxes hold the number of their option, with options that nobody chose", async () => {
    const { variables } = await variablesOf(
      "id,role.bus,role.dev,role.exec,role.fin,role.lgl,role.other",
      "1,,2,3,,,",
      "2,,2,,,5,Documentation",
      "3,,,3,,,",
      "4,,2,,,,",
    );
    expect(variables[1]).toMatchObject({
      id: "role",
      kind: "multiple",
      columns: [1, 2, 3, 4, 5],
      answers: ["bus 0", "dev 3", "exec 2", "fin 0", "lgl 1"],
    });
  });

  it("whose boxes hold the number of their option are called by their headers", async () => {
    const rows = ["1,1,,3", "2,,2,", "3,,,3", "4,,2,"];
    const { variables } = await variablesOf("id,tool.mail,tool.web,tool.maps", ...rows);
    expect(variables[1]?.answers).toEqual(["mail 1", "web 2", "maps 2"]);
  });

  it("but not two questions that others have left blank", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `${row},${row % 3 ? row % 2 : ""},${row % 2}`);
    const { variables } = await variablesOf("id,suicide.risk,suicide.past", ...rows);
    expect(variables.some(({ kind }) => kind === "multiple")).toBe(false);
  });

  it("but not questions of their own under one header", async () => {
    const { variables } = await variablesOf(
      "id,Merci de répondre [Fumez-vous ?],Merci de répondre [Buvez-vous ?]",
      ...Array.from(
        { length: 9 },
        (_, row) => `${row},${row % 2 ? "oui" : "non"},${row % 3 ? "oui" : "non"}`,
      ),
    );
    expect(variables.slice(1)).toMatchObject([{ kind: "single" }, { kind: "single" }]);
  });

  it("but not columns of numbers that are not those of their places", async () => {
    for (const rows of [
      ["1,1,,", "2,,4,", "3,,,3", "4,,,"],
      ["1,1,,", "2,,2,", "3,,,", "4,,,"],
    ]) {
      const { variables } = await variablesOf("id,note.a,note.b,note.c", ...rows);
      expect(variables.some(({ kind }) => kind === "multiple")).toBe(false);
    }
  });

  it("whose options hold the sign that parts them from the question", async () => {
    const { variables } = await variablesOf(
      "id;B1_python;B1_c_java;B1_r",
      "1;Oui;Non;Non",
      "2;Non;Oui;Oui",
      "3;Non;Non;Oui",
    );
    expect(variables[1]).toMatchObject({
      id: "B1",
      columns: [1, 2, 3],
      answers: ["python 1", "c_java 1", "r 2"],
    });
  });

  it("under a row of questions that stands over its options only", async () => {
    const { variables } = await variablesOf(
      ",Which systems do you use?,,,,,Where do you read?,",
      "#,macOS,BSD,Windows,What version do you use most?,Where do you live?,News,Mail",
      "a1,macOS,,Windows,2.4,Europe,News,",
      "b2,,,Windows,2.3,Asia,,Mail",
      "c3,macOS,,,2.4,Europe,News,Mail",
      "d4,,,Windows,2.4,Asia,,Mail",
    );
    expect(variables[1]).toMatchObject({
      id: "Which systems do you use?",
      columns: [1, 2, 3],
      answers: ["macOS 2", "BSD 0", "Windows 3"],
    });
    expect(variables[2]).toMatchObject({ id: "What version do you use most?", columns: [4] });
  });

  it("under a question that a statistical program has named the rest of", async () => {
    const { variables } = await variablesOf(
      ",Are you a member?,Which do you read?,Unnamed: 3,Unnamed: 4",
      "0,Response,Blog,Mail,Podcast",
      "1,Yes,Blog,,Podcast",
      "2,No,,Mail,",
      "3,Yes,Blog,Mail,",
    );
    expect(variables[1]).toMatchObject({ id: "Are you a member?", columns: [1] });
    expect(variables[2]).toMatchObject({
      id: "Which do you read?",
      columns: [2, 3, 4],
      answers: ["Blog 2", "Mail 2", "Podcast 1"],
    });
  });

  it("but not a question that is asked twice", async () => {
    const { variables } = await variablesOf(
      "id;VR/AR déjà utilisée ?;VR/AR déjà utilisée ?",
      "1;Oui;Non",
      "2;Non;Oui",
      "3;Non;Non",
    );
    expect(variables.map(({ columns }) => columns)).toEqual([[0], [1], [2]]);
  });

  it("as Google sheets of offices write it: “Question : option”, Oui and Non; all Non is an answer", async () => {
    const { variables } = await variablesOf(
      "id;Outils : tableur;Outils : messagerie;Avis",
      "1;Oui;Non;bien",
      "2;Non;Non;mal",
      "3;Oui;Oui;bien",
      "4;;;mal",
    );
    expect(variables.map(({ id }) => id)).toEqual(["id", "Outils", "Avis"]);
    expect(variables[1]).toMatchObject({ answers: ["tableur 2", "messagerie 1"], missing: 1 });
  });

  it("as SurveyMonkey writes it: the option's own text, or nothing; what is specified beside it stays text", async () => {
    const { variables } = await variablesOf(
      "id,Pies - Apple,Pies - Pecan,Pies - Other,Pies - Other",
      "1,Apple,,,",
      "2,Apple,Pecan,,",
      "3,,,Other,made of quince by my aunt",
      "4,,Pecan,Other,none of these in fact",
    );
    expect(variables[1]).toMatchObject({
      kind: "multiple",
      columns: [1, 2, 3],
      answers: ["Apple 2", "Pecan 2", "Other 2"],
    });
    expect(variables).toHaveLength(3);
  });

  it("as Tally writes it: the same answers joined before the boxes are not counted twice", async () => {
    const { variables, issues } = await variablesOf(
      "id,Éditeur ?,Éditeur ? (VSCode),Éditeur ? (Vim)",
      "1,VSCode,TRUE,FALSE",
      '2,"VSCode, Vim",TRUE,TRUE',
      "3,Vim,FALSE,TRUE",
      "4,,,",
    );
    expect(variables.map(({ role }) => role)).toEqual(["identifier", "ignored", "answer"]);
    expect(variables[2]).toMatchObject({ answers: ["VSCode 2", "Vim 2"], missing: 1 });
    expect(issues).toContain("answers-repeated");
  });

  it("questions that only begin alike stay apart", async () => {
    const { variables } = await variablesOf(
      "id;Partie A : âge;Partie A : avis",
      "1;18-24 ans;bien",
      "2;25-34 ans;mal",
      "3;18-24 ans;moyen",
      "4;35-49 ans;bien",
    );
    expect(variables.map(({ columns }) => columns.length)).toEqual([1, 1, 1]);
  });
});

describe("a battery: several questions on one scale", () => {
  it("items share a name and all the answers that any of them has", async () => {
    const { codebook, variables } = await variablesOf(
      "id;Accord [le site];Accord [le guichet];Accord [le téléphone]",
      "1;Plutôt d’accord;Pas du tout d’accord;Tout à fait d’accord",
      "2;Tout à fait d’accord;Plutôt pas d’accord;Plutôt d’accord",
      "3;Plutôt pas d’accord;Plutôt d’accord;Plutôt pas d’accord",
      "4;Plutôt d’accord;Tout à fait d’accord;Plutôt d’accord",
    );
    expect(codebook.batteries).toEqual([
      { label: { text: "Accord" }, items: codebook.variables.slice(1).map(({ id }) => id) },
    ]);
    expect(variables[1]?.answers).toEqual([
      "Pas du tout d’accord 0",
      "Plutôt pas d’accord 1",
      "Plutôt d’accord 2",
      "Tout à fait d’accord 1",
    ]);
    expect(codebook.variables[1]?.label.text).toBe("le site");
  });

  it("an item that a word of its header would make a breakdown is one of them", async () => {
    const { codebook } = await variablesOf(
      "id;Importance du prix;Importance_prix;Importance_langue;Importance_climat",
      "1;Peu;Peu;Fort;Très fort",
      "2;Fort;Très fort;Peu;Fort",
      "3;Très fort;Fort;Très fort;Peu",
      "4;Peu;Fort;Fort;Peu",
    );
    expect(codebook.variables.slice(2)).toMatchObject([
      { role: "answer" },
      { role: "answer" },
      { role: "answer" },
    ]);
    expect(codebook.batteries?.[0]?.items).toEqual([
      "Importance_prix",
      "Importance_langue",
      "Importance_climat",
    ]);
  });

  it("neighbours with the very same scale are one without a common name", async () => {
    const rows = Array.from({ length: 12 }, (_, row) =>
      [row, row % 4, (row * 3) % 4, (row * 5) % 4].join(";"),
    );
    const { codebook } = await variablesOf(
      "id;site;guichet;tel",
      ...rows.map((row) => row.replace(/^/, "r")),
    );
    expect(codebook.batteries?.map(({ items }) => items)).toEqual([["site", "guichet", "tel"]]);
  });
});
