import { type CodeBook, findVariable } from "./codebook.ts";
import { isSimple } from "./design.ts";

/**
 * The codebook with what its variables can tell of its design: a question that was put together with others, or is read
 * otherwise by now, tells no strata any more.
 */
export function withFittingDesign(codebook: CodeBook): CodeBook {
  const { design, ...rest } = codebook;
  if (isSimple(design)) return rest;
  const kindOf = (id: Parameters<typeof findVariable>[1]) => findVariable(codebook, id)?.kind;
  const strataKind = design.strata && kindOf(design.strata.variable);
  const clusterKind = design.clusters === null ? undefined : kindOf(design.clusters);
  const fitting = {
    strata: strataKind === "single" || strataKind === "scale" ? design.strata : null,
    clusters: clusterKind === undefined || clusterKind === "multiple" ? null : design.clusters,
  };
  return isSimple(fitting) ? rest : { ...rest, design: fitting };
}
