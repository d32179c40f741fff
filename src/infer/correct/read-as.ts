import type { DecimalMark, MultipleVariable, Variable, VariableKind } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import { numberOf } from "../../table/number-of.ts";
import { splitOptions } from "../../table/split-options.ts";
import { type ColumnProfile, profileColumn } from "../columns/column-profile.ts";
import { explained, joinedAt } from "../columns/joined-cells.ts";
import { categoriesOf, type Kind } from "../columns/kind.ts";
import { recogniseDate } from "../columns/recognise-date.ts";
import { recogniseMultiple } from "../columns/recognise-multiple.ts";
import { findLadder } from "../ladders/find-ladder.ts";

/** A list of more answers could be neither read nor counted by eye. */
const MOST_ANSWERS = 1000;

/**
 * The variable read as another kind, because somebody says so; its cells are looked at again, its missing codes stay.
 *
 * @returns null where the cells cannot be read so: a list of too many answers, a column that joins none
 */
export function readAs(
  variable: Variable,
  kind: VariableKind,
  cells: readonly TextColumn[],
  decimal: DecimalMark,
): Variable | null {
  const [column = 0] = variable.columns;
  const text = cells[column];
  if (!text || variable.columns.length > 1) return null;
  const profile = profileColumn(text, column, variable.label.text, variable.id);
  const missing = new Set(variable.missing.map(({ code }) => code));
  const answers = { ...profile, entries: profile.entries.filter(({ key }) => !missing.has(key)) };
  const read = kindOf(kind, variable, answers, decimal);
  if (!read) return null;
  const { id, label, question, note, columns, role } = variable;
  return {
    ...read,
    id,
    label,
    ...(question ? { question } : {}),
    ...(note ? { note } : {}),
    columns,
    role: fittingRole(role, kind),
    missing: variable.missing,
  } as Variable;
}

function kindOf(
  kind: VariableKind,
  variable: Variable,
  profile: ColumnProfile,
  decimal: DecimalMark,
): Kind | null {
  switch (kind) {
    case "single":
    case "scale":
      return listed(kind, variable, profile, decimal);
    case "multiple":
      return recogniseMultiple(profile, decimal) ?? split(profile);
    case "numeric":
      return { kind, decimal: markOf(profile, decimal) };
    case "date":
      return recogniseDate(profile, decimal) ?? { kind, order: "dmy" };
    case "identifier":
    case "text":
      return { kind };
  }
}

/** Categories that somebody put in order stay in it. */
function listed(
  kind: "single" | "scale",
  variable: Variable,
  profile: ColumnProfile,
  decimal: DecimalMark,
): Kind | null {
  if (variable.kind === "single" || variable.kind === "scale") {
    const { categories, nets } = variable;
    return { kind, categories, ...(nets ? { nets } : {}), ...scoresOf(kind, categories, decimal) };
  }
  const { entries } = profile;
  if (entries.length === 0 || entries.length > MOST_ANSWERS) return null;
  const ladder = kind === "scale" ? findLadder(entries.map(({ key }) => key)) : null;
  const order = ladder ? [...ladder.order, ...ladder.apart] : inOrder(entries, decimal);
  const categories = categoriesOf(order);
  return { kind, categories, ...scoresOf(kind, categories, decimal) };
}

/** Numbers by their value, whatever their sign; words as the profile has them. */
function inOrder(entries: ColumnProfile["entries"], decimal: DecimalMark): string[] {
  const keys = entries.map(({ key }) => key);
  const values = new Map(keys.map((key) => [key, numberOf(key, decimal)]));
  if ([...values.values()].includes(null)) return keys;
  return keys.sort((a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0));
}

function scoresOf(
  kind: "single" | "scale",
  categories: readonly { readonly code: string }[],
  decimal: DecimalMark,
): { scores?: number[] } {
  const scores = categories.flatMap(({ code }) => numberOf(code, decimal) ?? []);
  return kind === "scale" && scores.length === categories.length ? { scores } : {};
}

const SEPARATORS = ["\n", "\r", ";", "|", ",", "/", "\t"];

/** By the separator between parts that other cells have, too, or that joins most, since somebody says that one does. */
function split({ entries }: ColumnProfile): Pick<MultipleVariable, "kind" | "categories" | "storage"> | null {
  const cells = SEPARATORS.map((separator) => {
    const holding = entries.filter(({ key }) => key.includes(separator)).length;
    return explained(joinedAt(entries, separator)) * (entries.length + 1) + holding;
  });
  const separator = SEPARATORS[cells.indexOf(Math.max(...cells))] ?? ";";
  const options = [...new Set(entries.flatMap(({ key }) => splitOptions(key, separator)))];
  if (options.length === 0 || options.length > MOST_ANSWERS) return null;
  options.sort(new Intl.Collator("fr", { numeric: true }).compare);
  return { kind: "multiple", categories: categoriesOf(options), storage: { kind: "delimited", separator } };
}

/** The mark under which most cells are numbers; the file's where both do as well. */
function markOf({ entries }: ColumnProfile, usual: DecimalMark): DecimalMark {
  const read = (mark: DecimalMark) => entries.filter(({ key }) => numberOf(key, mark) !== null).length;
  const other = usual === "," ? "." : ",";
  return read(other) > read(usual) ? other : usual;
}

/** A weight that is no number weighs nothing, and what is read as answers is there to be looked at. */
function fittingRole(role: Variable["role"], kind: VariableKind): Variable["role"] {
  if (kind === "identifier") return "identifier";
  return (role === "weight" && kind !== "numeric") || role === "identifier" ? "answer" : role;
}
