import { describe, expect, it } from "vitest";
import { breakdownVariables } from "../../src/app/state/facet-variables.ts";
import { fitView } from "../../src/app/state/fit-view.ts";
import { askable, mayShow } from "../../src/app/state/offered.ts";
import { parseLink } from "../../src/app/state/url.ts";
import { Engine } from "../../src/engine/engine.ts";
import { variableId } from "../../src/survey/variable.ts";
import { ask, condition } from "../engine/barometer.ts";
import { closedFiles } from "../engine/closed-files.ts";

describe("a view of a closed survey", async () => {
  const barometer = await ask(new Engine(closedFiles()), "open-barometer", {});
  const [survey] = barometer.surveys;
  if (!survey) return expect.fail("no survey");
  const byOf = (link: string) => fitView(parseLink(link).state, barometer, null).question?.breakdowns;
  const may = (filter: Parameters<typeof mayShow>[2]["filter"], ...ids: readonly string[]) =>
    mayShow(survey, ids.map(variableId), { measure: null, filter });

  it("begins with the breakdowns that its filter leaves room for", () => {
    expect(byOf("#/explore?v=1&i=note")).toEqual(["age", "statut"]);
    expect(byOf("#/explore?v=1&i=note&f.age=jeune")).toEqual(["age", "statut"]);
    expect(byOf("#/explore?v=1&i=note&f.service=Accueil")).toEqual(["age"]);
    expect(byOf("#/explore?v=1&i=note&f.site=nord")).toEqual([]);
  });

  it("keeps what a link asks for, though it is refused: the nearest view would be another", () => {
    expect(byOf("#/explore?v=1&i=note&by=age,statut&f.service=Accueil")).toEqual(["age", "statut"]);
  });

  it("offers its criteria alone, two at a time, of those that go together", () => {
    expect(askable(survey, breakdownVariables(survey.codebook)).map(({ id }) => id)).toEqual([
      ...["age", "service", "statut", "site"],
    ]);
    expect(may([], "age", "statut")).toBe(true);
    expect(may([condition("age", "jeune")], "age", "statut")).toBe(true);
    expect(may([condition("age", "jeune")], "service", "statut")).toBe(false);
    expect(may([], "age", "site")).toBe(false);
    expect(mayShow({ closed: null }, ["a", "b", "c"].map(variableId), { measure: null, filter: [] })).toBe(
      true,
    );
  });
});
