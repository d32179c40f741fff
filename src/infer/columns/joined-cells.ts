import { splitOptions } from "../../table/split-options.ts";
import type { Entry } from "./entry.ts";

/** A cell that joins parts, and how many respondents gave it. */
export interface JoinedCell {
  readonly parts: readonly string[];
  readonly count: number;
}

/** The answers of a column, cut at one separator. */
export interface Joined {
  /** Those of two parts or more. */
  readonly cells: readonly JoinedCell[];
  /** Answers of one part. */
  readonly alone: ReadonlySet<string>;
}

export const joinedBy = (entries: readonly Entry[], cut: (key: string) => readonly string[]): Joined => {
  const all = entries.map(({ key, count }) => ({ parts: cut(key), count }));
  return {
    cells: all.filter(({ parts }) => parts.length > 1),
    alone: new Set(all.flatMap(({ parts }) => (parts.length === 1 ? parts : []))),
  };
};

export const joinedAt = (entries: readonly Entry[], separator: string): Joined =>
  joinedBy(entries, (key) => (key.includes(separator) ? splitOptions(key, separator) : [key]));

export const respondents = ({ cells }: Joined): number => cells.reduce((sum, { count }) => sum + count, 0);

/** “Guichet; Courrier” where “Guichet” and “Courrier” are answers, too. */
export const isOfOthers = ({ parts }: JoinedCell, alone: ReadonlySet<string>): boolean =>
  parts.every((part) => alone.has(part));

/**
 * Whether each part always has the same before it: “Finances; Budget”, “Finances; Achats”, never “Budget” alone.
 * Details of an answer do; of options, whoever leaves out the first changes what is before the others.
 */
export const areBranches = ({ cells, alone }: Joined): boolean =>
  isOnePerPart(cells, alone, "", (parts, at) => parts.slice(0, at).join("\n"));

/** Whether each part is always at the same place: “Femme, cadre”, “Homme, cadre”, never “cadre” alone. */
export const areLevels = ({ cells, alone }: Joined): boolean => isOnePerPart(cells, alone, 0, (_, at) => at);

function isOnePerPart<Mark>(
  cells: readonly JoinedCell[],
  alone: ReadonlySet<string>,
  first: Mark,
  markOf: (parts: readonly string[], at: number) => Mark,
): boolean {
  const marks = new Map<string, Mark>([...alone].map((part) => [part, first]));
  for (const { parts } of cells)
    for (const [at, part] of parts.entries()) {
      const mark = markOf(parts, at);
      if ((marks.get(part) ?? mark) !== mark) return false;
      marks.set(part, mark);
    }
  return true;
}

/** How many of the joined cells have all their parts in other cells, too. */
export function explained(joined: Joined): number {
  const found = cellsWith(joined);
  return joined.cells.filter(({ parts }) => parts.every((part) => (found.get(part) ?? 0) > 1)).length;
}

/** Whether another cell has a part of this one. */
export function foundElsewhere(joined: Joined, { parts }: JoinedCell): boolean {
  const found = cellsWith(joined);
  return parts.some((part) => (found.get(part) ?? 0) > 1);
}

/** In how many different cells each part is. */
function cellsWith({ cells, alone }: Joined): ReadonlyMap<string, number> {
  const found = new Map<string, number>([...alone].map((part) => [part, 1]));
  for (const { parts } of cells)
    for (const part of new Set(parts)) found.set(part, (found.get(part) ?? 0) + 1);
  return found;
}

/** Whether no two parts stand in either order: a questionnaire has its options in one. */
export function areInOneOrder({ cells }: Joined): boolean {
  const before = new Set<string>();
  for (const { parts } of cells)
    for (const [at, part] of parts.entries())
      for (const later of parts.slice(at + 1)) {
        if (before.has(`${later}\n${part}`)) return false;
        before.add(`${part}\n${later}`);
      }
  return true;
}
