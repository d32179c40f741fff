import type { CodeBook } from "./codebook.ts";
import { isCategorical, type Variable, type VariableId } from "./variable.ts";

/** What changed from one wave of a survey to the next. */
export interface CodebookChanges {
  /** Variables that both waves have. */
  readonly common: number;
  /** Questions that the former wave does not have. */
  readonly added: readonly VariableId[];
  /** Questions that the later wave does not have. */
  readonly gone: readonly VariableId[];
  /** Questions that seem to be the same under another name. */
  readonly renamed: readonly { readonly from: VariableId; readonly to: VariableId }[];
  /** Questions of both waves whose answers differ. */
  readonly answers: readonly AnswerChanges[];
}

export interface AnswerChanges {
  /** The later wave's name of it. */
  readonly variable: VariableId;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Holds the codebook of a later file against that of a former wave: the same name is the same question; of the others,
 * those whose wording or answers are nearly the same are taken for renamed, each once, the likeliest first.
 */
export function codebookChanges(before: CodeBook, after: CodeBook): CodebookChanges {
  const later = new Map(after.variables.map((variable) => [variable.id, variable]));
  const former = new Set(before.variables.map(({ id }) => id));
  const same = before.variables.flatMap((variable) => {
    const to = later.get(variable.id);
    return to ? [[variable, to] as const] : [];
  });
  const gone = before.variables.filter(({ id }) => !later.has(id));
  const added = after.variables.filter(({ id }) => !former.has(id));
  const pairs = likeliest(gone, added, variableLikeness);
  const renamed = pairs.map(({ from, to }) => ({ from: from.id, to: to.id }));
  return {
    common: same.length,
    added: added.filter((variable) => pairs.every(({ to }) => to !== variable)).map(({ id }) => id),
    gone: gone.filter((variable) => pairs.every(({ from }) => from !== variable)).map(({ id }) => id),
    renamed,
    answers: [...same, ...pairs.map(({ from, to }) => [from, to] as const)].flatMap(([from, to]) =>
      answerChanges(from, to),
    ),
  };
}

function answerChanges(from: Variable, to: Variable): AnswerChanges[] {
  if (!isCategorical(from) || !isCategorical(to)) return [];
  const known = new Set<string>([
    ...from.categories.flatMap(({ code, spellings = [] }) => [code, ...spellings]),
    ...from.missing.map(({ code }) => code),
  ]);
  const here = new Set<string>([
    ...to.categories.flatMap(({ code, spellings = [] }) => [code, ...spellings]),
    ...to.missing.map(({ code }) => code),
  ]);
  const added = to.categories.map(({ code }) => String(code)).filter((code) => !known.has(code));
  const gone = from.categories.map(({ code }) => String(code)).filter((code) => !here.has(code));
  if (added.length === 0 && gone.length === 0) return [];
  const renamed = likeliest(gone, added, likeness);
  return [
    {
      variable: to.id,
      added: added.filter((code) => renamed.every(({ to: text }) => text !== code)),
      gone: gone.filter((code) => renamed.every(({ from: text }) => text !== code)),
      renamed,
    },
  ];
}

/** Less than this is another question. */
const ALIKE = 0.6;
/** So many names at most are compared each with each. */
const MOST = 500;

/** Pairs that are alike, the likeliest first, each used once. */
function likeliest<T>(
  gone: readonly T[],
  added: readonly T[],
  alike: (from: T, to: T) => number,
): { readonly from: T; readonly to: T }[] {
  if (gone.length > MOST || added.length > MOST) return [];
  const candidates = gone
    .flatMap((from) => added.map((to) => ({ from, to, score: alike(from, to) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const used = new Set<T>();
  return candidates.filter(({ from, to }) => {
    if (used.has(from) || used.has(to)) return false;
    used.add(from).add(to);
    return true;
  });
}

/** Wording, and the answers where both have some: half of each. */
function variableLikeness(from: Variable, to: Variable): number {
  const words = Math.max(likeness(from.label.text, to.label.text), likeness(from.id, to.id));
  if (!isCategorical(from) || !isCategorical(to)) return from.kind === to.kind ? words : 0;
  const former = new Set<string>(from.categories.map(({ code }) => code));
  const common = to.categories.filter(({ code }) => former.has(code)).length;
  const answers = common / Math.max(1, former.size + to.categories.length - common);
  // Yes and no are the answers of too many questions to tell one from another.
  return former.size > 2 ? (words + answers) / 2 : words * (0.5 + answers / 2);
}

/** Dice's coefficient of the pairs of letters, from 0 to 1: robust to a word more, a plural, a capital. */
function likeness(a: string, b: string): number {
  const one = pairsOf(a);
  const other = pairsOf(b);
  let common = 0;
  for (const [pair, count] of one.counts) common += Math.min(count, other.counts.get(pair) ?? 0);
  const total = one.total + other.total;
  return total === 0 ? 0 : (2 * common) / total;
}

function pairsOf(text: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const plain = ` ${text
    .slice(0, 300)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= plain.length; at += 1) {
    const pair = plain.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, plain.length - 1) };
}
