import type { CodeBook } from "../survey/codebook.ts";
import { type Variable, variableId } from "../survey/variable.ts";
import { readByBoth } from "./read-by-both.ts";
import { isSpread, type Spread } from "./spread.ts";

/** Where the column of a name stands, and the variable that holds it. */
interface Place {
  readonly column: number;
  readonly holder: Variable;
}

/**
 * The inferred codebook with its columns gathered and parted as a saved one has them, found by their names: what somebody
 * has called one question, or several, is not to be told again for the next wave.
 */
export function regroup(saved: CodeBook, inferred: CodeBook): CodeBook {
  const places = placesOf(inferred.variables);
  const spreads = saved.variables.filter(isSpread).filter((variable) => !isThere(variable, inferred));
  const alone = saved.variables.filter(
    (variable) => variable.columns.length === 1 && holds(places.get(variable.id)?.holder, variable.id),
  );
  let variables = [...inferred.variables];
  for (const variable of alone) {
    const place = places.get(variable.id);
    if (place) variables = parted(variables, variable, place);
  }
  for (const variable of spreads) variables = gathered(variables, variable, placesOf(variables));
  return { ...inferred, variables: namedApart(variables) };
}

const isThere = (variable: Spread, { variables }: CodeBook): boolean =>
  variables.some(
    (each) => each.id === variable.id && isSpread(each) && each.columns.length === variable.columns.length,
  );

/** Whether the column of that name is one of several of this variable. */
const holds = (holder: Variable | undefined, name: string): boolean =>
  holder !== undefined && isSpread(holder) && String(holder.id) !== name;

function placesOf(variables: readonly Variable[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const holder of variables) {
    if (isSpread(holder))
      holder.categories.forEach(({ code }, index) => {
        places.set(code, { column: holder.columns[index] ?? 0, holder });
      });
    else if (holder.columns.length === 1) places.set(holder.id, { column: holder.columns[0] ?? 0, holder });
  }
  return places;
}

/** A column of several, alone. */
function parted(variables: readonly Variable[], alone: Variable, { column }: Place): Variable[] {
  return variables.flatMap((variable) => {
    if (!isSpread(variable) || !variable.columns.includes(column)) return [variable];
    const rest = only(variable, (each) => each !== column);
    return [...(rest ? [rest] : []), { ...alone, columns: [column] }];
  });
}

/**
 * The columns that are there, as the saved question has them. What else stood with them stays; under the same name it
 * is the same question, which has more options now.
 */
function gathered(
  variables: readonly Variable[],
  saved: Spread,
  places: ReadonlyMap<string, Place>,
): Variable[] {
  const kept = saved.categories.filter(({ code }) => places.has(code));
  if (kept.length === 0) return [...variables];
  const columns = kept.map(({ code }) => places.get(code)?.column ?? 0);
  const chosen =
    saved.storage.chosen.length === saved.columns.length
      ? saved.storage.chosen.filter((_, index) =>
          kept.includes(saved.categories[index] as (typeof kept)[number]),
        )
      : saved.storage.chosen;
  const restOf = (each: Variable) =>
    isSpread(each) ? only(each, (column) => !columns.includes(column)) : null;
  const isTouched = (each: Variable) => each.columns.some((column) => columns.includes(column));
  const more = variables.filter((each) => isTouched(each) && each.id === saved.id).map(restOf);
  const variable = more.reduce<Spread>((sofar, rest) => (rest ? joined(sofar, rest) : sofar), {
    ...saved,
    columns,
    categories: kept,
    storage: { ...saved.storage, chosen },
  });
  let isPlaced = false;
  return variables.flatMap((each) => {
    if (!isTouched(each)) return [each];
    const rest = each.id === saved.id ? null : restOf(each);
    const placed = isPlaced ? [] : [variable];
    isPlaced = true;
    return [...placed, ...(rest ? [rest] : [])];
  });
}

/** A question with the options of another among its own, as the file has them. */
function joined(variable: Spread, more: Spread): Spread {
  const options = [variable, more]
    .flatMap(({ columns, categories }) =>
      columns.flatMap((column, index) => {
        const category = categories[index];
        return category ? [{ column, category }] : [];
      }),
    )
    .sort((one, other) => one.column - other.column);
  return {
    ...variable,
    ...readByBoth(variable, more),
    columns: options.map(({ column }) => column),
    categories: options.map(({ category }) => category),
  };
}

/** A column is called as its header says; a question over several that would be called like another gets a mark. */
function namedApart(variables: readonly Variable[]): Variable[] {
  const taken = new Set<string>(variables.flatMap((each) => (isSpread(each) ? [] : [each.id])));
  return variables.map((each) => {
    if (!isSpread(each)) return each;
    let id: string = each.id;
    while (taken.has(id)) id += " …";
    taken.add(id);
    return id === each.id ? each : { ...each, id: variableId(id) };
  });
}

function only(variable: Spread, keeps: (column: number) => boolean): Spread | null {
  const at = variable.columns.flatMap((column, index) => (keeps(column) ? [index] : []));
  if (at.length === 0) return null;
  const pick = <Item>(items: readonly Item[]) => items.filter((_, index) => at.includes(index));
  const { chosen } = variable.storage;
  return {
    ...variable,
    columns: pick(variable.columns),
    categories: pick(variable.categories),
    storage: {
      ...variable.storage,
      chosen: chosen.length === variable.columns.length ? pick(chosen) : chosen,
    },
  };
}
