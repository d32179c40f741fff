import { effectiveBase } from "../../../src/stats/base.ts";
import type { CrossTab } from "../../../src/stats/cross-tab.ts";
import { normalQuantile } from "../../../src/stats/distributions/normal.ts";
import { studentMultiplier } from "../../../src/stats/distributions/student.ts";
import type { Interval } from "../../../src/stats/estimate.ts";
import { kornGraubard } from "../../../src/stats/intervals/korn-graubard.ts";
import { logit } from "../../../src/stats/intervals/logit.ts";
import { wilson } from "../../../src/stats/intervals/wilson.ts";
import type { IntervalMethod } from "../../../src/survey/question.ts";
import { type Asked, cellOf, estimateOf, keeping, shareOf } from "../../stats/study.ts";
import type { Check } from "../check.ts";
import type {
  DomainCase,
  LevelCase,
  MissingInsideCase,
  ProportionCase,
  ReferenceShare,
} from "../reference.ts";
import { answered, groupAt, oracleTable } from "../tables.ts";

/** `logit` of R goes through a regression that stops at 1e-9 or so. */
export const LOGIT = 5e-9;

export const bounds = (at: string, interval: Interval | null, within = 1e-9): Check[] => [
  { at: `${at}/0`, ours: interval?.lower ?? Number.NaN, within },
  { at: `${at}/1`, ours: interval?.upper ?? Number.NaN, within },
];

/**
 * One share against R's.
 *
 * @param at - where it lies in the case, with a slash at its end; empty for the case itself
 * @param ask - the cross-tab with this kind of interval
 * @param codes - of the group
 * @param fraction - of the population that was observed
 */
export function shareChecks(
  at: string,
  { n, df, degenerate, level }: ReferenceShare,
  ask: (interval: IntervalMethod) => CrossTab,
  codes: readonly string[],
  category: string,
  fraction = 0,
): Check[] {
  const tab = ask("wilson");
  const { answered: base } = groupAt(tab, codes);
  const kish = effectiveBase(base);
  const z = normalQuantile(1 - (1 - level) / 2);
  const p = degenerate && n === 1 ? 1 : estimateOf(tab, codes, category).value;
  const common: Check[] = [
    { at: `${at}n`, ours: base.n },
    { at: `${at}sumw`, ours: base.sumW },
    { at: `${at}sumw2`, ours: base.sumW2 },
    { at: `${at}neff_kish`, ours: kish },
    { at: `${at}deff_kish`, ours: base.n / kish },
    ...bounds(`${at}own/wilson_kish_z`, wilson(p, kish, z)),
    ...bounds(`${at}own/kg_kish`, kornGraubard(p, kish, level)),
  ];
  if (degenerate) common.push(...bounds(`${at}own/clopper_pearson_n`, kornGraubard(p, base.n, level)));
  if (n === 1) {
    const agrees = cellOf(tab, codes, category).kind === "empty";
    return [...common, ...["p", "se", "df", "own/recommended"].map((key) => ({ at: `${at}${key}`, agrees }))];
  }

  const of = (interval: IntervalMethod) => estimateOf(ask(interval), codes, category);
  const t = studentMultiplier(level, df);
  const { value, standardError, base: shown } = of("wilson");
  const checks: Check[] = [
    ...common,
    { at: `${at}p`, ours: value },
    { at: `${at}se`, ours: standardError },
    { at: `${at}df`, ours: shown.unweighted - 1 },
    // What the default interval is before it is widened for rare answers, and to whole members of a population.
    ...bounds(`${at}own/recommended`, wilson(value, shown.effective, t)),
    ...bounds(`${at}own/wilson_kish_t`, wilson(value, kish, t)),
  ];
  if (degenerate) return [...checks, ...bounds(`${at}own/kg_kish`, of("beta").interval)];

  const linearised = of("wald").base.effective;
  const capped = Math.min(linearised, n / (1 - fraction));
  const around = { lower: value - z * standardError, upper: value + z * standardError };
  return [
    ...checks,
    { at: `${at}neff_design`, ours: linearised },
    ...bounds(`${at}ci/mean`, of("wald").interval),
    ...bounds(`${at}ci/xlogit`, of("logit").interval),
    ...(df < 2 ? [] : bounds(`${at}ci/logit`, of("logit").interval, LOGIT)),
    ...bounds(`${at}ci/beta`, of("beta").interval),
    ...bounds(`${at}ci/mean_z`, around),
    ...bounds(`${at}ci/xlogit_z`, logit(value, standardError ** 2, z)),
    ...bounds(`${at}own/wilson_design_z`, wilson(value, linearised, z)),
    ...bounds(`${at}own/wilson_design_t`, wilson(value, linearised, t)),
    ...bounds(`${at}own/wilson_designcap_t`, wilson(value, capped, t)),
    ...bounds(`${at}own/kg_capped`, kornGraubard(value, capped, level)),
  ];
}

export function proportionChecks(reference: ProportionCase): Check[] {
  const table = oracleTable(reference.data);
  const asked = { measure: shareOf(reference.var), weight: reference.weights };
  const ask = (interval: IntervalMethod) => answered(table, { ...asked, interval });
  const { groups, design } = ask("wilson");
  const missing = Object.values(groups[0]?.missing ?? {}).reduce((sum, n) => sum + n, 0);
  return [
    { at: "n_design", ours: design.size },
    { at: "n_valid", ours: groups[0]?.answered.n ?? 0 },
    { at: "n_missing", ours: missing },
    ...reference.categories.flatMap((one, index) => [
      { at: `categories/${index}/count`, ours: estimateOf(ask("wilson"), [], one.category).count },
      ...shareChecks(`categories/${index}/`, one, ask, [], one.category),
    ]),
  ];
}

/** By groups as by filter: a domain keeps the design that it comes from. */
export function domainChecks(reference: DomainCase): Check[] {
  const { data, var: variable, category, filter, weights } = reference;
  const table = oracleTable(data);
  const asked: Asked = { measure: shareOf(variable), weight: weights };
  const inFilter = { ...asked, filter: keeping(filter.var, filter.value) };
  const inGroup = { ...asked, by: [filter.var] };
  return [
    { at: "n_design", ours: answered(table, inFilter).design.size },
    ...shareChecks("", reference, (interval) => answered(table, { ...inFilter, interval }), [], category),
    ...shareChecks(
      "",
      reference,
      (interval) => answered(table, { ...inGroup, interval }),
      [filter.value],
      category,
    ),
  ];
}

export function levelChecks(reference: LevelCase): Check[] {
  const { data, var: variable, category, weights, level } = reference;
  const table = oracleTable(data);
  const ask = (interval: IntervalMethod) =>
    answered(table, { measure: shareOf(variable), weight: weights, confidence: level, interval });
  return [
    { at: "n_design", ours: ask("wilson").design.size },
    ...shareChecks("", reference, ask, [], category),
  ];
}

/** The degrees of freedom are those of the respondents with an answer. */
export function missingInsideChecks({ data, var: variable, weights }: MissingInsideCase): Check[] {
  const of = (interval: IntervalMethod) =>
    estimateOf(
      answered(oracleTable(data), { measure: shareOf(variable), weight: weights, interval }),
      [],
      "1",
    );
  return [
    { at: "df_subset", ours: of("wald").base.unweighted - 1 },
    ...bounds("subset/mean", of("wald").interval),
    ...bounds("subset/xlogit", of("logit").interval),
    ...bounds("subset/beta", of("beta").interval),
  ];
}
