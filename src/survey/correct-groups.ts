import { fail, ok, type Result } from "../lib/result.ts";
import { type Battery, type CodeBook, findVariable } from "./codebook.ts";
import type { Cells } from "./correcting-cells.ts";
import type { Correction, CorrectionProblem } from "./correction.ts";
import type { MultipleVariable, Variable, VariableId } from "./variable.ts";

type OfGroups = Extract<Correction, { readonly do: "gather" | "split" | "take-out" }>;

/** Columns made one question, or questions of their own again. */
export function correctGroups(
  codebook: CodeBook,
  correction: OfGroups,
  cells: Pick<Cells, "gather" | "split">,
): Result<CodeBook, CorrectionProblem> {
  if (correction.do === "gather") return gathered(codebook, correction.variables, correction.label, cells);
  const variable = findVariable(codebook, correction.variable);
  if (!variable) return fail("unknown-variable");
  if (variable.kind !== "multiple" || variable.storage.kind !== "columns") return fail("unfit-kind");
  if (correction.do === "split") return ok(replaced(codebook, [variable.id], cells.split(variable)));
  const at = variable.categories.findIndex(({ code }) => code === correction.code);
  if (at < 0) return fail("unknown-answer");
  const rest = without(variable, at);
  const alone = cells.split(variable)[at];
  if (!alone) return fail("unfit-kind");
  return ok(replaced(codebook, [variable.id], rest ? [rest, alone] : [alone]));
}

function gathered(
  codebook: CodeBook,
  ids: readonly VariableId[],
  label: string,
  cells: Pick<Cells, "gather">,
): Result<CodeBook, CorrectionProblem> {
  const variables = ids.flatMap((id) => findVariable(codebook, id) ?? []);
  if (variables.length < ids.length || variables.length === 0) return fail("unknown-variable");
  const found = cells.gather(variables, label);
  if (!found) return fail("unfit-kind");
  const next = replaced(codebook, ids, found.variables);
  if (!found.battery) return ok(next);
  return ok({ ...next, batteries: [...(next.batteries ?? []), found.battery] });
}

/** The codebook with these in place of those, where the first of those stood; batteries lose items that are gone. */
function replaced(codebook: CodeBook, ids: readonly VariableId[], by: readonly Variable[]): CodeBook {
  const gone = new Set(ids);
  const [first] = codebook.variables.filter(({ id }) => gone.has(id));
  const variables = codebook.variables.flatMap((variable) => {
    if (variable === first) return by;
    return gone.has(variable.id) ? [] : [variable];
  });
  const left = new Set(variables.map(({ id }) => id));
  const kept = (codebook.batteries ?? []).flatMap((battery): Battery[] => {
    const items = battery.items.filter((id) => left.has(id) && !gone.has(id));
    return items.length > 1 ? [{ ...battery, items }] : [];
  });
  const { batteries: _, ...rest } = codebook;
  const weight = codebook.weight !== null && left.has(codebook.weight) ? codebook.weight : null;
  return { ...rest, variables, weight, ...(kept.length > 0 ? { batteries: kept } : {}) };
}

/** A multiple without one of its columns; null where none is left. */
function without(variable: MultipleVariable, at: number): MultipleVariable | null {
  const drop = <Item>(items: readonly Item[]) => items.filter((_, index) => index !== at);
  const { storage, columns, categories } = variable;
  if (columns.length < 2 || storage.kind !== "columns") return null;
  const chosen = storage.chosen.length === columns.length ? drop(storage.chosen) : storage.chosen;
  const code = categories[at]?.code;
  const { nets, ...rest } = variable;
  const left = (nets ?? [])
    .map((net) => ({ ...net, codes: net.codes.filter((each) => each !== code) }))
    .filter((net) => net.codes.length > 0);
  return {
    ...rest,
    columns: drop(columns),
    categories: drop(categories),
    storage: { ...storage, chosen },
    ...(left.length > 0 ? { nets: left } : {}),
  };
}
