/**
 * A small descriptor with one field of every kind; made anew on each call, so that a test may break it.
 * Typed as whoever parses JSON has it: nothing is known of it.
 */
export const workshop = () => JSON.parse(TEXT);

const TEXT = JSON.stringify({
  name: "atelier",
  title: "Atelier",
  "title@en": "Workshop",
  licenses: [{ name: "ODbL" }],
  headlines: [
    {
      figure: "F-1",
      topic: "Avis",
      statement: "sont d’accord",
      contrasts: [{ figure: "F-2", reason: "Autre question" }],
      survey: "atelier",
      indicator: "avis",
    },
  ],
  resources: [
    {
      name: "atelier",
      path: "atelier.csv",
      holds: "answers",
      respondents: "agents",
      unit: "person",
      measurement: "declared",
      sampling: "volunteer",
      schema: {
        fields: [
          { name: "id", kind: "identifier" },
          { name: "age", role: "breakdown", categories: ["jeune", "âgé"], categoriesOrdered: true },
          {
            name: "avis",
            type: "integer",
            kind: "scale",
            categories: [{ value: 0, label: "Non", "label@en": "No" }, { value: 1 }],
            scores: [0, 1],
            missingValues: ["", { value: 9, label: "Refus", kind: "refused" }],
          },
          { name: "avis_bis", kind: "scale", categories: ["0", "1"], scores: [0, 1] },
          { name: "outils", kind: "multiple", separator: "|", categories: ["mail", "tableur"] },
          { name: "genre", categories: ["F", "H"] },
          { name: "date", type: "date", format: "%d/%m/%Y" },
          { name: "remarque" },
          { name: "poids", type: "number", decimalChar: ",", role: "weight" },
        ],
      },
      indicators: [
        {
          id: "avis",
          title: "Avis",
          measure: { kind: "share", items: ["avis"] },
          filter: [{ variable: "age", codes: ["jeune"] }],
          breakdowns: ["age"],
        },
        {
          id: "accord",
          title: "D’accord",
          measure: { kind: "net", items: ["avis"], codes: [1], label: "D’accord" },
        },
        { id: "moyenne", title: "Moyenne", measure: { kind: "mean", items: ["avis", "poids"] } },
        { id: "ensemble", title: "Les deux", measure: { kind: "share", items: ["avis", "avis_bis"] } },
      ],
      comparableTo: [
        { figure: "F-1", variable: "avis", codes: [1], group: { variable: "age", code: "jeune" } },
      ],
    },
    { name: "figures", path: "figures.csv", holds: "published-figures" },
  ],
});
