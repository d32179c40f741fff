import type { Op } from "./reference.ts";

/** What no number of ours is held against, and why. */
export interface Exception {
  readonly op: Op | "any";
  /** Of these cases only. */
  readonly id?: RegExp;
  /** A place, with all that lies under it; `*` is any one step. */
  readonly at: string;
  readonly why: string;
}

const ASKED = "what is asked, not what is answered";
const NOT_OFFERED = "an interval that is not offered";
const NO_ANSWER = "R's output where it answers nothing";
const OTHER_TEST = "a test that is not offered";
const STRATA = "strata are out of scope";
const WORDS = "R's words";

const at = (op: Op | "any", why: string, places: readonly string[], id?: RegExp): Exception[] =>
  places.map((place) => ({ op, at: place, why, ...(id ? { id } : {}) }));

/** Shares lie at the top of a case, in its categories or in its rows. */
const ofShares = (why: string, ...places: readonly string[]): Exception[] => [
  ...at(
    "proportion",
    why,
    places.map((place) => `categories/*/${place}`),
  ),
  ...at("proportion_domain", why, places),
  ...at("proportion_level", why, places),
  ...at(
    "fpc",
    why,
    places.map((place) => `rows/*/${place}`),
  ),
];

export const EXCEPTIONS: readonly Exception[] = [
  ...at("any", ASKED, ["id", "op", "data", "var", "by", "weights", "filter", "note", "category"]),
  ...ofShares(ASKED, "level", "degenerate"),
  ...ofShares(NOT_OFFERED, "ci/asin", "own/uniform_design", "own/jeffreys_design"),
  ...at("proportion", ASKED, ["categories/*/category"]),
  ...at("proportion_domain", WORDS, ["error"]),
  ...at("proportion_domain", NO_ANSWER, ["r_ci_do_not_match"]),
  ...at("proportion_domain", NO_ANSWER, ["neff_design"], /n5_p[01]$|=n1$/),
  ...at("proportion_domain", NO_ANSWER, ["own/wilson_kish_t"], /=n1$/),
  ...at("proportion_domain", "one degree of freedom: R's regression returns 0 and NaN", ["ci/logit"], /=n2$/),
  ...at("note_na_rm", "degrees of freedom of respondents who did not answer", ["inside", "df_inside"]),
  ...at("mean_by", ASKED, ["groups/*/group"]),
  ...at("mean_by", "how far answers lie apart is shown nowhere", ["overall/var"]),
  ...at("mean_by", "rows that R's object keeps of the 200 of its design", ["n_design"], /acs\.k3/),
  ...at("crosstab", ASKED, ["row", "col", "rows", "cols", "col_prop/*/row", "col_prop/*/col"]),
  ...at("crosstab", "X² of respondents without an answer", ["chisq_with_missing_rows"]),
  ...at(
    "crosstab",
    OTHER_TEST,
    ["lincom", "saddlepoint", "Wald", "adjWald"].map((test) => `chisq_complete_rows/${test}`),
  ),
  ...at("pairwise", ASKED, ["category_of", "pairs/*/a", "pairs/*/b"]),
  ...at("pairwise", "Holm's correction alone is offered", ["pairs/*/p_bh", "pairs/*/p_bonferroni"]),
  ...at("part_whole", ASKED, ["groups/*/group"]),
  ...at("p_adjust", ASKED, ["p"]),
  ...at("p_adjust", "Holm's correction alone is offered", ["bh", "bonferroni", "hochberg"]),
  ...at("rake", ASKED, ["margins", "tight/cells/*/cell"]),
  ...at("rake", "R stops its rounds too early by default", ["r_default"]),
  ...at("fpc", ASKED, ["N", "rows/*/design"]),
  ...at("fpc", STRATA, ["rows/4", "score_mean/strat"]),
  ...at("fpc", NOT_OFFERED, ["hypergeometric_exact/ci"]),
  ...at("fpc_api", STRATA, ["apistrat", "apistrat_nofpc", "scd"]),
  ...at("fpc_api", "clusters are out of scope", ["apiclus1", "apiclus1_nofpc", "nhanes_complex"]),
  ...at("fpc_api", "unequal probabilities and ratios are out of scope", ["election"]),
  ...at("big", ASKED, ["rows/*/n", "rows/*/x"]),
  ...at("edge", NO_ANSWER, ["results/p0/mean/ci", "results/p1/mean/ci"]),
  ...at(
    "edge",
    NO_ANSWER,
    ["logit", "xlogit", "beta"].flatMap((kind) => [`results/p0/${kind}`, `results/p1/${kind}`]),
  ),
  ...at("edge", "missing answers are never counted", ["results/missing_default"]),
];
