import { describe, expect, it } from "vitest";
import { readCsv } from "../read/read-csv.ts";

async function issuesOf(headers: readonly string[], row: (index: number) => readonly string[], rows = 40) {
  const lines = Array.from({ length: rows }, (_, index) => row(index).join(";"));
  const { issues } = await readCsv([headers.join(";"), ...lines].join("\n"));
  return issues;
}

const avis = (index: number): string => ["Oui", "Non", "Peut-être"][index % 3] ?? "";

describe("replies that were not finished are told, with their rows", () => {
  it("LimeSurvey: the date of submission is blank", async () => {
    const issues = await issuesOf(["id", "submitdate", "lastpage", "startlanguage", "Avis"], (index) => [
      String(index + 1),
      index % 10 === 0 ? "" : "2024-03-04 10:00:00",
      index % 10 === 0 ? "2" : "5",
      "fr",
      avis(index),
    ]);
    expect(issues.find(({ code }) => code === "unfinished-replies")).toMatchObject({
      count: 4,
      where: { row: 2, column: 1 },
      places: [{ row: 2 }, { row: 12 }, { row: 22 }, { row: 32 }],
      params: { name: "submitdate", all: 40, cell: "" },
    });
  });

  it("Qualtrics: Finished is False", async () => {
    const issues = await issuesOf(
      ["StartDate", "Status", "Progress", "Finished", "ResponseId", "Q1"],
      (index) => [
        "2024-03-04 10:00:00",
        "IP Address",
        index % 8 === 3 ? "40" : "100",
        index % 8 === 3 ? "False" : "True",
        `R_${index}a`,
        avis(index),
      ],
    );
    expect(issues.find(({ code }) => code === "unfinished-replies")).toMatchObject({
      count: 5,
      params: { name: "Finished", cell: "False" },
    });
  });

  it("but not where a question is called so, nor where no reply is dated", async () => {
    const asked = await issuesOf(["Nom", "Finished"], (index) => [`r${index % 3}`, index % 2 ? "No" : "Yes"]);
    expect(asked.map(({ code }) => code)).not.toContain("unfinished-replies");
    const undated = await issuesOf(["id", "submitdate", "lastpage", "Avis"], (index) => [
      String(index + 1),
      "",
      "5",
      avis(index),
    ]);
    expect(undated.map(({ code }) => code)).not.toContain("unfinished-replies");
  });
});

describe("identifiers that come more than once", () => {
  it("are told where nearly all come once", async () => {
    const issues = await issuesOf(["id", "Avis"], (index) => [`A${index === 9 ? 3 : index}`, avis(index)]);
    expect(issues.find(({ code }) => code === "identifiers-repeated")).toMatchObject({
      count: 1,
      places: [{ row: 5 }, { row: 11 }],
      params: { name: "id", example: "A3", times: 2 },
    });
  });

  it("are not where they come back as a rule, or none does", async () => {
    const groups = await issuesOf(["id", "Avis"], (index) => [`A${index % 9}`, avis(index)]);
    const each = await issuesOf(["id", "Avis"], (index) => [`A${index}`, avis(index)]);
    for (const issues of [groups, each])
      expect(issues.map(({ code }) => code)).not.toContain("identifiers-repeated");
  });
});
