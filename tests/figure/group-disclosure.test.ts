import { describe, expect, it } from "vitest";
import { meanOf, netOf, shareOf } from "../stats/study.ts";
import { crowd, tell } from "./tell.ts";

const OF_EACH = /chacun d’eux/;

/** So many of a service who were ill, of all that there are; beside them sixty of whom a third were. */
const services = (size: number, ill: number) =>
  crowd(
    ["malade", "service"],
    [
      [["oui", "RH"], ill],
      [["non", "RH"], size - ill],
      [["oui", "Technique"], 20],
      [["non", "Technique"], 40],
    ],
  );

const remarksOf = (size: number, ill: number, threshold = 11, language = "fr") =>
  tell(
    services(size, ill),
    { measure: shareOf("malade"), by: ["service"] },
    { threshold, language },
  ).note.remarks.join(" ");

describe("a small group that is shown", () => {
  it("tells of each where all gave an answer, or none did, and the note says so", () => {
    for (const ill of [0, 12]) expect(remarksOf(12, ill)).toMatch(OF_EACH);
    expect(remarksOf(29, 0)).toMatch(OF_EACH);
    expect(remarksOf(12, 0, 11, "en")).toContain("tells something of each of them");
  });

  it("tells of each where one answer alone is counted, and none gave it, or all did", () => {
    for (const ill of [0, 12]) {
      const asked = { measure: netOf("malade", "oui"), by: ["service"] };
      expect(tell(services(12, ill), asked, { threshold: 11 }).note.remarks.join(" ")).toMatch(OF_EACH);
    }
  });

  it("tells of nobody where one answered otherwise, where it is not small, or where it is hidden", () => {
    for (const ill of [1, 11]) expect(remarksOf(12, ill)).not.toMatch(OF_EACH);
    expect(remarksOf(30, 0)).not.toMatch(OF_EACH);
    expect(remarksOf(9, 0)).not.toMatch(OF_EACH);
  });

  it("has no such remark where everybody may see the answers one by one, nor where it has a mean", () => {
    expect(remarksOf(12, 0, 0)).not.toMatch(OF_EACH);
    const table = crowd(
      ["note", "service"],
      [
        [["3", "y"], 12],
        [["4", "x"], 40],
      ],
      { note: "numeric" },
    );
    const figure = tell(table, { measure: meanOf("note"), by: ["service"] }, { threshold: 11 });
    expect(figure.note.remarks.join(" ")).not.toMatch(OF_EACH);
  });

  it("is hidden where most of the population answered: the note of what is hidden says below how many", () => {
    const noteOf = (wave: object) =>
      tell(
        services(9, 3),
        { measure: shareOf("malade"), by: ["service"] },
        { threshold: 11, wave },
      ).note.remarks.join(" ");
    expect(noteOf({ sampling: "census" })).toContain("moins de 22 réponses toutes identiques");
    expect(noteOf({ sampling: "random" })).not.toContain("identiques");
  });
});
