import { describe, expect, it } from "vitest";
import { readCsv } from "../read/read-csv.ts";
import { fileOf, OPINIONS } from "./file-of.ts";

describe("questions with several answers", () => {
  const TICKS = (mark: string) => ({
    "Par la presse": [mark, "", mark, ""],
    "Par un collègue": ["", mark, mark, ""],
    "Sur Internet": [mark, "", "", ""],
  });

  it.each(["X", "x", "1", "Oui", "✓"])(
    "are known by “%s” and blanks, without a common name",
    async (mark) => {
      const { of } = await fileOf({ Avis: OPINIONS, ...TICKS(mark) });
      expect(of("Par la presse – Sur Internet")).toMatchObject({ kind: "multiple", columns: [1, 2, 3] });
    },
  );

  it.each(["/", " / ", ".", "___", "__", " > ", " | ", " → "])("are named with “%s”", async (between) => {
    const boxes = ["Mail", "Courrier"].map((option, at) => [
      `Accueil${between}${option}`,
      [`${at}`, "1", "0"],
    ]);
    const { of } = await fileOf({ Avis: OPINIONS, ...Object.fromEntries(boxes) });
    expect(of("Accueil")).toMatchObject({ kind: "multiple", columns: [1, 2] });
  });

  it("pass over what is specified under “other”", async () => {
    const { of } = await fileOf({
      "Q4 [Mail]": ["Oui", "Non"],
      "Q4 [Autre]": ["Non", "Oui"],
      "Q4 [Précisez]": ["", "Pigeon", "", "Télégramme", "", "Fax"],
      "Q4 [Aucun]": ["Non", "Non", "Oui"],
    });
    expect(of("Q4")).toMatchObject({ kind: "multiple", columns: [0, 1, 3] });
  });

  it("join names by spaces, two options in one cell, and options in very many ways", async () => {
    const names = await fileOf({
      Usages: ["mail jeux", "video", "mail", "jeux", "jeux video"],
      Avis: OPINIONS,
    });
    expect(names.of("Usages")).toMatchObject({ kind: "multiple", storage: { separator: " " } });
    const two = await fileOf({ Canal: ["Guichet; Courrier", "Guichet", "Courrier"], Avis: OPINIONS });
    expect(two.of("Canal")).toMatchObject({ kind: "multiple", storage: { separator: ";" } });
    const many = Array.from({ length: 25_000 }, (_, row) =>
      Array.from({ length: 16 }, (_, bit) => ((row >> bit) & 1 ? `Option ${bit}` : ""))
        .filter((option) => option !== "")
        .join(";"),
    );
    const { of } = await fileOf({ Choix: many, Avis: OPINIONS }, many.length);
    expect(of("Choix")).toMatchObject({ kind: "multiple", storage: { separator: ";" } });
  });

  it("are joined by commas that options hold themselves, with what somebody typed", async () => {
    const own = ["Oui, à mes frais", "Oui, par mon employeur", "Non"];
    const cells = [
      ...Array.from({ length: 6 }, () => own),
      ...Array.from({ length: 5 }, () => `${own[0]}, ${own[1]}`),
      "Oui, à mes frais, chez un ami",
    ].flat();
    const { of } = await fileOf({ Cours: cells, Avis: OPINIONS }, cells.length);
    const found = of("Cours");
    expect(found).toMatchObject({ kind: "multiple", storage: { separator: "," } });
    expect(found && "categories" in found ? found.categories.map(({ code }) => String(code)) : []).toEqual(
      expect.arrayContaining(own),
    );
  });

  it("are told by a header that asks for several, however few combine", async () => {
    const cells = ["Compta,Audit", "Audit,Droit", "Compta,Audit", "Audit,Droit"];
    const kindOf = async (header: string) =>
      (await fileOf({ [header]: cells, Avis: OPINIONS.slice(0, 4) }, 4)).of(header)?.kind;
    for (const asked of ["Épreuves (plusieurs réponses possibles)", "Which of these are on your route?"])
      expect(await kindOf(asked)).toBe("multiple");
    expect(await kindOf("Épreuves")).toBe("single");
  });

  it("end each option by its separator, though nearly nobody chose two", async () => {
    const cells = ["Université;", "Université;", "Musée;", "Musée;Université;"];
    const { of } = await fileOf({ Organisme: cells, Avis: OPINIONS.slice(0, 4) }, 4);
    expect(of("Organisme")).toMatchObject({ kind: "multiple", storage: { separator: ";" } });
  });

  it("keep one order of options in a few cells", async () => {
    const kinds = ["verre", "papier", "carton", "plastique", "piles"];
    const combined = [
      [0, 1, 2],
      [0, 2, 3],
      [0, 1, 3, 4],
      [1, 2, 4],
      [0, 3],
    ];
    const cells = combined.map((chosen) => chosen.map((at) => kinds[at]).join(", "));
    const { of } = await fileOf({ Tri: [...cells, ...cells], Avis: OPINIONS }, 10);
    expect(of("Tri")).toMatchObject({ kind: "multiple" });
  });

  it("are one answer each where commas are only in their words", async () => {
    const trades = ["Artisan, commerçant, chef d'entreprise", "Cadre", "Employé", "Ouvrier", "Retraité"];
    const cells = [...trades, ...trades, ...trades, "Bricoleur, touche-à-tout"];
    const { of } = await fileOf({ "Vous êtes": cells, Avis: OPINIONS }, cells.length);
    expect(of("Vous êtes")).toMatchObject({ kind: "single" });
  });

  it("stand under a row that names them", async () => {
    const { table } = await readCsv(
      [
        "Enquête numérique;;;;",
        "Détails;;Comment nous connaissez-vous ?;;",
        "Numéro;Heure;Presse;Collègue;Internet",
        ...Array.from(
          { length: 12 },
          (_, row) => `${row};10:0${row % 10};${row % 2 ? "X" : ""};${row % 3 ? "X" : ""};X`,
        ),
      ].join("\n"),
    );
    expect(table.codebook.variables.map(({ id }) => String(id))).toContain("Comment nous connaissez-vous ?");
    expect(table.rows).toBe(12);
  });
});
