import { describe, expect, it } from "vitest";
import { FIGURE_HEADERS, readFigures } from "../../../src/survey/data-package/figures.ts";

const CELLS: Record<string, string> = {
  id: "F-1",
  source: "Source",
  edition: "2021",
  publication: "2021-05-20",
  population: "Agents",
  unite: "person",
  repondants: "1337",
  base: "",
  theme: "Compétences",
  theme_en: "Skills",
  indicateur: "Niveau",
  reponse: "Débutant",
  groupe: "",
  valeur_pct: "13,9",
  borne: "exact",
  imprime: "",
  mesure: "tested",
  url: "https://example.org/a",
  reserve: "",
};

const HEADERS = Object.keys(CELLS);
const read = (...changes: Record<string, string>[]) =>
  readFigures(
    HEADERS,
    changes.map((change) => HEADERS.map((header) => ({ ...CELLS, ...change })[header] ?? "")),
  );
const failuresOf = (...changes: Record<string, string>[]) => {
  const figures = read(...changes);
  return figures.ok ? [] : figures.failure.map(({ code, path }) => `${code} ${path}`);
};

describe("a published figure", () => {
  it("is read from the cells of a line", () => {
    expect(read({})).toEqual({
      ok: true,
      value: [
        {
          id: "F-1",
          source: "Source",
          edition: "2021",
          published: "2021-05-20",
          population: { text: "Agents" },
          unit: "person",
          respondents: 1337,
          base: null,
          theme: { text: "Compétences", translations: { en: "Skills" } },
          indicator: { text: "Niveau" },
          answer: { text: "Débutant" },
          group: null,
          share: 0.139,
          bound: "exact",
          printed: null,
          measurement: "tested",
          url: "https://example.org/a",
          caveat: null,
        },
      ],
    });
  });

  it.each([
    ["75", 0.75],
    ["15,4", 0.154],
    ["1.5", 0.015],
    ["0", 0],
    ["100", 1],
  ])("of %s %% is the share nearest to it", (cell, share) => {
    const figures = read({ valeur_pct: cell });
    expect(figures.ok && figures.value[0]?.share).toBe(share);
  });

  it.each([
    ["is told apart by its id", [{}, {}], "duplicate-name /1/id"],
    ["has a source", [{ source: " " }], "empty-cell /0/source"],
    ["has a value", [{ valeur_pct: "" }], "unreadable-number /0/valeur_pct"],
    ["has a value in digits", [{ valeur_pct: "un quart" }], "unreadable-number /0/valeur_pct"],
    ["is part of a whole", [{ valeur_pct: "101" }], "out-of-range /0/valeur_pct"],
    ["counts whole respondents", [{ repondants: "12,5" }], "unreadable-number /0/repondants"],
    ["is about persons or organisations", [{ unite: "cat" }], "unknown-value /0/unite"],
    ["is exact, approximate or a bound", [{ borne: "vague" }], "unknown-value /0/borne"],
    ["was declared, tested or observed", [{ mesure: "felt" }], "unknown-value /0/mesure"],
    ["brings its words where it is approximate", [{ borne: "approximate" }], "missing-words /0/imprime"],
    ["has an address that is safe to follow", [{ url: "javascript:alert(1)" }], "unsafe-address /0/url"],
  ])("%s", (_, changes, failure) => {
    expect(failuresOf(...changes)).toContain(failure);
  });

  it("needs its headers, in any order", () => {
    const reversed = HEADERS.toReversed();
    const row = reversed.map((header) => CELLS[header] ?? "");
    expect(readFigures(reversed, [row])).toEqual(read({}));
    const none = readFigures([], []);
    expect(none.ok ? [] : none.failure.map(({ params }) => params.column)).toEqual([...FIGURE_HEADERS]);
  });
});
