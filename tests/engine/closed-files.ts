import type { BarometerFiles } from "../../src/engine/open-barometer.ts";

const SERVICES = ["Accueil", "Technique", "Enfance", "Archives"];

/** 160 employees of a town, four of them archivists, and one who has no weight. */
function answersText(): string {
  const lines = Array.from({ length: 161 }, (_, k) => {
    const service = k % 40 === 39 ? "Archives" : (SERVICES[k % 3] ?? "");
    const cells = [
      k === 7 ? "Zoé" : `P${k}`,
      k % 5 < 2 ? "jeune" : "moins jeune",
      service,
      k % 4 === 0 ? "contractuel" : "titulaire",
      k % 2 === 0 ? "nord" : "sud",
      ["oui", "non", "oui", "non", "non", "oui", "oui"][k % 7] ?? "",
      String(k % 11),
      k === 160 ? "" : String(1 + (k % 2)),
    ];
    return cells.join(";");
  });
  return `prenom;age;service;statut;site;avis;note;poids\n${lines.join("\n")}\n`;
}

const single = (name: string, title: string, role: string, codes: readonly string[]) => ({
  ...{ name, title, role, type: "string", kind: "single" },
  categories: codes.map((value) => ({ value, label: value })),
});

/** A survey of a town that is published under a threshold. */
export const closedFiles = (parts: object = {}): BarometerFiles => ({
  descriptor: {
    name: "ville",
    title: "Baromètre de la ville",
    overview: { title: "Les agents de la ville" },
    resources: [
      {
        ...{ name: "agents", path: "agents.csv", holds: "answers", title: "Agents de la ville" },
        ...{ unit: "person", respondents: "agents" },
        ...parts,
        schema: {
          fields: [
            { name: "prenom", type: "string", kind: "text", role: "ignored" },
            single("age", "Âge", "breakdown", ["jeune", "moins jeune"]),
            single("service", "Service", "breakdown", SERVICES),
            single("statut", "Statut", "breakdown", ["titulaire", "contractuel"]),
            single("site", "Site", "breakdown", ["nord", "sud"]),
            single("avis", "Content de ses outils", "answer", ["oui", "non"]),
            { name: "note", title: "Note", type: "number", kind: "numeric", role: "answer" },
            { name: "poids", type: "number", kind: "numeric", role: "weight" },
          ],
          missingValues: [""],
        },
        indicators: [
          {
            ...{ id: "avis", title: "Contents de leurs outils", theme: "Outils", filter: [] },
            ...{ measure: { kind: "share", items: ["avis"] }, breakdowns: ["service"] },
          },
          {
            ...{ id: "note", title: "Note moyenne", theme: "Outils", filter: [] },
            ...{ measure: { kind: "mean", items: ["note"] }, breakdowns: ["age", "statut"] },
          },
        ],
      },
    ],
  },
  files: new Map([["agents.csv", answersText()]]),
});
