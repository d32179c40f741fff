import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profile } from "../../src/count/profile.ts";
import { readDataPackage } from "../../src/survey/data-package/read.ts";
import { readCsv } from "../read/read-csv.ts";

const FILE = ["poids;avis;outils", "1,5;oui;mail", "0,8;non;mail|fax", "NR;peut-être;", "2;oui;visio", ""];

/** A file, read by a codebook that has so many of the answers, and numbers that are written so. */
async function readBy(
  lines: readonly string[],
  number: object,
  opinions: readonly string[] = ["oui", "non"],
) {
  const listed = (values: readonly string[]) => ({ type: "string", categories: values });
  const package_ = readDataPackage({
    name: "test",
    resources: [
      {
        name: "answers",
        path: "test.csv",
        holds: "answers",
        respondents: "agents",
        unit: "person",
        schema: {
          fields: [
            { name: "poids", kind: "numeric", type: "number", ...number },
            { name: "avis", kind: "single", ...listed(opinions) },
            { name: "outils", kind: "multiple", separator: "|", ...listed(["mail", "visio"]) },
          ],
          missingValues: [{ value: "NR", kind: "no-answer" }],
        },
      },
    ],
  });
  if (!package_.ok) expect.fail(JSON.stringify(package_.failure));
  const codebook = package_.value.surveys[0]?.codebook;
  const { table, issues } = await readCsv(lines.join("\n"), codebook ? { codebook } : {});
  return { table, unread: issues.filter(({ code }) => code === "answers-not-read") };
}

describe("a codebook that somebody wrote", () => {
  it("says which answers it cannot read, how many, and where", async () => {
    const { unread } = await readBy(FILE, { decimalChar: "," });
    expect(unread).toMatchObject([
      { count: 1, where: { row: 4, column: 1 }, params: { name: "avis", example: "peut-être" } },
      { count: 1, where: { row: 3, column: 2 }, params: { name: "outils", example: "mail|fax" } },
    ]);
  });

  it("says so where decimals are written otherwise than it says", async () => {
    const { unread } = await readBy(FILE, {});
    expect(unread[0]).toMatchObject({
      severity: "warning",
      count: 2,
      params: { name: "poids", example: "1,5" },
      places: [
        { row: 2, column: 0 },
        { row: 3, column: 0 },
      ],
    });
  });

  it("law: tells as many as no figure counts, whatever stands in the cells", async () => {
    const row = fc.tuple(
      fc.constantFrom("1,5", "0.8", "2", "", "NR", "env. 3", " 4 ", "1 200,5"),
      fc.constantFrom("oui", "non", "Oui", "peut-être", "", "NR", " non"),
      fc.constantFrom("mail", "visio|mail", "fax", "mail|fax", "", "NR", "visio |"),
    );
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom({}, { decimalChar: "," }, { decimalChar: ",", mixedDecimals: true }),
        fc.constantFrom(["oui"], ["oui", "non"], ["non", "peut-être"]),
        async (rows, number, opinions) => {
          const lines = ["poids;avis;outils", ...rows.map((cells) => cells.join(";")), ""];
          const { table, unread } = await readBy(lines, number, opinions);
          const uncounted = profile(table).flatMap(({ variable, missing: { unreadable } }) =>
            unreadable ? [[variable, unreadable]] : [],
          );
          told += unread.length;
          expect(unread.map(({ count, params }) => [params.name, count])).toEqual(uncounted);
        },
      ),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(300);
  });
});
