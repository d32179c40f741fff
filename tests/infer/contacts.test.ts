import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../read/read-csv.ts";

/** A file of these columns; the cells of each are repeated. */
async function fileOf(columns: Readonly<Record<string, readonly string[]>>, rows: number) {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = Array.from({ length: rows }, (_, row) =>
    [`r${row % 3}`, ...Object.values(columns).map((cells) => cells[row % cells.length] ?? "")].map(quote),
  );
  const { table, issues } = await readCsv(
    [["Rang", ...Object.keys(columns)].map(quote), ...lines].map((cells) => cells.join(",")).join("\n"),
  );
  const { variables, batteries = [] } = table.codebook;
  return { variables: variables.slice(1), batteries, issues: issues.map(({ code }) => code) };
}

const WORDS = ["Mail", "E-mail", "Courriel", "Téléphone", "Phone", "Nom", "Prénom", "Adresse", "Siret", "ID"];
const WAYS = [
  (word: string, at: number) => `Q1[SQ00${at + 1}] ${word}`,
  (word: string, at: number) => `Q1[SQ00${at + 1}]. Canaux [${word}]`,
  (word: string) => `Q1 [${word}]`,
  (word: string) => `Canaux : ${word}`,
  (word: string) => `Canaux/${word}`,
];
const BOXES = [
  ["Oui", "Non"],
  ["Yes", "No"],
  ["1", "0"],
  ["Oui", ""],
  ["X", ""],
  ["Checked", "Unchecked"],
];
const GRADES = [
  ["Jamais", "Parfois", "Souvent"],
  ["1", "2", "3", "4", "5"],
  ["1. Jamais", "2. Parfois", "3. Souvent"],
  ["0", "1-2", "3-5", "6+"],
  ["Pas du tout satisfait", "Peu satisfait", "Satisfait", "Très satisfait"],
];

const items = fc.record({
  word: fc.constantFrom(...WORDS),
  at: fc.nat(2),
  way: fc.constantFrom(...WAYS),
  shifts: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)),
  rows: fc.integer({ min: 12, max: 200 }),
});

/** The columns of a question with three items, one of which is called by the word. */
const asked = (
  { word, at, way, shifts }: { word: string; at: number; way: (typeof WAYS)[number]; shifts: number[] },
  answers: readonly string[],
) => {
  const names = ["Guichet", "Visio"];
  names.splice(at, 0, word);
  return Object.fromEntries(
    names.map((name, item) => [
      way(name, item),
      answers.flatMap((_, row) => {
        const answer = answers[(row + (shifts[item] ?? 0)) % answers.length] ?? "";
        return row % 2 ? [answer, answer] : [answer];
      }),
    ]),
  );
};

describe("an option or item that is called as what identifies", () => {
  it("is a box as those beside it, whatever ticks it", async () => {
    await fc.assert(
      fc.asyncProperty(items, fc.constantFrom(...BOXES), async (item, ticks) => {
        const { variables, issues } = await fileOf(asked(item, ticks), item.rows);
        expect(variables).toMatchObject([{ kind: "multiple", role: "answer", columns: [1, 2, 3] }]);
        expect(variables[0]?.personal).toBeUndefined();
        expect(issues).not.toContain("personal-data");
      }),
      { numRuns: 80 },
    );
  });

  it("is in the battery, with the answers of the others", async () => {
    await fc.assert(
      fc.asyncProperty(items, fc.constantFrom(...GRADES), async (item, grades) => {
        const { variables, batteries, issues } = await fileOf(asked(item, grades), item.rows);
        expect(batteries.map(({ items: { length } }) => length)).toEqual([3]);
        for (const variable of variables) expect(variable).toMatchObject({ kind: "scale", role: "answer" });
        expect(issues).not.toContain("personal-data");
      }),
      { numRuns: 80 },
    );
  });

  it("is no identifier alone, by a few answers that come back", async () => {
    const CONTACTS = ["Mail", "email", "Téléphone", "Nom", "Adresse"];
    for (const answers of [...GRADES, ["10", "20", "30"], ["++", "+", "-"]])
      for (const header of CONTACTS) {
        const [variable] = (await fileOf({ [header]: answers }, 40)).variables;
        expect([header, ...answers, variable?.role]).toEqual([header, ...answers, "answer"]);
        expect(variable?.personal).toBeUndefined();
      }
  });

  it("is no name where a tick or two stand under it, and else nothing", async () => {
    for (const cells of [
      ["Oui", "Non"],
      ["Oui", ""],
      ["x", ""],
    ]) {
      const column = [...cells, ...Array.from({ length: 28 }, () => "")];
      const [variable] = (await fileOf({ Prénom: column }, 30)).variables;
      expect(variable?.personal).toBeUndefined();
    }
  });
});

describe("what does identify is found by its cells", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const cells = {
    email: (row: number) => `agent.${row}@mairie-exemple.fr`,
    phone: (row: number) => `06 12 ${10 + (row % 90)} ${10 + Math.floor(row / 90)} 34`,
    name: (row: number) => `Durand ${letters[row % 26]}${letters[Math.floor(row / 26) % 26]}lix`,
  };
  const HEADERS = { email: "Mail", phone: "Téléphone", name: "Nom" } as const;

  it.each([
    ["in every row", 1],
    ["in one row of ten", 10],
    ["in one row of fifty", 50],
  ])("%s", async (_, every) => {
    for (const what of ["email", "phone", "name"] as const)
      for (const way of [(word: string) => word, (word: string) => `${word} (facultatif)`]) {
        const column = Array.from({ length: 400 }, (_, row) => (row % every ? "" : cells[what](row)));
        const header = what === "name" ? HEADERS.name : way(HEADERS[what]);
        const { variables, issues } = await fileOf({ [header]: column }, 400);
        expect(variables[0]?.personal).toBe(what);
        expect(["identifier", "ignored"]).toContain(variables[0]?.role);
        expect(issues).toContain("personal-data");
      }
  });

  it("among “none” and the like, and where its host or its digits were taken away", async () => {
    const some = Array.from({ length: 60 }, (_, row) => (row % 4 ? cells.email(row) : "aucun"));
    const bare = Array.from({ length: 60 }, (_, row) => `prenom.nom${row}`);
    const twice = Array.from({ length: 60 }, (_, row) => `agent-${letters[row % 20]}x`);
    const hashed = Array.from({ length: 60 }, (_, row) => `${(row * 7919 + 65_536).toString(16)}-a0f`);
    const broken = Array.from({ length: 60 }, (_, row) => `6,1${row % 9}E+08`);
    for (const column of [some, bare, twice, hashed, broken])
      for (const header of ["Mail", "Téléphone"]) {
        const [variable] = (await fileOf({ [header]: column }, 60)).variables;
        expect([column[1], variable?.kind]).toEqual([column[1], "identifier"]);
      }
  });
});
