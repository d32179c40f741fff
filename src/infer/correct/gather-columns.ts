import { present } from "../../lib/invariant.ts";
import { categoryCode } from "../../survey/category.ts";
import type { Gathered } from "../../survey/correcting-cells.ts";
import {
  type MultipleVariable,
  type ScaleVariable,
  type SingleVariable,
  type Variable,
  variableId,
} from "../../survey/variable.ts";
import { wording } from "../../survey/wording.ts";
import type { TextColumn } from "../../table/column.ts";
import { profileColumn } from "../columns/column-profile.ts";
import { categoriesOf } from "../columns/kind.ts";
import { readBoxes } from "../gather/boxes.ts";
import { nameBeside } from "../gather/name-beside.ts";

/**
 * Columns that somebody calls one question: boxes to tick (a blank says “no” where nothing else does), or items with the
 * same answers, which make a battery. Null where they are neither.
 */
export function gatherColumns(
  variables: readonly Variable[],
  label: string,
  cells: readonly TextColumn[],
): Gathered | null {
  if (variables.some(({ columns }) => columns.length !== 1)) return null;
  const profiles = variables.map((variable) => profileOf(variable, cells));
  const boxes = readBoxes(
    profiles,
    variables.map(({ label: { text } }) => text),
  );
  const id = freeName(label, variables);
  if (boxes && profiles.every(({ entries }) => entries.length <= 2)) {
    const variable: MultipleVariable = {
      id,
      label: wording(label),
      kind: "multiple",
      columns: variables.map(({ columns }) => columns[0] ?? 0),
      role: "answer",
      missing: profiles[0]?.missing.slice(0, 1) ?? [],
      categories: variables.map((each) => ({ code: categoryCode(each.id), label: each.label })),
      storage: { kind: "columns", chosen: boxes.chosen, unchosen: boxes.unchosen },
    };
    return { variables: [variable], battery: null };
  }
  return variables.length > 1 ? battery(variables, label) : null;
}

type Item = SingleVariable | ScaleVariable;

/** Items with the same answers get all of them, in one order. */
function battery(variables: readonly Variable[], label: string): Gathered | null {
  const items = variables.filter(
    (variable): variable is Item => variable.kind === "scale" || variable.kind === "single",
  );
  const [first] = items;
  if (!first || items.length < variables.length || items.some(({ kind }) => kind !== first.kind)) return null;
  const widest = items.reduce((most, item) =>
    item.categories.length > most.categories.length ? item : most,
  );
  const known = new Set(widest.categories.map(({ code }) => String(code)));
  const others = items.flatMap(({ categories }) => categories.map(({ code }) => String(code)));
  const added = [...new Set(others)].filter((code) => !known.has(code));
  const categories = [...widest.categories, ...categoriesOf(added)];
  const scores = widest.kind === "scale" && added.length === 0 ? widest.scores : undefined;
  const alike = items.map(({ nets: _, ...item }): Variable => {
    if (item.kind === "single") return { ...item, categories };
    const { scores: __, ...scale } = item;
    return { ...scale, categories, ...(scores ? { scores } : {}) };
  });
  return { variables: alike, battery: { label: wording(label), items: items.map(({ id }) => id) } };
}

const profileOf = ({ columns, id, label }: Variable, cells: readonly TextColumn[]) => {
  const [column = 0] = columns;
  return profileColumn(present(cells[column], `column ${column}`), column, label.text, id);
};

/** The label, where no column is called so. */
const freeName = (label: string, variables: readonly Variable[]) =>
  variableId(nameBeside(label, (name) => variables.some(({ id }) => String(id) === name)));
