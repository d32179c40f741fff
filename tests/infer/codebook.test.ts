import { expect, it } from "vitest";
import { ingest } from "../../src/engine/ingest.ts";
import { fromBlob } from "../../src/read/file/byte-source.ts";
import type { CodeBook } from "../../src/survey/codebook.ts";
import { variableId } from "../../src/survey/variable.ts";
import { readCsv } from "../read/read-csv.ts";

/** The codebook of a small file with a tick box for each option. */
async function codebookOf(): Promise<CodeBook> {
  const { codebook } = (await readCsv("Niveau;Vélo;Bus;Poids\nHaut;x;a;1,5\nBas;y;x;0,5\n")).table;
  const [level, bike, bus, weight] = codebook.variables;
  if (!level || bike?.kind !== "single" || bus?.kind !== "single" || !weight) expect.fail("other kinds");
  return {
    ...codebook,
    variables: [
      level,
      {
        ...bike,
        id: variableId("Transports"),
        kind: "multiple",
        columns: [1, 2],
        categories: ["Vélo", "Bus"].map((text) => ({ code: text as never, label: { text } })),
        storage: { kind: "columns", chosen: ["x"], unchosen: [""] },
      },
      weight,
    ],
  };
}

it("a codebook finds its variables by their headers, wherever the columns are", async () => {
  const codebook = await codebookOf();
  const { table, issues } = await readCsv("Bus;Poids;Vélo;Niveau\nx;1;;Haut\n", { codebook });
  expect(table.codebook.variables.map(({ columns }) => columns)).toEqual([[3], [2, 0], [1]]);
  expect(table.codebook.weight).toBe("Poids");
  const mask = table.column(variableId("Transports"));
  expect(mask.kind === "mask" && [...mask.bits]).toEqual([0b10]);
  expect(issues).toEqual([]);
});

it("what the file does not have, and what the codebook does not describe, is said", async () => {
  const codebook = await codebookOf();
  const { table, issues } = await readCsv("Niveau;Vélo;Âge\nHaut;x;33\n", { codebook });
  expect(table.codebook.variables.map(({ id }) => String(id))).toEqual(["Niveau"]);
  expect(table.codebook.weight).toBeNull();
  expect(issues).toMatchObject([
    { code: "variables-not-found", count: 2, params: { name: "Transports" } },
    { code: "columns-not-described", count: 2, where: { row: 1, column: 1 }, params: { name: "Vélo" } },
  ]);
});

it("answers of a numeric variable that are no numbers are counted", async () => {
  const rows = Array.from({ length: 100 }, (_, index) => `r;${20 + index * 7}\n`).join("");
  const { table, issues } = await readCsv(`Rang;Budget\n${rows}r;beaucoup\n`);
  expect(table.codebook.variables[1]?.kind).toBe("numeric");
  expect(issues).toMatchObject([
    { code: "unreadable-numbers", count: 1, params: { name: "Budget", example: "beaucoup" } },
  ]);
});

it("a file from a page is read slice by slice", async () => {
  const file = new File(["a;b\n1;2\n", "3;4\n"], "réponses.csv");
  const result = await ingest(fromBlob(file), { sizes: { read: 3 } });
  expect(result.ok && result.value.table.rows).toBe(2);
  expect(result.ok && result.value.table.codebook.wave.title.text).toBe("réponses.csv");
});
