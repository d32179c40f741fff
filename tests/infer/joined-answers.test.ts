import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { variablesOf } from "./variables-of.ts";

const LISTS = [
  ["Visio", "Chat", "Mail", "Téléphone", "Courrier", "Guichet"],
  ["Opt A", "Opt B", "Opt C", "Opt D", "Opt E", "Opt F"],
  ["opt1", "opt2", "opt3", "opt4", "opt5", "opt6"],
  ["Par courriel", "Par téléphone", "En mairie", "À domicile", "Par un proche", "Chez un voisin"],
  ["Débutant", "Intermédiaire", "Avancé", "Expert", "Formateur", "Référent"],
  ["0-3 ans", "4-6 ans", "7-11 ans", "12-15 ans", "16-17 ans", "18 ans et plus"],
];
const separator = fc.constantFrom(";", "; ", " ; ", "|", " | ", ",", ", ", "\n");
const options = (least: number) =>
  fc.constantFrom(...LISTS).chain((list) => fc.subarray(list, { minLength: least }));

interface Asked {
  readonly options: readonly string[];
  /** What each respondent chose, in the order of the questionnaire. */
  readonly chosen: readonly (readonly string[])[];
  readonly separator: string;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** The variable of a column of these cells, beside one of opinions. */
async function read(cells: readonly string[]) {
  const rows = cells.map((cell, row) => `${quoted(cell)},${["Oui", "Non", "Non"][row % 3]}`);
  const { variables } = await variablesOf("Canal,Avis", ...rows);
  return variables[0];
}

const counted = ({ options, chosen }: Asked): string[] =>
  options.map((option) => `${option} ${chosen.filter((set) => set.includes(option)).length}`);

async function isReadAsSeveral(asked: Asked): Promise<void> {
  const found = await read(asked.chosen.map((set) => set.join(asked.separator)));
  expect(found).toMatchObject({ kind: "multiple", role: "answer" });
  expect(new Set(found?.answers)).toEqual(new Set(counted(asked)));
}

/** Everybody's choice, with some that are surely made. */
const askedOf = (least: number, sure: (options: readonly string[]) => readonly (readonly string[])[]) =>
  fc.tuple(options(least), separator).chain(([list, separator]) =>
    fc.record({
      options: fc.constant(list),
      separator: fc.constant(separator),
      chosen: fc
        .array(fc.subarray(list), { minLength: 20, maxLength: 300 })
        .map((chosen) => [...chosen, ...sure(list)]),
    }),
  );

const pairsOf = (list: readonly string[]): string[][] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other]));

describe("answers joined in the order of the questionnaire", () => {
  it("are several where each stands alone, too, however few there are", async () => {
    const asked = askedOf(2, (list) => [
      ...list.map((option) => [option]),
      list.slice(0, 2),
      list.slice(0, 2),
    ]);
    await fc.assert(fc.asyncProperty(asked, isReadAsSeveral), { numRuns: 60 });
  });

  it("are several where hardly anybody gave two", async () => {
    const one = Array.from({ length: 200 }, (_, row) => [["Mail"], ["Visio"], ["Chat"]][row % 3] ?? []);
    const options = ["Mail", "Visio", "Chat"];
    for (const separator of [";", ", "])
      await isReadAsSeveral({ options, separator, chosen: [...one, ["Mail", "Chat"], ["Mail", "Chat"]] });
  });

  it("are several where everybody gave two, in every combination", async () => {
    const asked = askedOf(3, (list) => [...pairsOf(list), ...pairsOf(list)]).map(({ chosen, ...others }) => ({
      ...others,
      chosen: chosen.filter(({ length }) => length === 2),
    }));
    await fc.assert(fc.asyncProperty(asked, isReadAsSeveral), { numRuns: 60 });
  });

  it("are several where one is given by all", async () => {
    const asked = askedOf(3, (list) => {
      const all = [list[0] ?? ""];
      return [all, ...list.slice(1).map((option) => [...all, option]), list.slice(0, 3), list, list];
    }).map(({ options, chosen, separator }) => ({
      options,
      separator,
      chosen: chosen.map((set) => options.filter((option) => option === options[0] || set.includes(option))),
    }));
    await fc.assert(fc.asyncProperty(asked, isReadAsSeveral), { numRuns: 60 });
  });
});

const ONE_ANSWER = [
  ["Oui, tout à fait", "Oui, plutôt", "Non, plutôt pas", "Non, pas du tout"],
  ["Oui", "Oui, en partie", "Non", "Non, jamais"],
  ["Mairie; service technique", "CCAS", "Département", "Région"],
  ["homme/femme", "homme", "femme"],
  ["Paris, Lyon", "Nantes", "Lille", "Brest"],
  ["Seul", "Seul, avec enfants", "En couple, sans enfant", "En couple, avec enfants"],
  ["CDI", "CDD, saisonnier", "CDD, remplacement", "Fonctionnaire, titulaire"],
  ["Propriétaire", "Locataire; parc social", "Locataire; parc privé"],
];
const PLACES = ["Finances", "Technique", "Accueil"];
const DETAILS = ["achats", "budget", "voirie", "bâtiments", "état civil", "courrier"];

describe("an answer that holds a sign is one", () => {
  it("where its parts are no answers", async () => {
    const cells = fc
      .constantFrom(...ONE_ANSWER)
      .chain((answers) =>
        fc
          .array(fc.constantFrom(...answers), { minLength: 30, maxLength: 300 })
          .map((some) => [...some, ...Array.from({ length: 6 }, () => answers).flat()]),
      );
    await fc.assert(
      fc.asyncProperty(cells, async (written) => {
        expect(["single", "scale"]).toContain((await read(written))?.kind);
      }),
      { numRuns: 60 },
    );
  });

  it("where each detail goes with one answer", async () => {
    const places = fc.tuple(
      fc.array(fc.nat(5), { minLength: 24, maxLength: 300 }),
      fc.constantFrom(";", " | ", ", ", "; "),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(places, async ([chosen, separator, isAlone]) => {
        const all = [...chosen, 0, 1, 2, 3, 4, 5].map(
          (at) => `${PLACES[Math.floor(at / 2)]}${separator}${DETAILS[at]}`,
        );
        expect((await read(isAlone ? [...all, ...PLACES, ...PLACES] : all))?.kind).toBe("single");
      }),
      { numRuns: 60 },
    );
  });

  it("where two things are asked at once, parted by a comma", async () => {
    const cells = ["Homme", "Femme"].flatMap((who) =>
      ["cadre", "employé", "ouvrier"].map((work) => `${who}, ${work}`),
    );
    expect((await read(Array.from({ length: 10 }, () => cells).flat()))?.kind).toBe("single");
  });
});
