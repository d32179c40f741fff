import { never } from "../../../src/lib/invariant.ts";
import type { Check } from "../check.ts";
import type { ReferenceCase } from "../reference.ts";
import { adjustChecks, crosstabChecks, pairwiseChecks, partWholeChecks } from "./comparisons.ts";
import { edgeChecks } from "./edges.ts";
import { kishChecks, meanChecks } from "./means.ts";
import { apiChecks, bigChecks, censusChecks, fpcChecks } from "./plans.ts";
import { rakeChecks } from "./raking.ts";
import { domainChecks, levelChecks, missingInsideChecks, proportionChecks } from "./shares.ts";

/** A case held against the public functions of `stats`. */
export function checksOf(reference: ReferenceCase): readonly Check[] {
  switch (reference.op) {
    case "proportion":
      return proportionChecks(reference);
    case "proportion_domain":
      return domainChecks(reference);
    case "proportion_level":
      return levelChecks(reference);
    case "note_na_rm":
      return missingInsideChecks(reference);
    case "mean_by":
      return meanChecks(reference);
    case "crosstab":
      return crosstabChecks(reference);
    case "pairwise":
      return pairwiseChecks(reference);
    case "part_whole":
      return partWholeChecks(reference);
    case "p_adjust":
      return adjustChecks(reference);
    case "kish":
      return kishChecks(reference);
    case "edge":
      return edgeChecks();
    case "rake":
      return rakeChecks(reference);
    case "fpc":
      return fpcChecks(reference);
    case "fpc_census":
      return censusChecks();
    case "fpc_api":
      return apiChecks();
    case "big":
      return bigChecks(reference);
    default:
      return never(reference);
  }
}
