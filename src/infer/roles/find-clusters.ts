import { fold } from "../../lib/fold.ts";
import type { CodeBook } from "../../survey/codebook.ts";
import type { FoundClusters } from "../../survey/design.ts";
import { isCategorical, type Variable } from "../../survey/variable.ts";
import { cellKey } from "../../table/cell-key.ts";
import type { TextColumn } from "../../table/column.ts";

/** What an employer, a place or a school is called where its members answer. */
const NAMES =
  /\b(employeurs?|collectivites?|etablissements?|structures?|organismes?|communes?|ecoles?|entreprises?|epci|siren|siret|insee|grappes?|employers?|authorit(y|ies)|establishments?|schools?|organi[sz]ations?|compan(y|ies)|municipalit(y|ies)|clusters?|psu|dnum|snum)\b/;

/** What sorts them: not which one, but of which kind. */
const KINDS =
  /\b(types?|tailles?|categories?|strates?|sizes?|kinds?|nature|statut|status|departements?|regions?)\b/;

/** Fewer groups are categories, and not drawn. */
const FEWEST = 10;

/** So many columns at most are looked at. */
const MOST_OTHERS = 12;

/** Groups of which next to all answers to another question are the same know that answer. */
const KNOWS = 0.98;

/**
 * The variable by which respondents were most likely drawn in groups: employers, schools. Its name says so, or how answers
 * group: whoever shares an employer shares what is asked of the employer, its size and its type.
 *
 * @param cells - columns of the file
 * @returns null where none is likely
 */
export function findClusters(
  { variables, design }: CodeBook,
  cells: readonly TextColumn[],
): FoundClusters | null {
  if (design) return null;
  const facts = variables.filter(
    (variable) => isCategorical(variable) && variable.kind !== "multiple" && variable.categories.length > 1,
  );
  const found = variables.flatMap((variable) => {
    const groups = groupsIn(variable, cells);
    if (!groups) return [];
    const name = fold(`${variable.label.text} ${variable.id}`);
    const isNamed = NAMES.test(name) && !KINDS.test(name);
    const known = facts.filter((other) => other !== variable).slice(0, MOST_OTHERS);
    const shared = known.filter((other) => knows(groups, cells[other.columns[0] ?? -1]));
    if (!isNamed && shared.length < 2) return [];
    return [{ variable: variable.id, clusters: groups.count, mean: groups.rows / groups.count, isNamed }];
  });
  const [best] = found.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.clusters - a.clusters);
  return best ? { variable: best.variable, clusters: best.clusters, mean: best.mean } : null;
}

interface Groups {
  readonly of: TextColumn;
  /** Whether a code names a group. */
  readonly isName: Uint8Array;
  readonly count: number;
  readonly rows: number;
}

/** Groups of two and more on average, none of them most of the file; null: none of that sort. */
function groupsIn(variable: Variable, cells: readonly TextColumn[]): Groups | null {
  const [column, ...others] = variable.columns;
  const of = column === undefined ? undefined : cells[column];
  if (!of || others.length > 0 || variable.role === "weight") return null;
  // A number names a group only where it is called so: of others, the same value is chance.
  const isOfNames = variable.kind === "identifier" || variable.kind === "text" || variable.kind === "single";
  if (!isOfNames && !(variable.kind === "numeric" && NAMES.test(fold(variable.id)))) return null;
  const missing = new Set(["", ...variable.missing.map(({ code }) => cellKey(code))]);
  const isName = Uint8Array.from(of.dictionary, (cell) => (missing.has(cellKey(cell)) ? 0 : 1));
  if (of.dictionary.length < FEWEST || of.dictionary.length * 2 > of.codes.length) return null;
  const sizes = new Float64Array(of.dictionary.length);
  for (const code of of.codes) if (isName[code] === 1) sizes[code] = (sizes[code] as number) + 1;
  const count = sizes.filter((size) => size > 0).length;
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return count >= FEWEST && rows >= 2 * count && largest <= rows / 3 ? { of, isName, count, rows } : null;
}

/** Whether who is in a group has the answer of whoever else is in it, while groups have different ones. */
function knows({ of, isName }: Groups, other: TextColumn | undefined): boolean {
  if (!other) return false;
  const firsts = new Int32Array(of.dictionary.length).fill(-1);
  let same = 0;
  let repeated = 0;
  for (let row = 0; row < of.codes.length; row++) {
    const group = of.codes[row] as number;
    if (isName[group] === 0) continue;
    const answer = other.codes[row] as number;
    const first = firsts[group] as number;
    if (first < 0) firsts[group] = answer;
    else {
      repeated += 1;
      if (first === answer) same += 1;
    }
  }
  const answers = new Set(firsts.filter((answer) => answer >= 0));
  return repeated > 0 && same >= KNOWS * repeated && answers.size > 1;
}
