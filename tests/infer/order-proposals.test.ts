import { describe, expect, it } from "vitest";
import { orderProposals } from "../../src/infer/doubts/order-proposals.ts";
import { readCsv } from "../read/read-csv.ts";

async function proposalsFor(header: string, rows: readonly string[]) {
  const { table } = await readCsv(["Nom;Avis", ...rows].join("\n"));
  const variable = table.codebook.variables.find(({ id }) => id === header);
  return variable ? orderProposals(variable, table.codebook, table.cells) : [];
}

const rowsOf = (cells: readonly string[]): string[] =>
  Array.from({ length: 18 }, (_, row) => `r${row % 3};${cells[row % cells.length]}`);

describe("orders that answers in none may have", () => {
  it("as they first appear in the file", async () => {
    expect(await proposalsFor("Avis", rowsOf(["Nord", "Centre", "Sud"]))).toEqual([
      { by: "appearance", like: null, codes: ["Nord", "Centre", "Sud"] },
    ]);
  });

  it("by the codes that they bear; the same order is proposed once", async () => {
    expect(await proposalsFor("Avis", rowsOf(["1. Nord", "3. Sud", "2. Centre"]))).toMatchObject([
      { by: "codes", codes: ["1. Nord", "2. Centre", "3. Sud"] },
      { by: "appearance" },
    ]);
    expect(await proposalsFor("Avis", rowsOf(["1. Nord", "2. Centre", "3. Sud"]))).toMatchObject([
      { by: "codes" },
    ]);
  });

  it("of another question that has all of these answers in order", async () => {
    const { table } = await readCsv(
      ["Nom;Avis;Lieu", ...rowsOf(["Nord;Centre", "Centre;Nord", "Sud;Sud"])].join("\n"),
    );
    const { codebook, cells } = table;
    const [, avis, lieu] = codebook.variables;
    if (avis?.kind !== "single" || !lieu) expect.fail();
    const scale = { ...avis, kind: "scale" as const, categories: avis.categories.toReversed() };
    const ordered = { ...codebook, variables: [scale, lieu] };
    expect(orderProposals(lieu, ordered, cells)).toMatchObject([
      { by: "question", like: "Avis", codes: scale.categories.map(({ code }) => code) },
      { by: "appearance" },
    ]);
  });

  it("by the words of most, where many gave an answer that these do not place", async () => {
    const answers = ["Selon la météo", "Souvent", "Jamais", "Toujours", "Rarement"];
    expect(await proposalsFor("Avis", rowsOf(answers))).toMatchObject([
      { by: "words", codes: ["Jamais", "Rarement", "Souvent", "Toujours", "Selon la météo"] },
      { by: "appearance", codes: answers },
    ]);
  });

  it("none where they are in one, are too few, or too many", async () => {
    expect(await proposalsFor("Avis", rowsOf(["Oui", "Non"]))).toEqual([]);
    expect(await proposalsFor("Avis", rowsOf(["Jamais", "Parfois", "Souvent"]))).toEqual([]);
  });
});
