import type { Aggregate } from "../../survey/aggregate.ts";
import type { CodeBook } from "../../survey/codebook.ts";
import type { Issue } from "../../survey/issue.ts";
import type { TextColumn } from "../../table/column.ts";
import { recogniseAggregate } from "./recognise-aggregate.ts";

/** The codebook of a file of figures, where it is one; as it was otherwise. */
export function asFigures(
  codebook: CodeBook,
  cells: readonly TextColumn[],
): { codebook: CodeBook; issues: Issue[] } {
  const aggregate = recogniseAggregate(codebook, cells);
  if (!aggregate) return { codebook, issues: [] };
  return {
    codebook: { ...withLabels(codebook, aggregate), weight: null, aggregate },
    issues: [
      {
        code: "figures-found",
        severity: "info",
        count: aggregate.values.length,
        where: null,
        params: { labels: aggregate.labels.join(", ") },
      },
    ],
  };
}

/** What figures are about is what they are chosen by. */
function withLabels(codebook: CodeBook, { labels }: Aggregate): CodeBook {
  const variables = codebook.variables.map((variable) =>
    labels.includes(variable.id) && variable.kind !== "identifier"
      ? { ...variable, role: "breakdown" as const }
      : variable,
  );
  return { ...codebook, variables };
}
