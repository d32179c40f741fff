import fc from "fast-check";
import { it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { BarometerFiles } from "../../src/engine/open-barometer.ts";
import type { OpenedBarometer } from "../../src/engine/protocol.ts";
import { uniqueNames } from "../../src/table/unique-names.ts";
import { agentsPackage, type Field, holds, indicatorOf, single } from "./agents-package.ts";

/** Under which headers a package is read. */
async function headersOf(files: BarometerFiles): Promise<string> {
  const reply = await new Engine(files).handle({ id: 1, operation: "open-barometer", ask: {} }, () => {});
  const { surveys } = reply.kind === "answer" ? (reply.answer as OpenedBarometer) : { surveys: [] };
  return String(surveys[0]?.headers);
}

type Is = "answer" | "breakdown" | "number" | "several" | "options" | "left out" | "words" | "identifier";

const FIELD: Readonly<Record<Is, (name: string) => Field>> = {
  answer: (name) => single(name, "answer"),
  breakdown: (name) => single(name, "breakdown"),
  number: (name) => ({ name, kind: "numeric", type: "number", decimalChar: "," }),
  several: (name) => ({ name, kind: "multiple", separator: "|", categories: ["a", "b"] }),
  options: (name) => ({ name, partOf: "plusieurs" }),
  "left out": (name) => ({ ...single(name, "ignored"), categories: ["secret 0", "secret 1"] }),
  words: (name) => ({ name, kind: "text", role: "ignored" }),
  identifier: (name) => ({ name, kind: "identifier" }),
};

/** What stands in the cells of each: some of it what was asked, some blank, some whatever somebody wrote. */
const CELLS: Readonly<Record<Is, readonly string[]>> = {
  answer: ["Oui", "Non", "", "Oui ", "secret : jean@ville.fr", "Non"],
  breakdown: ["Oui", "Non", "", "Oui", "Non", "secret"],
  number: ["1,5", "2", "", "-3", "12 secrets", "=1"],
  several: ["a|b", "a", "", "b| a", "a|secret", "secret|b"],
  options: ["X", "", "X", "", "X", "secret"],
  "left out": ["secret 0", "secret 1", "", "secret 0", "secret", "secret"],
  words: ['secret ; "un"', "=secret", "", "'-secret", "secret\nsecret", "secret"],
  identifier: ["secret-1", "secret-2", "secret-3", "secret-4", "secret-5", "secret-6"],
};

it("whatever its headers, its fields and its cells, what is built opens, and answers as the package does", async () => {
  const text = fc.constantFrom(
    "avis",
    "avis",
    " avis",
    "Mon  avis",
    "a\nb",
    "",
    "#1",
    "avis (2)",
    "=1",
    "'-x",
    'a"b',
    "a;b",
    "ÉTÉ",
  );
  const column = fc.record({
    header: text,
    is: fc.constantFrom(
      "answer",
      "breakdown",
      "number",
      "several",
      "options",
      "left out",
      "words",
      "identifier",
    ),
    cells: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 24, maxLength: 24 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(column, { minLength: 1, maxLength: 6 }),
      fc.constantFrom("open", "closed"),
      fc.constantFrom(0, 3),
      async (columns, rows, threshold) => {
        const all = [...columns, { header: "compté", is: "answer", cells: columns[0]?.cells ?? [] } as const];
        const names = uniqueNames(all.map(({ header }) => header));
        const fields = all.map(({ is }, place) => FIELD[is](names[place] ?? ""));
        const counted = fields.filter(({ kind, role }) => kind === "single" && role !== "ignored");
        const options = fields.filter(({ partOf }) => partOf !== undefined);
        const said = {
          headers: all.map(({ header }) => header),
          records: Array.from({ length: 24 }, (_, row) =>
            all.map(({ is, cells }) => CELLS[is][cells[row] ?? 0] ?? ""),
          ),
          fields,
          schema: {
            multiples: options.length > 0 ? [{ name: "plusieurs", chosen: ["X"], unchosen: [""] }] : [],
            batteries: [{ title: "B", items: counted.map(({ name }) => name) }],
          },
          resource: {
            rows,
            threshold,
            dialect: { headerRows: [1], lastRows: 0 },
            indicators: counted.map(({ name }, place) =>
              indicatorOf(name, ...(place > 0 ? [counted[0]?.name ?? ""] : [])),
            ),
          },
        };
        // A blank header over answers that are all the same is taken for a title above them.
        fc.pre((await headersOf(agentsPackage(said))) === said.headers.join());
        await holds(said);
      },
    ),
    { seed: 20261201, numRuns: process.env.LONG ? 2000 : 60 },
  );
});
