import { describe, expect, it } from "vitest";
import { findClusters } from "../../src/infer/roles/find-clusters.ts";
import { study } from "../stats/study.ts";

/** Agents of employers of so many each; an employer has a size and a type, an agent an age. */
function agents(header: string, employers: number, each: number, sharing = true) {
  const rows = Array.from({ length: employers * each }, (_, agent) => {
    const employer = agent % employers;
    const of = sharing ? employer : agent * 7 + (agent % 5);
    return [
      `E${employer}`,
      ["petite", "moyenne", "grande"][of % 3] ?? "",
      ["commune", "syndicat"][of % 2] ?? "",
      ["jeune", "âgé"][(agent * 3 + Math.floor(agent / 11)) % 2] ?? "",
    ];
  });
  return study({ headers: [header, "Taille", "Type", "Âge"], rows });
}

const found = (...of: Parameters<typeof agents>) => {
  const { codebook, cells } = agents(...of);
  return findClusters(codebook, cells);
};

describe("respondents drawn in groups", () => {
  it("are found by what the group is called", () => {
    expect(found("Employeur", 40, 20, false)).toEqual({ variable: "Employeur", clusters: 40, mean: 20 });
    expect(found("SIRET de la collectivité", 15, 8, false)?.clusters).toBe(15);
  });

  it("are found by how answers group, whatever it is called", () => {
    expect(found("Q0", 40, 20)).toMatchObject({ variable: "Q0", clusters: 40 });
    expect(found("Q0", 40, 20, false), "of which nothing is shared").toBeNull();
  });

  it("are not what sorts groups, nor categories, nor whoever answers alone", () => {
    expect(found("Type de collectivité", 40, 20, false)).toBeNull();
    expect(found("Employeur", 6, 50, false), "six are categories").toBeNull();
    expect(found("Employeur", 300, 1, false)).toBeNull();
  });

  it("are not looked for where somebody has said how they were drawn", () => {
    const { codebook, cells } = agents("Employeur", 40, 20);
    const design = { strata: null, clusters: codebook.variables[0]?.id ?? null };
    expect(findClusters({ ...codebook, design }, cells)).toBeNull();
  });
});
