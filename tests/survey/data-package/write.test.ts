import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataPackage } from "../../../src/survey/data-package/read.ts";
import { writeDataPackage } from "../../../src/survey/data-package/write.ts";
import { codebooks } from "../codebooks.ts";
import { workshop } from "../workshop.ts";

const LAW = { seed: 20211123, numRuns: process.env.LONG ? 10_000 : 1000 };

const described = (headers: readonly string[]) => ({
  name: "enquête 2026.csv",
  headers,
  receipt: { format: "csv" as const, encoding: "windows-1252", delimiter: ";" },
  indicators: [],
});

describe("a codebook written as a data package", () => {
  it("is read back as it was, from the text that a file holds", () => {
    fc.assert(
      fc.property(codebooks, ({ codebook, headers }) => {
        const text = JSON.stringify(writeDataPackage(codebook, described(headers)));
        const read = readDataPackage(JSON.parse(text));
        expect(read.ok ? read.value.surveys[0]?.codebook : read.failure).toEqual(codebook);
      }),
      LAW,
    );
  });

  it("says of a file that nobody quoted that it has no quotes", () => {
    const { codebook, headers } = fc.sample(codebooks, { numRuns: 1, seed: 1 })[0] ?? {};
    if (!codebook || !headers) return expect.fail("no codebook");
    const file = described(headers);
    const dialectOf = (quoting: "enclosing" | "text") =>
      JSON.stringify(writeDataPackage(codebook, { ...file, receipt: { ...file.receipt, quoting } }));
    expect(dialectOf("text")).toContain('"quoteChar":""');
    expect(dialectOf("enclosing")).not.toContain("quoteChar");
  });

  it("keeps the indicators that somebody wrote down", () => {
    const read = readDataPackage(workshop());
    const survey = read.ok ? read.value.surveys[0] : undefined;
    if (!survey) return expect.fail("the workshop cannot be read");
    const headers = survey.codebook.variables.map(({ id }) => id);
    const { indicators } = survey;
    const text = JSON.stringify(writeDataPackage(survey.codebook, { ...described(headers), indicators }));
    const again = readDataPackage(JSON.parse(text));
    expect(again.ok && again.value.surveys[0]).toMatchObject({ indicators, codebook: survey.codebook });
  });

  it("says in the standard’s own words what the standard has words for", () => {
    const read = readDataPackage(workshop());
    const codebook = read.ok ? read.value.surveys[0]?.codebook : undefined;
    if (!codebook) return expect.fail("the workshop cannot be read");
    expect(writeDataPackage(codebook, described([]))).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "enquete-2026",
      resources: [
        {
          path: "enquête 2026.csv",
          encoding: "windows-1252",
          dialect: { delimiter: ";" },
          schema: {
            fields: expect.arrayContaining([
              expect.objectContaining({ name: "age", type: "string", categoriesOrdered: true }),
              expect.objectContaining({ name: "outils", type: "list", delimiter: "|" }),
              expect.objectContaining({ name: "poids", type: "number" }),
            ]),
          },
        },
      ],
    });
  });
});
