import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

const numbers = Array.from({ length: 120 }, (_, row) => `${row},5;A`);

describe("a cell that cannot be read is told with its line in the file", () => {
  it("whatever was set aside above it", async () => {
    const { issues } = await readCsv(
      [
        "Enquête 2021;",
        ";",
        "Note;Avis",
        ";",
        ...numbers,
        "",
        "Note;Avis",
        "douze;A",
        ...numbers,
        "env. 3;B",
      ].join("\n"),
    );
    const unreadable = issues.find(({ code }) => code === "unreadable-numbers");
    expect(unreadable).toMatchObject({
      count: 2,
      where: { row: 127, column: 0 },
      places: [
        { row: 127, column: 0 },
        { row: 248, column: 0 },
      ],
    });
  });

  it("however the file is cut", async () => {
    const file = [...["a;b", ";"], ...numbers, "", "x;C"].join("\n");
    for (const size of [3, 50, 1000]) {
      const { issues } = await readCsv(file, { sizes: { read: size, piece: size } });
      expect(issues.find(({ code }) => code === "unreadable-numbers")?.where).toEqual({
        row: 124,
        column: 0,
      });
    }
  });

  it("and so is a weight that cannot be one", async () => {
    const { issues } = await readCsv(["Enquête 2021;", "Note;Poids", "2;0,5", "3;-1,5", "4;1,1"].join("\n"));
    expect(issues.find(({ code }) => code === "weight-refused")).toMatchObject({
      count: 1,
      places: [{ row: 4, column: 1 }],
    });
  });

  it("what is said of a column stands at its header, under the titles", async () => {
    const { issues } = await readCsv(["Enquête 2021;", "Note;Poids", "2;0,5", "3;1,5", "4;1,1"].join("\n"));
    expect(issues.find(({ code }) => code === "weight-found")?.where).toEqual({ row: 2, column: 1 });
  });
});
