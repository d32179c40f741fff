import { describe, expect, it } from "vitest";
import { variablesOf } from "./variables-of.ts";

describe("a question that an answer before decides", () => {
  const file = (exception: string) => [
    "id;Vélo;Combien",
    ...Array.from(
      { length: 60 },
      (_, row) => `r${row % 7};${row % 3 ? "Oui;" : "Non;"}${row % 3 ? row % 5 : ""}`,
    ),
    exception,
  ];
  const blankOf = async (exception: string) =>
    (await variablesOf(...file(exception))).codebook.variables[2]?.missing.find(({ code }) => code === "")
      ?.kind;

  it("was not asked of those whom it skips, if nobody else left it blank", async () => {
    expect(await blankOf("r1;Oui;4")).toBe("not-asked");
    expect((await variablesOf(...file("r1;Oui;4"))).issues).toContain("routing-found");
  });

  it.each(["r1;Oui;", "r1;Non;3"])("with one exception (%s) a blank is no answer", async (exception) => {
    expect(await blankOf(exception)).toBe("no-answer");
  });
});
