import { never } from "../lib/invariant.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { banded } from "./bands.ts";
import { type CodeBook, findVariable } from "./codebook.ts";
import {
  answer,
  blank,
  labelled,
  merged,
  missing,
  moved,
  netted,
  ordered,
  parted,
} from "./correct-categories.ts";
import { correctGroups } from "./correct-groups.ts";
import type { Cells } from "./correcting-cells.ts";
import type { Correction, CorrectionProblem } from "./correction.ts";
import { isSimple, type SampleDesign } from "./design.ts";
import { isCategorical, type Variable, type VariableId } from "./variable.ts";
import type { Raking } from "./weighting.ts";
import { wording } from "./wording.ts";

/** The codebook with one correction made, or why it cannot be. */
export function correct(
  codebook: CodeBook,
  correction: Correction,
  cells: Cells,
): Result<CodeBook, CorrectionProblem> {
  switch (correction.do) {
    case "wave": {
      const { title, ...rest } = correction.set;
      const wave = { ...codebook.wave, ...rest, ...(title === undefined ? {} : { title: wording(title) }) };
      return ok({ ...codebook, wave });
    }
    case "respondents": {
      const { aggregate: _, ...respondents } = codebook;
      if (correction.are) return ok(respondents);
      const aggregate = codebook.aggregate ?? cells.layOut(codebook);
      return aggregate ? ok({ ...codebook, weight: null, aggregate }) : fail("unfit-kind");
    }
    case "weight":
      return correction.variable === null
        ? ok({ ...codebook, weight: null })
        : withRole(codebook, correction.variable, "weight");
    case "rake":
      return withRaking(codebook, correction.raking);
    case "design":
      return withDesign(codebook, correction.design);
    case "role":
      return withRole(codebook, correction.variable, correction.role);
    case "gather":
    case "split":
    case "take-out":
      return correctGroups(codebook, correction, cells);
    default: {
      const variable = findVariable(codebook, correction.variable);
      if (!variable) return fail("unknown-variable");
      const changed = correctVariable(variable, correction, cells);
      return changed.ok ? ok(withVariable(codebook, changed.value)) : changed;
    }
  }
}

type AboutVariable = Exclude<
  Correction,
  {
    readonly do:
      | "wave"
      | "respondents"
      | "weight"
      | "rake"
      | "design"
      | "role"
      | "gather"
      | "split"
      | "take-out";
  }
>;

function correctVariable(
  variable: Variable,
  correction: AboutVariable,
  cells: Cells,
): Result<Variable, CorrectionProblem> {
  switch (correction.do) {
    case "rename":
      return ok({ ...variable, label: wording(correction.label) });
    case "kind": {
      const read = variable.kind === correction.kind ? variable : cells.readAs(variable, correction.kind);
      return read ? ok(read) : fail("unfit-kind");
    }
    case "decimal":
      return variable.kind === "numeric"
        ? ok({ ...variable, decimal: correction.decimal })
        : fail("unfit-kind");
    case "dates":
      return variable.kind === "date" ? ok({ ...variable, order: correction.order }) : fail("unfit-kind");
    case "bands":
      return banded(variable, correction.cuts);
    case "missing":
      return missing(variable, correction.code, correction.kind);
    case "answer":
      return answer(variable, correction.code);
    default:
      if (!isCategorical(variable)) return fail("unfit-kind");
  }
  switch (correction.do) {
    case "order":
      return ordered(variable, correction.codes);
    case "move":
      return moved(variable, correction.code, correction.by);
    case "label":
      return labelled(variable, correction.code, correction.label);
    case "merge":
      return merged(variable, correction.codes);
    case "part":
      return parted(variable, correction.code);
    case "blank":
      return blank(variable, correction.means);
    case "net":
      return netted(variable, correction.label, correction.codes);
    default:
      return never(correction);
  }
}

/** Whether the margins fit the answers, only the rows can tell; here, that there are such variables and answers. */
function withRaking(codebook: CodeBook, raking: Raking | null): Result<CodeBook, CorrectionProblem> {
  const { raking: _, ...unraked } = codebook;
  if (!raking) return ok(unraked);
  for (const { variable: id, totals } of raking.margins) {
    const variable = findVariable(codebook, id);
    if (!variable) return fail("unknown-variable");
    if (!isCategorical(variable) || variable.kind === "multiple") return fail("unfit-kind");
    const known = new Set(variable.categories.map(({ code }) => code));
    if (totals.some(({ code }) => !known.has(code))) return fail("unknown-answer");
  }
  if (raking.base !== null && findVariable(codebook, raking.base)?.kind !== "numeric")
    return fail("weight-not-numeric");
  return ok({ ...codebook, raking });
}

/** Whether strata are as large as what was drawn of them, only the rows can tell. */
function withDesign(codebook: CodeBook, design: SampleDesign | null): Result<CodeBook, CorrectionProblem> {
  const { design: _, ...simple } = codebook;
  if (!design || isSimple(design)) return ok(simple);
  const { strata, clusters } = design;
  if (strata) {
    const variable = findVariable(codebook, strata.variable);
    if (!variable) return fail("unknown-variable");
    if (variable.kind !== "single" && variable.kind !== "scale") return fail("unfit-kind");
    const known = new Set(variable.categories.map(({ code }) => code));
    if (strata.totals.some(({ code }) => !known.has(code))) return fail("unknown-answer");
  }
  if (clusters !== null) {
    const variable = findVariable(codebook, clusters);
    if (!variable) return fail("unknown-variable");
    if (variable.kind === "multiple" || clusters === strata?.variable) return fail("unfit-kind");
  }
  return ok({ ...codebook, design });
}

/** A weight is in use as soon as there is one: whoever calls a column a weight wants it to weigh. */
function withRole(
  codebook: CodeBook,
  id: VariableId,
  role: Variable["role"],
): Result<CodeBook, CorrectionProblem> {
  const variable = findVariable(codebook, id);
  if (!variable) return fail("unknown-variable");
  if (role === "weight" && variable.kind !== "numeric") return fail("weight-not-numeric");
  const weight = role === "weight" ? id : codebook.weight === id ? null : codebook.weight;
  const { personal: _, ...known } = variable;
  // Somebody has looked: what was left out as personal is theirs to bring back.
  const kept = role === "answer" || role === "breakdown" ? known : variable;
  return ok({ ...withVariable(codebook, { ...kept, role } as Variable), weight });
}

/** The codebook with this reading of a variable; a weight that holds no numbers any more weighs nothing. */
function withVariable(codebook: CodeBook, changed: Variable): CodeBook {
  const variables = codebook.variables.map((variable) => (variable.id === changed.id ? changed : variable));
  const weighs = codebook.weight !== changed.id || changed.kind === "numeric";
  return { ...codebook, variables, weight: weighs ? codebook.weight : null };
}
