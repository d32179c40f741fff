import { expect, it } from "vitest";
import { shareOf } from "../stats/study.ts";
import { crowd, tell } from "./tell.ts";

it("where everybody gave the one answer that there is, no margin is drawn and nothing is compared", () => {
  const table = crowd(
    ["plan", "taille"],
    [
      [["oui", "petite"], 40],
      [["oui", "grande"], 60],
    ],
  );
  const figure = tell(table, { measure: shareOf("plan"), by: ["taille"] });
  for (const mark of figure.marks.flat())
    expect(mark).toMatchObject({ kind: "estimate", value: 1, lower: null, upper: null, difference: "" });
  const remarks = figure.note.remarks.join(" ").replace(/\s/g, " ");
  expect(remarks).toContain("Toutes les réponses sont « oui » : ni marge, ni comparaison.");
  expect(remarks).not.toMatch(/Holm|Rao/);
  expect(figure.note.reading).not.toContain("marge");
});

it("two answers of which nobody gave one keep their margins: somebody might have", () => {
  const table = crowd(
    ["plan", "taille"],
    [
      [["oui", "petite"], 40],
      [["oui", "grande"], 60],
      [["non", "moyenne"], 1],
    ],
  );
  const figure = tell(table, { measure: shareOf("plan"), by: ["taille"] });
  const whole = figure.rows.findIndex(({ label }) => label === "petite");
  for (const mark of figure.marks[whole] ?? [])
    expect(mark.kind === "estimate" && mark.lower !== null && mark.upper !== null).toBe(true);
});
