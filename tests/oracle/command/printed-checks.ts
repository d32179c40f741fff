import type { Check } from "../check.ts";
import type { Op, ReferenceCase } from "../reference.ts";
import { crosstab, kish, means, pairwise } from "./comparisons.ts";
import { api, census, fpc, raking } from "./plans.ts";
import { domain, level, missingInside, proportion } from "./shares.ts";

/** What no command prints. */
export const UNPRINTED: Readonly<Partial<Record<Op, string>>> = {
  part_whole: "`tabulate --pairwise` compares groups with each other, not with everybody",
  p_adjust: "of p-values alone; those of `--pairwise` are checked",
  edge: "in a table of their own: edges.test.ts",
  big: "of sums alone, without a file",
};

/** A case held against what `tabulate` and `weights` print; null where they print nothing of the kind. */
export async function printedChecks(reference: ReferenceCase): Promise<readonly Check[] | null> {
  switch (reference.op) {
    case "proportion":
      return proportion(reference);
    case "proportion_domain":
      return domain(reference);
    case "proportion_level":
      return level(reference);
    case "note_na_rm":
      return missingInside(reference);
    case "mean_by":
      return means(reference);
    case "crosstab":
      return crosstab(reference);
    case "pairwise":
      return pairwise(reference);
    case "kish":
      return kish(reference);
    case "rake":
      return raking(reference);
    case "fpc":
      return fpc(reference);
    case "fpc_census":
      return census();
    case "fpc_api":
      return api();
    default:
      return null;
  }
}
