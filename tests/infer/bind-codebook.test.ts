import { describe, expect, it } from "vitest";
import { bindCodebook } from "../../src/infer/bind-codebook.ts";
import { present } from "../../src/lib/invariant.ts";
import { categoryCode } from "../../src/survey/category.ts";
import { readDataPackage } from "../../src/survey/data-package/read.ts";
import { type MultipleVariable, variableId } from "../../src/survey/variable.ts";
import { workshop } from "../survey/workshop.ts";

describe("a codebook bound to a file", () => {
  const read = readDataPackage(workshop());
  const codebook = present(read.ok ? read.value.surveys[0]?.codebook : null, "codebook");
  const names = codebook.variables.map(({ id }) => String(id));

  it("finds its columns wherever they are", () => {
    const bound = bindCodebook(codebook, ["de trop", ...names.toReversed()]);
    expect(bound.codebook.variables.map(({ columns }) => columns)).toEqual(
      names.map((_, index) => [names.length - index]),
    );
  });

  it("tells which columns the file lacks", () => {
    expect(bindCodebook(codebook, names.slice(2)).issues).toEqual([
      { code: "variables-not-found", severity: "warning", count: 2, where: null, params: { name: "id" } },
    ]);
  });

  it("knows a second column of the same name by its number", () => {
    const [variable] = codebook.variables;
    const second = { ...present(variable, "variable"), id: variableId("Score (2)") };
    const bound = bindCodebook({ ...codebook, variables: [second] }, ["Score", " Score "]);
    expect(bound.codebook.variables[0]?.columns).toEqual([1]);
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
    expect(bound.codebook.variables[0]?.columns).toEqual([2, 0]);
  });
});
