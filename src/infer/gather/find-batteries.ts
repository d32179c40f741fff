import { plainText } from "../../lib/plain-text.ts";
import type { Battery } from "../../survey/codebook.ts";
import {
  isCategorical,
  type ScaleVariable,
  type SingleVariable,
  type Variable,
} from "../../survey/variable.ts";
import { wording } from "../../survey/wording.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import type { Kind } from "../columns/kind.ts";
import { type HeaderRun, headerRuns } from "./header-parts.ts";

const FEWEST_ANSWERS = 3;
/** Columns without a common name have to be more, to be one question. */
const FEWEST_NAMELESS = 3;

/** “SQ001”, “3”, “A”: what survey tools call an item that has no words. */
const CODE = /^([A-Za-z]{0,3}\d{1,4}|[A-Z])$/;

type Item = SingleVariable | ScaleVariable;

const isItem = (variable: Variable | undefined): variable is Item =>
  (variable?.kind === "single" || variable?.kind === "scale") &&
  (variable.role === "answer" || variable.role === "breakdown") &&
  variable.columns.length === 1;

/**
 * Batteries: neighbouring questions with the same answers. All items get all the answers that any of them has, in one
 * order: the worst one is on the scale also where nobody chose it.
 *
 * @param inferAll - the kind of a column that held all these answers
 */
export function findBatteries(
  variables: readonly Variable[],
  profiles: readonly ColumnProfile[],
  inferAll: (of: readonly ColumnProfile[]) => Kind | null,
): { variables: Variable[]; batteries: Battery[] } {
  const headers = profiles.map(({ header }) => header);
  const byColumn = new Map(
    variables.flatMap((variable) => (isItem(variable) ? [[variable.columns[0] ?? 0, variable]] : [])),
  );
  const changed = new Map<string, Variable>();
  const batteries: Battery[] = [];
  const used = new Set<number>();

  const add = ({ stem, columns, parts }: HeaderRun) => {
    const items = columns.flatMap((column) => byColumn.get(column) ?? []);
    const asked = columns.flatMap((column) => profiles[column] ?? []);
    // The words of the first item are no words of the question.
    const kind = inferAll(parts.length > 0 ? asked.map((profile) => ({ ...profile, header: stem })) : asked);
    // A word of one item's header makes it a breakdown; what is asked of the others is asked of it.
    if (items.filter(({ role }) => role === "answer").length * 2 <= items.length) return;
    if (items.length < columns.length || (kind?.kind !== "scale" && kind?.kind !== "single")) return;
    if (kind.categories.length < FEWEST_ANSWERS || !areAlike(items, kind.categories.length)) return;
    items.forEach((item, index) => {
      const part = parts[index];
      const label = part === undefined || CODE.test(part) ? item.label : wording(plainText(part));
      changed.set(item.id, { ...item, ...kind, role: "answer", label } as Variable);
      used.add(columns[index] ?? 0);
    });
    batteries.push({ label: wording(plainText(stem)), items: items.map(({ id }) => id) });
  };

  for (const run of headerRuns(headers, (column) => byColumn.has(column))) add(run);
  for (const run of sameAnswers(byColumn, used, headers)) add(run);
  return { variables: variables.map((variable) => changed.get(variable.id) ?? variable), batteries };
}

/** Each item has most of the answers: two questions that share “oui” are no battery. */
const areAlike = (items: readonly Item[], all: number): boolean =>
  items.every(({ categories }) => categories.length * 2 > all);

/** Runs of neighbours with the very same answers in the same order. */
function sameAnswers(
  items: ReadonlyMap<number, Item>,
  used: ReadonlySet<number>,
  headers: readonly string[],
): HeaderRun[] {
  const runs: HeaderRun[] = [];
  let columns: number[] = [];
  const close = () => {
    const [first] = columns;
    const last = columns.at(-1);
    if (columns.length >= FEWEST_NAMELESS && first !== undefined && last !== undefined)
      runs.push({ stem: `${headers[first]} – ${headers[last]}`, columns, parts: [] });
    columns = [];
  };
  for (let column = 0; column < headers.length; column += 1) {
    const item = used.has(column) ? undefined : items.get(column);
    const before = items.get(column - 1);
    if (!item || !isCategorical(item) || item.kind !== "scale") close();
    else {
      if (columns.length > 0 && (!before || answersOf(before) !== answersOf(item))) close();
      columns.push(column);
    }
  }
  close();
  return runs;
}

const answersOf = ({ kind, categories }: Item): string =>
  JSON.stringify([kind, categories.map(({ code }) => code)]);
