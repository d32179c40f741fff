import type { Filter } from "../../../src/survey/filter.ts";
import { Knowledge, type Sum } from "../../stats/disclosure/linear-program.ts";
import { condition } from "../barometer.ts";
import type { Number_ } from "./ask-everything.ts";
import type { Column, RandomSurvey } from "./random-survey.ts";

interface HiddenNumber {
  readonly name: string;
  readonly sum: Sum;
  readonly truth: number;
  readonly item: string | null;
}

export interface Attacked {
  readonly shown: number;
  readonly hidden: number;
  /** Numbers that are said to be two. */
  readonly contradictions: readonly string[];
  /** Hidden numbers that have one value only in every survey that would have shown what was shown. */
  readonly recovered: readonly string[];
}

/**
 * What an attacker finds who holds every number that a published survey ever showed, and knows how many left each
 * criterion blank. Every respondent that could be is a variable, every number an equation; a solver looks for another
 * survey that would have shown the same.
 *
 * @param most - how many of the hidden numbers are looked for: the first ones
 */
export function attack(
  survey: RandomSurvey,
  numbers: readonly Number_[],
  most: number = Number.POSITIVE_INFINITY,
): Attacked {
  const { criteria, items, rows } = survey;
  const knowledge = new Knowledge();
  const isBlank = (place: number) => rows.some((row) => row[place]?.length === 0);
  const cells = product(
    criteria.map(({ codes }, place) => [...(isBlank(place) ? [""] : []), ...(codes ?? [])]),
  );
  const within = (whom: Filter) => {
    const conditions = whom.map(({ variable, codes }) => ({
      place: criteria.findIndex(({ name }) => name === variable),
      codes: codes as readonly string[],
    }));
    return (at: readonly string[]) => conditions.every(({ place, codes }) => codes.includes(at[place] ?? ""));
  };
  const sumOf = ({ whom, item, code }: Named): Sum => {
    const isIn = within(whom);
    const index = items.findIndex(({ name }) => name === item);
    const column = items[index];
    const sorts = column ? sortsOf(column, code) : [];
    return new Map(
      cells.flatMap((at, cell): [string, number][] => {
        if (!isIn(at)) return [];
        if (!column) return [[`p${cell}`, 1]];
        return sorts.map((sort) => [`x${cell}_${index}_${sort}`, 1]);
      }),
    );
  };
  const truthOf = ({ whom, item, code }: Named): number => {
    const isIn = within(whom);
    const index = items.findIndex(({ name }) => name === item);
    return rows.filter((row) => {
      if (!isIn(row.slice(0, criteria.length).map(([first = ""]) => first))) return false;
      if (index < 0) return true;
      const given = row[criteria.length + index] ?? [];
      return code === null ? given.length > 0 : code === "" ? given.length === 0 : given.includes(code);
    }).length;
  };

  cells.forEach((_, cell) => {
    items.forEach((column, index) => {
      for (const sorts of partitionsOf(column)) {
        const sum = new Map(sorts.map((sort) => [`x${cell}_${index}_${sort}`, 1]));
        knowledge.know(new Map([...sum, [`p${cell}`, -1]]), 0, 0);
      }
    });
  });
  criteria.forEach((_, place) => {
    const blank = new Map(cells.flatMap((at, cell) => (at[place] === "" ? [[`p${cell}`, 1] as const] : [])));
    const count = rows.filter((row) => row[place]?.length === 0).length;
    knowledge.know(blank, count, count);
  });

  const told = new Map<string, Named & { readonly n: number }>();
  const silent = new Map<string, Named>();
  const contradictions: string[] = [];
  for (const one of numbers) {
    const key = nameOf(one);
    if (one.n === null) silent.set(key, one);
    else {
      const before = told.get(key);
      if (before && before.n !== one.n) contradictions.push(`${key} is said to be ${before.n} and ${one.n}`);
      told.set(key, { ...one, n: one.n });
    }
  }
  for (const one of told.values()) knowledge.know(sumOf(one), one.n, one.n);
  for (const [key, one] of silent)
    if (one.code === null && !told.has(key)) knowledge.know(sumOf(one), 1, Number.POSITIVE_INFINITY);

  const zeros = [...told.values()].filter(({ n }) => n === 0);
  const isSaid = (one: Named) =>
    zeros.some(
      (zero) =>
        zero.item === one.item &&
        zero.code === one.code &&
        zero.whom.every((wide) =>
          one.whom.some(
            (narrow) =>
              narrow.variable === wide.variable && narrow.codes.every((code) => wide.codes.includes(code)),
          ),
        ),
    );
  const all = new Map([...numbers].map((one) => [nameOf(one), one]));
  const open = new Map<string, HiddenNumber>();
  for (const name of [...new Set(namesHidden(numbers))].slice(0, most)) {
    const one = all.get(name);
    if (!one) continue;
    const truth = truthOf(one);
    if (truth > 0 || !isSaid(one)) open.set(name, { name, sum: sumOf(one), truth, item: one.item });
  }
  const hidden = open.size;
  const recovered: string[] = [];
  for (const name of [...open.keys()])
    if (told.has(name)) {
      recovered.push(`${name} is shown`);
      open.delete(name);
    }
  const anywhere = knowledge.relaxed();
  const nearby = new Map<string, Knowledge>();
  /** Surveys in which only the answers to one item are others: soon found, where there are any. */
  const near = (item: string | null): Knowledge | null => {
    if (item === null) return null;
    const known = nearby.get(item);
    if (known) return known;
    const held = knowledge.copy();
    cells.forEach((at, cell) => {
      const there = rows.filter((row) => criteria.every((_, place) => (row[place]?.[0] ?? "") === at[place]));
      held.know(new Map([[`p${cell}`, 1]]), there.length, there.length);
      items.forEach((column, index) => {
        if (column.name === item) return;
        for (const sort of new Set(partitionsOf(column).flat())) {
          const count = there.filter((row) => isOfSort(row[criteria.length + index] ?? [], sort)).length;
          held.know(new Map([[`x${cell}_${index}_${sort}`, 1]]), count, count);
        }
      });
    });
    nearby.set(item, held);
    return held;
  };
  const strike = (world: ReadonlyMap<string, number>) => {
    for (const [name, { sum, truth }] of open)
      if (Math.abs(valueIn(world, sum) - truth) > 0.99) open.delete(name);
  };
  for (const { name, sum, truth, item } of [...open.values()]) {
    for (const [least, most] of [
      [truth + 1, rows.length],
      [0, truth - 1],
    ] as const) {
      if (!open.has(name) || most < least) continue;
      const world = near(item)?.within(sum, least, most) ?? anywhere.within(sum, least, most);
      if (world) strike(world);
    }
    if (open.has(name)) recovered.push(`${name} is ${truth}`);
  }
  return { shown: told.size, hidden, contradictions, recovered };
}

/**
 * Groups that nobody asked for and that are too few, of whom subtraction alone tells how many answered: what is left of a
 * group that is shown when those of its parts by a criterion that are shown are taken away, where one of them is hidden.
 */
export function fewLeft(
  { criteria, threshold }: RandomSurvey,
  numbers: readonly Number_[],
): readonly string[] {
  const bases = new Map(
    numbers.filter(({ code }) => code === null).map((one) => [nameOf(one), one.n] as const),
  );
  return numbers.flatMap((whole): string[] => {
    const { whom, item, code, n } = whole;
    if (code !== null || n === null) return [];
    return criteria.flatMap(({ name, codes }) => {
      if (whom.some(({ variable }) => variable === name)) return [];
      const parts = (codes ?? []).map((one) =>
        bases.get(nameOf({ whom: [...whom, condition(name, one)], item, code })),
      );
      if (!parts.includes(null) || parts.includes(undefined)) return [];
      const left = parts.reduce<number>((before, part) => before - (part ?? 0), n);
      return left > 0 && left < threshold ? [`${nameOf(whole)}, but for ${name}: ${left}`] : [];
    });
  });
}

type Named = Pick<Number_, "whom" | "item" | "code">;

const nameOf = ({ whom, item, code }: Named): string => {
  const conditions = whom.map(({ variable, codes }) => `${variable}=${[...codes].sort().join("|")}`);
  const about = item === null ? "people" : `${item} ${code === null ? "base" : code || "silent"}`;
  return `${[...new Set(conditions)].sort().join(" & ")}: ${about}`;
};

/**
 * The numbers that the page says are hidden; of one group each. What several groups come to together is hidden where
 * one of them is, though it may be what is left of everybody.
 */
const namesHidden = (numbers: readonly Number_[]): readonly string[] =>
  numbers.filter(({ n, whom }) => n === null && whom.every(({ codes }) => codes.length === 1)).map(nameOf);

/** Sorts of answers that exclude each other: those of a single answer; given and not given of each option. */
function partitionsOf({ codes, isMultiple }: Column): readonly (readonly string[])[] {
  if (codes === null) return [["number", "silent"]];
  return isMultiple
    ? codes.map((code) => [`with_${code}`, `without_${code}`, "silent"])
    : [[...codes, "silent"]];
}

function sortsOf(column: Column, code: string | null): readonly string[] {
  if (code === "") return ["silent"];
  if (code !== null) return [column.isMultiple ? `with_${code}` : code];
  const [first = []] = partitionsOf(column);
  return first.filter((sort) => sort !== "silent");
}

function isOfSort(given: readonly string[], sort: string): boolean {
  if (sort === "silent") return given.length === 0;
  if (sort === "number") return given.length > 0;
  if (sort.startsWith("with_")) return given.includes(sort.slice(5));
  if (sort.startsWith("without_")) return given.length > 0 && !given.includes(sort.slice(8));
  return given.includes(sort);
}

const valueIn = (world: ReadonlyMap<string, number>, sum: Sum): number =>
  [...sum].reduce((value, [name, times]) => value + times * (world.get(name) ?? 0), 0);

/** One value of each list, in every way. */
const product = <Value>([first, ...others]: readonly (readonly Value[])[]): Value[][] =>
  first ? first.flatMap((value) => product(others).map((rest) => [value, ...rest])) : [[]];
