import { describe, expect, it } from "vitest";
import { present } from "../../src/lib/invariant.ts";
import { categoryCode } from "../../src/survey/category.ts";
import { readDataPackage } from "../../src/survey/data-package.ts";
import { bindCodebook } from "../../src/survey/data-package-bind.ts";
import { checkBarometer } from "../../src/survey/data-package-check.ts";
import type { PublishedFigure } from "../../src/survey/published-figure.ts";
import { type MultipleVariable, variableId } from "../../src/survey/variable.ts";
import { workshop } from "./workshop.ts";

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

describe("a codebook bound to a file", () => {
  const read = readDataPackage(workshop());
  const codebook = present(read.ok ? read.value.surveys[0]?.codebook : null, "codebook");
  const names = codebook.variables.map(({ id }) => String(id));

  it("finds its columns wherever they are", () => {
    const bound = bindCodebook(codebook, ["de trop", ...names.toReversed()]);
    expect(bound.ok && bound.value.variables.map(({ columns }) => columns)).toEqual(
      names.map((_, index) => [names.length - index]),
    );
  });

  it("tells which columns the file lacks", () => {
    expect(bindCodebook(codebook, names.slice(2))).toEqual({
      ok: false,
      failure: [
        { code: "missing-column", path: "/id", params: { column: "id" } },
        { code: "missing-column", path: "/age", params: { column: "age" } },
      ],
    });
  });

  it("knows a second column of the same name by its number", () => {
    const [variable] = codebook.variables;
    const second = { ...present(variable, "variable"), id: variableId("Score (2)") };
    const bound = bindCodebook({ ...codebook, variables: [second] }, ["Score", " Score "]);
    expect(bound.ok && bound.value.variables[0]?.columns).toEqual([1]);
  });

  it("finds every column of a multiple spread over several", () => {
    const option = (code: string) => ({ code: categoryCode(code), label: { text: code } });
    const spread: MultipleVariable = {
      kind: "multiple",
      id: variableId("Outils"),
      label: { text: "Outils" },
      columns: [],
      role: "answer",
      missing: [],
      categories: [option("Outils [mail]"), option("Outils [tableur]")],
      storage: { kind: "columns", chosen: ["Oui"], unchosen: ["Non"] },
    };
    const bound = bindCodebook({ ...codebook, variables: [spread] }, [
      "Outils [tableur]",
      "x",
      "Outils [mail]",
    ]);
    expect(bound.ok && bound.value.variables[0]?.columns).toEqual([2, 0]);
  });
});
