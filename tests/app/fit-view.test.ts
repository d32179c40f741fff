import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../src/app/download.ts";
import { breakdownVariables, facetVariables } from "../../src/app/state/facet-variables.ts";
import { fitView } from "../../src/app/state/fit-view.ts";
import { parseLink, toLink } from "../../src/app/state/url.ts";
import { START } from "../../src/app/state/view-state.ts";
import { Engine } from "../../src/engine/engine.ts";
import { ask, barometerFiles } from "../engine/barometer.ts";

const engine = new Engine(barometerFiles());
const barometer = await ask(engine, "open-barometer", {});
const imported = await ask(engine, "open-file", {
  file: new Blob(["plan;taille;remarque\noui;petite;a\nnon;grande;b\noui;petite;c\nnon;grande;d\n"]),
  name: "enquete.csv",
});
const figures = await ask(new Engine(barometerFiles()), "open-file", {
  file: new Blob(["pays;2020;2021\nFrance;64,5;70,1\nItalie;41,2;44,8\nMalte;80,7;81,6\nGrèce;51,3;52,2\n"]),
  name: "chiffres.csv",
});
const held = (fragment: string) => fitView(parseLink(fragment).state, barometer, imported);

describe("a link held against what is open", () => {
  it("that says nothing shows the first survey and its first indicator, broken down as it proposes", () => {
    const { survey, indicator, question, problems } = held("#/explore");
    expect([survey?.name, indicator?.id]).toEqual(["agents", "level"]);
    expect(question?.breakdowns).toEqual(["age"]);
    expect(question?.weight).toEqual({ kind: "variable", variable: "poids" });
    expect(problems).toEqual([]);
  });

  it("asks the question that it says", () => {
    const { question, problems } = held(
      "#/explore?v=1&data=agents&i=beginners&by=age,taille_commune&f.filiere=Administrative&w=0&ci=99",
    );
    expect(problems).toEqual([]);
    expect(question).toMatchObject({
      breakdowns: ["age", "taille_commune"],
      filter: [{ variable: "filiere", codes: ["Administrative"] }],
      weight: null,
      confidence: 0.99,
    });
  });

  it.each([
    ["data=nobody", ["data: nobody"]],
    ["i=nothing", ["i: nothing"]],
    ["by=age,nothing", ["by: nothing"]],
    ["by=poids", ["by: poids"]],
    ["f.nothing=x", ["f.nothing: nothing"]],
    ["f.age=55+ans+et+plus,centenaire", ["f.age: centenaire"]],
    ["figure=ZZZ-99", ["figure: ZZZ-99"]],
  ])("that says %s reports what is not there, and keeps the rest", (pairs, expected) => {
    const { problems, question, mended } = held(`#/explore?v=1&ci=90&${pairs}`);
    expect(problems.map(({ key, value }) => `${key}: ${value}`)).toEqual(expected);
    expect(problems.every(({ code }) => code === "not-found")).toBe(true);
    expect(question?.confidence).toBe(0.9);
    expect(fitView(mended, barometer, imported).problems).toEqual([]);
  });

  it("keeps the answers that it knows of a condition", () => {
    expect(held("#/explore?v=1&f.age=55+ans+et+plus,centenaire").filter).toEqual([
      { variable: "age", codes: ["55 ans et plus"] },
    ]);
  });

  it("breaks a battery down by one at most, and nothing down by itself", () => {
    expect(held("#/explore?v=1&data=collectivites&i=themes&by=type,strate").question?.breakdowns).toEqual([
      "type",
    ]);
    expect(held("#/explore?v=1&i=level&by=niveau,age").question?.breakdowns).toEqual(["age"]);
    expect(held("#/explore?v=1&i=level&by=age,age").question?.breakdowns).toEqual(["age"]);
    expect(held("#/explore?v=1&i=level&by=").question?.breakdowns).toEqual([]);
  });

  it("of an imported file that is another one asks for it by name", () => {
    expect(held("#/explore?v=1&data=file&file=enquete.csv").survey?.file).toBe("enquete.csv");
    expect(held("#/explore?v=1&data=file&file=autre.csv")).toMatchObject({
      survey: null,
      wanted: "autre.csv",
    });
    expect(fitView(parseLink("#/explore?v=1&data=file").state, barometer, null)).toMatchObject({
      wanted: "",
    });
  });

  it("of published figures has no question to ask", () => {
    expect(held("#/explore?v=1&data=figures&figure=ART-03")).toMatchObject({
      survey: null,
      question: null,
      figure: { id: "ART-03" },
      problems: [],
    });
  });

  it("mended, has no problem any more, whatever it said", () => {
    const name = fc.constantFrom(
      "agents",
      "collectivites",
      "file",
      "figures",
      "nobody",
      "__proto__",
      "age",
      "niveau",
      "type",
    );
    fc.assert(
      fc.property(name, name, fc.array(name, { maxLength: 2 }), name, name, (data, i, by, variable, code) => {
        const { mended } = held(
          `#/explore?v=1&data=${data}&i=${i}&by=${by.join(",")}&f.${variable}=${code}&figure=${code}`,
        );
        const again = fitView(parseLink(toLink(mended)).state, barometer, imported);
        expect(again.problems).toEqual([]);
        expect(again.mended).toEqual(mended);
      }),
      { seed: 20211129, numRuns: process.env.LONG ? 10_000 : 1000 },
    );
  });

  it("of an empty barometer shows nothing, and says so", () => {
    const empty = { ...barometer, surveys: [], figures: [], headlines: [] };
    expect(fitView(START, empty, null)).toMatchObject({ survey: null, question: null, problems: [] });
  });
});

describe("the variables offered", () => {
  const agents = barometer.surveys[0]?.codebook ?? expect.fail("no survey");

  it("as filters are those that say who answered", () => {
    expect(facetVariables(agents).map(({ id }) => id)).toEqual([
      "age",
      "taille_commune",
      "categorie",
      "filiere",
    ]);
  });

  it("as filters are the first questions, in a file that says nothing of who answered", () => {
    const answers = {
      ...imported.codebook,
      variables: imported.codebook.variables.map((one) => ({ ...one, role: "answer" as const })),
    };
    expect(facetVariables(answers).map(({ id }) => id)).toContain("plan");
  });

  it("as breakdowns begin with who answered, and leave out what cannot be counted", () => {
    const ids = breakdownVariables(agents).map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(["age", "taille_commune", "categorie", "filiere"]);
    expect(ids).not.toContain("poids");
    expect(ids).not.toContain("identifiant");
  });
});

describe("the name of a saved file", () => {
  it("is accepted by every system", () => {
    expect(fileName("Niveau : par âge ? (2021).csv")).toBe("Niveau - par âge - (2021).csv");
    expect(fileName("../../etc/passwd")).not.toMatch(/[/\\]|^\./);
    expect(fileName("CON.csv")).toBe("barometre-CON.csv");
    expect(fileName("")).toBe("barometre-");
    expect(fileName("facture\u202Evsc.exe")).toBe("facturevsc.exe");
  });

  it("keeps its ending however long it is", () => {
    const name = fileName(`${"Très long titre ".repeat(30)}.csv`);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name.endsWith(".csv")).toBe(true);
  });
});

describe("a link to a file of figures", () => {
  it("names the variable that holds them; the first where it names none", () => {
    const at = (fragment: string) => fitView(parseLink(fragment).state, barometer, figures);
    expect(at("#/explore?v=1&data=file")).toMatchObject({ computed: "2020", question: null, problems: [] });
    expect(at("#/explore?v=1&data=file&i=2021")).toMatchObject({ computed: "2021", problems: [] });
    expect(at("#/explore?v=1&data=file&i=1999").problems).toMatchObject([{ key: "i", value: "1999" }]);
  });
});
