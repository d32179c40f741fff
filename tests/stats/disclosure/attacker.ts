import type { View } from "../../../src/stats/release.ts";
import { MISSING_KINDS } from "../../../src/survey/missing.ts";
import type { VariableId } from "../../../src/survey/variable.ts";
import { Knowledge, type Sum } from "./linear-program.ts";

/** What an attacker knows beside the document: the questionnaire, and who did not answer its breakdowns. */
export interface Questionnaire {
  /** For each breakdown and filter, its categories; several of them may be given where it is a `multiple`. */
  readonly axes: readonly {
    readonly name: string;
    readonly codes: readonly string[];
    readonly isMultiple: boolean;
  }[];
  /** For each item, its answers; `null` for a number. */
  readonly items: readonly {
    readonly name: string;
    readonly codes: readonly string[] | null;
    readonly isMultiple: boolean;
  }[];
  readonly rows: readonly Respondent[];
}

/** For each axis and each item, the codes that were given; none: no answer. */
export interface Respondent {
  readonly axes: readonly (readonly string[])[];
  readonly items: readonly (readonly string[])[];
}

/** A number that the document does not show. */
interface HiddenNumber {
  readonly name: string;
  readonly sum: Sum;
  readonly truth: number;
}

/**
 * The hidden numbers that the document, released as it is, leaves but one value. Every respondent that could be is a
 * variable, every number that is shown an equation, every reason a bound; a solver of integer programs looks for a
 * survey in which the hidden number is larger, or smaller. Written from what is released alone.
 */
export function pinned(questionnaire: Questionnaire, views: readonly View[]): string[] {
  const attack = new Attack(questionnaire);
  attack.read(views);
  return attack.pinned();
}

class Attack {
  readonly #q: Questionnaire;
  readonly #knowledge = new Knowledge();
  readonly #hidden = new Map<string, HiddenNumber>();
  /** Sums that are shown, with whom they are about. */
  readonly #shown: {
    readonly domain: ReadonlySet<string>;
    readonly about: string;
    readonly sum: Sum;
    readonly value: number;
  }[] = [];
  readonly #cells: readonly (readonly (readonly string[])[])[];

  constructor(questionnaire: Questionnaire) {
    this.#q = questionnaire;
    this.#cells = product(
      questionnaire.axes.map(({ codes, isMultiple }) =>
        isMultiple ? subsets(codes) : [[], ...codes.map((code) => [code])],
      ),
    );
    this.#knowPeople();
  }

  /** Everybody is somewhere, and gives one sort of answer to each item; who gave none to a breakdown is known. */
  #knowPeople(): void {
    const { axes, items, rows } = this.#q;
    const everybody = this.#people(() => true);
    this.#knowledge.know(everybody, rows.length, rows.length);
    axes.forEach(({ isMultiple }, axis) => {
      if (isMultiple) return;
      const count = rows.filter((row) => row.axes[axis]?.length === 0).length;
      this.#knowledge.know(
        this.#people((at) => at[axis]?.length === 0),
        count,
        count,
      );
    });
    this.#cells.forEach((_, cell) => {
      items.forEach((item, i) => {
        for (const { sorts } of partitions(item)) {
          const sum = new Map([...sorts, "silent"].map((sort) => [variable(cell, i, sort), 1]));
          this.#knowledge.know(new Map([...sum, [`p${cell}`, -1]]), 0, 0);
        }
      });
    });
  }

  read(views: readonly View[]): void {
    for (const { crossTabs } of views)
      for (const tab of crossTabs) {
        const kept = tab.question.filter.map(({ variable: id, codes }) => ({ id, codes }));
        if (tab.design.selected.n > 0) {
          const within = this.#people(this.#in(kept));
          this.#knowledge.know(within, tab.design.selected.n, tab.design.selected.n);
        }
        tab.groups.forEach((group, index) => {
          const where = [...kept, ...group.traits.map(({ variable: id, code }) => ({ id, codes: [code] }))];
          this.#readGroup(where, group, tab.outcomes, tab.cells[index] ?? [], tab.question.measure);
        });
      }
  }

  #readGroup(
    where: readonly { readonly id: VariableId; readonly codes: readonly string[] }[],
    group: View["crossTabs"][number]["groups"][number],
    outcomes: View["crossTabs"][number]["outcomes"],
    cells: View["crossTabs"][number]["cells"][number],
    measure: View["crossTabs"][number]["question"]["measure"],
  ): void {
    const i = this.#q.items.findIndex(({ name }) => name === group.item);
    const item = this.#q.items[i];
    if (!item) throw new Error(group.item);
    const isIn = this.#in(where);
    const domain = domainName(where);
    const truthOf = (counts: (row: Respondent) => boolean) =>
      this.#q.rows.filter((row) => isIn(row.axes) && counts(row)).length;
    const [first] = partitions(item);
    const base = this.#answers(isIn, i, first?.sorts ?? []);
    const answered = (row: Respondent) => (row.items[i]?.length ?? 0) > 0;

    const suppressed = cells.find(({ kind }) => kind === "suppressed");
    if (suppressed) {
      // A group where nobody answered is shown as such: in a hidden one somebody did.
      this.#knowledge.know(base, 1, Number.POSITIVE_INFINITY);
      this.#hide(domain, `${i} base`, base, truthOf(answered));
    } else {
      this.#show(domain, `${i} base`, base, group.answered.n);
      const silent = MISSING_KINDS.reduce((sum, kind) => sum + group.missing[kind], 0);
      // Of a group where nobody answered, a document that hides others does not say how many did not.
      if (group.answered.n > 0) this.#knowledge.know(this.#answers(isIn, i, ["silent"]), silent, silent);
    }
    outcomes.forEach((outcome, o) => {
      if (outcome.kind === "mean") return;
      const codes: readonly string[] =
        outcome.kind === "category" ? [outcome.code] : measure.kind === "net" ? measure.codes : [];
      const sum = this.#answers(
        isIn,
        i,
        codes.map((code) => (item.isMultiple ? `+${code}` : code)),
      );
      const about = `${i} ${codes.join("+")}`;
      const cell = cells[o];
      if (cell?.kind === "suppressed")
        this.#hide(
          domain,
          about,
          sum,
          truthOf((row) => row.items[i]?.some((code) => codes.includes(code)) ?? false),
        );
      else this.#show(domain, about, sum, cell?.kind === "estimate" ? cell.count : 0);
    });
  }

  #show(domain: ReadonlySet<string>, about: string, sum: Sum, value: number): void {
    this.#knowledge.know(sum, value, value);
    this.#shown.push({ domain, about, sum, value });
  }

  #hide(domain: ReadonlySet<string>, about: string, sum: Sum, truth: number): void {
    const name = `${[...domain].join(" & ")}: ${about}`;
    if (sum.size > 0) this.#hidden.set(name, { name, sum, truth });
  }

  pinned(): string[] {
    const open = new Map(
      [...this.#hidden].filter(([name, { sum, truth }]) => {
        const [whom = "", about = ""] = name.split(": ");
        const domain = new Set(whom === "" ? [] : whom.split(" & "));
        return truth > 0 || !(this.#isSaid(domain, about, sum) || this.#isUnanswered(domain));
      }),
    );
    const found: string[] = [];
    for (const [name, { sum, truth }] of open) {
      if (!open.has(name)) continue;
      for (const direction of ["Maximize", "Minimize"] as const) {
        const world = this.#knowledge.extreme(direction, sum);
        for (const [other, number] of open)
          if (valueIn(world, number.sum) !== number.truth) open.delete(other);
        if (!open.has(name)) break;
      }
      if (open.has(name)) found.push(`${name} is ${truth}`);
    }
    return found;
  }

  /** A zero of a larger group is shown, or all of a larger group gave the answer who are not in this one. */
  #isSaid(domain: ReadonlySet<string>, about: string, sum: Sum): boolean {
    const same = this.#shown.filter((one) => one.about === about);
    return same.some(
      (whole) =>
        (whole.value === 0 && isPart(whole.domain, domain)) ||
        same.some(
          (part) =>
            part.value === whole.value &&
            [...part.sum.keys()].every((name) => whole.sum.has(name)) &&
            [...sum.keys()].every((name) => whole.sum.has(name) && !part.sum.has(name)),
        ),
    );
  }

  /** Nobody answered a breakdown: that nobody is in its groups is no secret of theirs. */
  #isUnanswered(domain: ReadonlySet<string>): boolean {
    return this.#q.axes.some(
      ({ name }, axis) =>
        [...domain].some((one) => one.startsWith(`${name}=`)) &&
        this.#q.rows.every((row) => row.axes[axis]?.length === 0),
    );
  }

  #in(where: readonly { readonly id: string; readonly codes: readonly string[] }[]) {
    const conditions = where.map(({ id, codes }) => ({
      axis: this.#q.axes.findIndex(({ name }) => name === id),
      codes,
    }));
    return (at: Respondent["axes"]) =>
      conditions.every(({ axis, codes }) => at[axis]?.some((code) => codes.includes(code)) ?? false);
  }

  #people(isIn: (at: Respondent["axes"]) => boolean): Sum {
    return new Map(this.#cells.flatMap((at, cell) => (isIn(at) ? [[`p${cell}`, 1] as const] : [])));
  }

  #answers(isIn: (at: Respondent["axes"]) => boolean, item: number, sorts: readonly string[]): Sum {
    return new Map(
      this.#cells.flatMap((at, cell) =>
        isIn(at) ? sorts.map((sort) => [variable(cell, item, sort), 1] as const) : [],
      ),
    );
  }
}

const sortNames = new Map<string, string>();

/** A name that the solver's file format allows. */
function variable(cell: number, item: number, sort: string): string {
  const known = sortNames.get(sort) ?? `s${sortNames.size}`;
  sortNames.set(sort, known);
  return `x${cell}_${item}_${known}`;
}

/** Sorts of answers that exclude each other: all answers of a single one; given and not given of each option. */
function partitions({ codes, isMultiple }: Questionnaire["items"][number]) {
  if (codes === null) return [{ sorts: ["number"] }];
  return isMultiple ? codes.map((code) => ({ sorts: [`+${code}`, `-${code}`] })) : [{ sorts: codes }];
}

const valueIn = (world: ReadonlyMap<string, number>, sum: Sum): number =>
  [...sum].reduce((value, [name, times]) => value + times * (world.get(name) ?? 0), 0);

const domainName = (where: readonly { readonly id: string; readonly codes: readonly string[] }[]) =>
  new Set(where.map(({ id, codes }) => `${id}=${[...codes].sort().join("|")}`).sort());

const isPart = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((one) => whole.has(one));

/** One value of each list, in every way. */
const product = <Value>([first, ...others]: readonly (readonly Value[])[]): Value[][] =>
  first ? first.flatMap((value) => product(others).map((rest) => [value, ...rest])) : [[]];

/** Any of the values, or none, in every way. */
const subsets = <Value>([first, ...others]: readonly Value[]): Value[][] =>
  first === undefined ? [[]] : subsets(others).flatMap((rest) => [rest, [first, ...rest]]);
