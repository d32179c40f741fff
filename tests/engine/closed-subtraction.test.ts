import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import { ask, condition, questionOf } from "./barometer.ts";

const single = (name: string, role: string, codes: readonly string[]) => ({
  ...{ name, title: name, role, type: "string", kind: "single" },
  categories: codes,
});

/** A survey that is published under a threshold of 11: a column each, and what is shown of it. */
async function published(
  columns: Readonly<Record<string, readonly string[]>>,
  schema: { readonly fields: readonly object[]; readonly [part: string]: unknown },
  indicators: readonly {
    readonly id: string;
    readonly measure: object;
    readonly breakdowns: readonly string[];
  }[],
) {
  const names = Object.keys(columns);
  const count = Object.values(columns)[0]?.length ?? 0;
  const lines = Array.from({ length: count }, (_, row) =>
    names.map((name) => columns[name]?.[row] ?? "").join(";"),
  );
  const engine = new Engine({
    descriptor: {
      name: "ville",
      resources: [
        {
          ...{ name: "agents", path: "agents.csv", holds: "answers", title: "Agents" },
          ...{ unit: "person", respondents: "agents" },
          schema: { missingValues: [""], ...schema },
          indicators: indicators.map((one) => ({ title: one.id, theme: "t", filter: [], ...one })),
        },
      ],
    },
    files: new Map([["agents.csv", `${names.join(";")}\n${lines.join("\n")}\n`]]),
  });
  const [opened] = (await ask(engine, "open-barometer", {})).surveys;
  if (!opened) return expect.fail("no survey");
  const survey = opened.name;
  const answer = (id: string, more: object) =>
    ask(engine, "answer", { survey, question: { ...questionOf(opened, id), ...more } });
  return { engine, opened, survey, answer };
}

const repeated = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([text, times]) => new Array<string>(times).fill(text));

describe("what is left of a group when its parts are taken away", () => {
  it("is enough, where several parts are hidden that are few even together", async () => {
    const posts = repeated({ Maire: 2, DGS: 3, Accueil: 31, Technique: 30 });
    const pay = posts.map((_, k) => String(1500 + ((k * 37) % 400)));
    const { engine, survey, answer } = await published(
      { poste: posts, salaire: pay },
      {
        fields: [
          single("poste", "breakdown", ["Accueil", "Technique", "Maire", "DGS"]),
          { name: "salaire", kind: "numeric", role: "answer", type: "number" },
        ],
      },
      [{ id: "pay", measure: { kind: "mean", items: ["salaire"] }, breakdowns: ["poste"] }],
    );
    const { groups, cells } = await answer("pay", { breakdowns: ["poste"] });
    const shown = groups.filter(
      ({ traits }, group) => traits.length === 1 && cells[group]?.[0]?.kind === "estimate",
    );
    const left = shown.reduce((before, { answered }) => before - answered.n, groups[0]?.answered.n ?? 0);
    expect([groups[0]?.answered.n, shown.length]).toEqual([66, 1]);
    expect(left).toBeGreaterThanOrEqual(11);
    const both = [condition("poste", "Maire", "DGS")];
    const { selected } = await ask(engine, "facets", { survey, filter: both, variables: [] });
    expect(selected).toBe(null);
  });

  it("is enough, where nearly everybody chose an option", async () => {
    const tools = [...repeated({ "1;0": 40, "1;1": 38, "0;1": 2 })];
    const columns = {
      mail: tools.map((one) => one.slice(0, 1)),
      phone: tools.map((one) => one.slice(2)),
      avis: tools.map((_, k) => (k % 3 === 0 ? "oui" : "non")),
    };
    const { answer } = await published(
      columns,
      {
        fields: [
          { name: "mail", partOf: "outils" },
          { name: "phone", partOf: "outils" },
          single("avis", "answer", ["oui", "non"]),
        ],
        multiples: [{ name: "outils", title: "Outils", role: "breakdown", chosen: ["1"], unchosen: ["0"] }],
      },
      [{ id: "avis", measure: { kind: "share", items: ["avis"] }, breakdowns: ["outils"] }],
    );
    const { groups, cells } = await answer("avis", { breakdowns: ["outils"] });
    expect(
      groups.map(({ answered }, group) => (cells[group]?.[0]?.kind === "estimate" ? answered.n : null)),
    ).toEqual([80, null, 40]);
  });
});

describe("groups that somebody can be in both of", () => {
  const asked = { compared: "pairs" } as const;

  it("are not compared: how sure the difference is would tell who is", async () => {
    const sites = repeated({ "1;1;0": 1, "1;0;0": 39, "0;1;0": 40, "1;0;1": 10, "0;0;1": 30 });
    const { answer } = await published(
      {
        nord: sites.map((one) => one.slice(0, 1)),
        sud: sites.map((one) => one.slice(2, 3)),
        est: sites.map((one) => one.slice(4)),
        avis: sites.map((_, k) => (k % 3 === 0 ? "oui" : "non")),
        age: sites.map((_, k) => (k % 2 === 0 ? "jeune" : "autre")),
      },
      {
        fields: [
          ...["nord", "sud", "est"].map((name) => ({ name, partOf: "site" })),
          single("avis", "answer", ["oui", "non"]),
          single("age", "breakdown", ["jeune", "autre"]),
        ],
        multiples: [{ name: "site", title: "Site", role: "breakdown", chosen: ["1"], unchosen: ["0"] }],
      },
      [{ id: "avis", measure: { kind: "share", items: ["avis"] }, breakdowns: ["site", "age"] }],
    );
    expect((await answer("avis", { ...asked, breakdowns: ["site"] })).comparisons).toEqual([]);
    expect((await answer("avis", { ...asked, breakdowns: ["age"] })).comparisons).toHaveLength(2);
    const whole = await answer("avis", { breakdowns: ["site"] });
    expect(whole.comparisons.length).toBeGreaterThan(0);
  });

  it("are not compared either where they are items of a battery, but each by what tells people apart", async () => {
    const people = Array.from({ length: 60 }, (_, k) => k);
    const { answer } = await published(
      {
        x: people.map((k) => (k % 2 === 0 ? "oui" : "non")),
        y: people.map((k) => (k % 3 === 0 ? "oui" : "non")),
        age: people.map((k) => (k % 4 < 2 ? "jeune" : "autre")),
      },
      {
        fields: [
          single("x", "answer", ["oui", "non"]),
          single("y", "answer", ["oui", "non"]),
          single("age", "breakdown", ["jeune", "autre"]),
        ],
      },
      [{ id: "xy", measure: { kind: "share", items: ["x", "y"] }, breakdowns: ["age"] }],
    );
    const { groups, comparisons } = await answer("xy", { ...asked, breakdowns: ["age"] });
    const items = comparisons.map(({ a, b }) => `${groups[a.group]?.item} ${groups[b.group]?.item}`);
    expect([...new Set(items)]).toEqual(["x x", "y y"]);
  });
});
