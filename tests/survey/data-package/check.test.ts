import { describe, expect, it } from "vitest";
import { checkBarometer } from "../../../src/survey/data-package/check.ts";
import { readDataPackage } from "../../../src/survey/data-package/read.ts";
import type { PublishedFigure } from "../../../src/survey/published-figure.ts";
import { workshop } from "../workshop.ts";

const words = { text: "…" };

const figure = (change: Partial<PublishedFigure>): PublishedFigure => ({
  id: "F-1",
  source: "Source",
  edition: "2021",
  published: "2021",
  population: words,
  unit: "person",
  respondents: null,
  base: null,
  theme: words,
  indicator: words,
  answer: words,
  group: { text: "Jeunes" },
  share: 0.5,
  bound: "exact",
  printed: null,
  measurement: "declared",
  url: "https://example.org",
  caveat: null,
  ...change,
});

function check(figures: readonly PublishedFigure[]): string[] {
  const read = readDataPackage(workshop());
  return read.ok
    ? checkBarometer({ ...read.value, figures }).map(({ code, path }) => `${code} ${path}`)
    : ["unread"];
}

const F2 = figure({ id: "F-2" });

describe("a barometer", () => {
  it("is whole when every figure that it names exists", () => {
    expect(check([figure({}), F2])).toEqual([]);
  });

  it("is not whole without the figure of a headline, of a contrast or of a comparison", () => {
    expect(check([])).toEqual([
      "unknown-figure /headlines/0/figure",
      "unknown-figure /headlines/0/contrasts/0/figure",
      "unknown-figure /atelier/comparableTo/0/figure",
    ]);
  });

  it("never lays a figure about organisations over persons", () => {
    expect(check([figure({ unit: "organisation" }), F2])).toEqual([
      "wrong-unit /atelier/comparableTo/0/figure",
    ]);
  });

  it("never lays a figure about everybody over a group", () => {
    expect(check([figure({ group: null }), F2])).toEqual(["wrong-group /atelier/comparableTo/0/group"]);
  });
});
