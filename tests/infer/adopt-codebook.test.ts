import { describe, expect, it } from "vitest";
import { adoptCodebook } from "../../src/infer/adopt-codebook.ts";
import { gatherColumns } from "../../src/infer/correct/gather-columns.ts";
import { readAs } from "../../src/infer/correct/read-as.ts";
import { splitColumns } from "../../src/infer/correct/split-columns.ts";
import { categoryCode } from "../../src/survey/category.ts";
import { variableOf } from "../../src/survey/codebook.ts";
import { correct } from "../../src/survey/correct.ts";
import type { Correction } from "../../src/survey/correction.ts";
import { type Variable, variableId } from "../../src/survey/variable.ts";
import { readCsv } from "../read/read-csv.ts";

const lines = (...rows: string[]) => rows.join("\n");
const codes = (...texts: string[]) => texts.map(categoryCode);

const FORMER = lines(
  "Êtes-vous formé ?;Aisance;Outil",
  ...["oui;faible;tableur", "non;forte;messagerie", "oui;forte;tableur", "non;faible;messagerie"],
  ...["oui;faible;tableur", "oui;forte;messagerie"],
);
const LATER = lines(
  "Outil;Etes vous formés ?;Aisance;Télétravail",
  ...["tableur;oui;faible;oui", "messagerie;non;très forte;non", "tableur;oui;forte;oui"],
  ...["tableur;non;NSP;non", "tableur;oui;faible;oui", "messagerie;oui;forte;oui", "tableur;oui;forte;non"],
);

async function savedCodebook() {
  const { table } = await readCsv(FORMER);
  const corrections: Correction[] = [
    { do: "kind", variable: variableId("Aisance"), kind: "scale" },
    { do: "order", variable: variableId("Aisance"), codes: codes("forte", "faible") },
    { do: "rename", variable: variableId("Êtes-vous formé ?"), label: "Formation" },
  ];
  return corrections.reduce((codebook, correction) => {
    const made = correct(codebook, correction, {
      gather: (variables, label) => gatherColumns(variables, label, table.cells),
      split: (variable) => splitColumns(variable, table.cells),
      readAs: (variable, kind) => readAs(variable, kind, table.cells, ","),
      layOut: () => undefined,
    });
    return made.ok ? made.value : expect.fail(made.failure);
  }, table.codebook);
}

describe("a saved codebook", () => {
  it("reads the same file as it was read, column for column", async () => {
    const saved = await savedCodebook();
    const { table } = await readCsv(FORMER);
    const { codebook, changes } = adoptCodebook(saved, table.codebook, table.cells);
    expect(codebook).toEqual(saved);
    expect(changes).toEqual({ common: 3, added: [], gone: [], renamed: [], answers: [] });
  });

  it("reads a later wave, and says which questions and answers are new, gone or renamed", async () => {
    const { table } = await readCsv(LATER);
    const { codebook, changes } = adoptCodebook(await savedCodebook(), table.codebook, table.cells);
    expect(changes).toEqual({
      common: 2,
      added: ["Télétravail"],
      gone: [],
      renamed: [{ from: "Êtes-vous formé ?", to: "Etes vous formés ?" }],
      answers: [{ variable: "Aisance", added: ["très forte"], gone: [], renamed: [] }],
    });
    expect(variableOf(codebook, variableId("Aisance"))).toMatchObject({
      kind: "scale",
      columns: [2],
      categories: [{ code: "forte" }, { code: "faible" }, { code: "très forte" }],
      missing: [{ code: "" }, { code: "NSP", kind: "dont-know" }],
    });
    expect(variableOf(codebook, variableId("Etes vous formés ?")).label.text).toBe("Formation");
  });

  it("names what the later wave does not ask any more", async () => {
    const { table } = await readCsv(LATER);
    const former = (await readCsv(FORMER)).table.codebook;
    const { changes } = adoptCodebook(table.codebook, former, []);
    expect(changes.gone).toEqual(["Télétravail"]);
  });
});

describe("a saved question with a column for each option", () => {
  const heads = (...options: string[]) => options.map((option) => `Outils : ${option}`);
  const wave = async (headers: readonly string[]) => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      headers.map((header, column) => (header.includes(":") ? ((row + column) % 3) % 2 : `mot ${row}`)),
    );
    return (await readCsv([headers, ...rows].map((cells) => cells.join(";")).join("\n"))).table;
  };
  const facts = (variables: readonly Variable[]) => variables.map(({ id, columns }) => [id, columns]);

  it("has the option that a later wave adds, and says so", async () => {
    const saved = (await wave(["Avis", ...heads("mail", "visio")])).codebook;
    const later = await wave(["Avis", ...heads("mail", "visio", "cloud")]);
    const { codebook, changes } = adoptCodebook(saved, later.codebook, later.cells);
    expect(facts(codebook.variables)).toEqual([
      ["Avis", [0]],
      ["Outils", [1, 2, 3]],
    ]);
    expect(changes.answers).toEqual([
      { variable: "Outils", added: ["Outils : cloud"], gone: [], renamed: [] },
    ]);
  });

  it("of which a codebook names one column has the others as well", async () => {
    const { codebook: found, cells } = await wave(["Avis", ...heads("mail", "visio")]);
    const [avis, outils] = found.variables;
    if (!avis || outils?.kind !== "multiple") expect.fail("no question with several answers");
    const one = { ...outils, columns: [2], categories: outils.categories.slice(1) };
    const { codebook } = adoptCodebook({ ...found, variables: [avis, one] }, found, cells);
    expect(facts(codebook.variables)).toEqual([
      ["Avis", [0]],
      ["Outils", [1, 2]],
    ]);
  });

  it("is not called like a column that the later wave has", async () => {
    const saved = (await wave(["Avis", ...heads("mail", "visio")])).codebook;
    const later = await wave(["Avis", ...heads("mail", "visio"), "Outils"]);
    const { codebook } = adoptCodebook(saved, later.codebook, later.cells);
    expect(facts(codebook.variables)).toEqual([
      ["Avis", [0]],
      ["Outils …", [1, 2]],
      ["Outils", [3]],
    ]);
  });
});
