import { type Category, categoryCode } from "../survey/category.ts";
import type { Battery, CodeBook } from "../survey/codebook.ts";
import { type CodebookChanges, codebookChanges } from "../survey/codebook-changes.ts";
import { withFittingDesign } from "../survey/fitting-design.ts";
import {
  type CategoricalVariable,
  isCategorical,
  type Variable,
  type VariableId,
} from "../survey/variable.ts";
import { wording } from "../survey/wording.ts";
import { cellKey } from "../table/cell-key.ts";
import type { TextColumn } from "../table/column.ts";
import { knownOptions, splitKnownOptions } from "../table/split-options.ts";
import { readByBoth } from "./read-by-both.ts";
import { regroup } from "./regroup.ts";
import { isSpread, type Spread } from "./spread.ts";

/** Adopted: a saved codebook in use for a file, and what is not as it was. */
export interface Adopted {
  readonly codebook: CodeBook;
  readonly changes: CodebookChanges;
}

/**
 * A codebook that was saved, for the same file or for a later wave of the survey: the saved reading of every question
 * that is still there, renamed ones included; what is new is read as it was inferred. An answer that the saved codebook
 * does not know is added behind those that it knows, so that nobody's answer is lost.
 *
 * @param saved - as it was written down
 * @param found - what the file itself says
 * @param cells - the file's, one column per header
 */
export function adoptCodebook(saved: CodeBook, found: CodeBook, cells: readonly TextColumn[]): Adopted {
  const inferred = regroup(saved, found);
  const changes = codebookChanges(saved, inferred);
  const former = new Map(saved.variables.map((variable) => [variable.id, variable]));
  const nameBefore = new Map(changes.renamed.map(({ from, to }) => [to, from]));
  const nameNow = new Map(changes.renamed.map(({ from, to }) => [from, to]));
  const variables = inferred.variables.map((variable) => {
    const known = former.get(nameBefore.get(variable.id) ?? variable.id);
    return known ? reread(known, variable, cells) : variable;
  });

  const now = (id: VariableId) => nameNow.get(id) ?? id;
  const ids = new Set(variables.map(({ id }) => id));
  const weight = saved.weight === null ? null : now(saved.weight);
  const weighs = variables.some(({ id, kind }) => id === weight && kind === "numeric");
  const { batteries, aggregate, design } = saved;
  const kept = (batteries ?? []).flatMap((battery): Battery[] => {
    const items = battery.items.map(now).filter((id) => ids.has(id));
    return items.length > 1 ? [{ ...battery, items }] : [];
  });
  return {
    changes,
    codebook: withFittingDesign({
      wave: { ...saved.wave, source: inferred.wave.source },
      variables,
      weight: weighs ? weight : null,
      ...(kept.length > 0 ? { batteries: kept } : {}),
      ...(design
        ? {
            design: {
              strata: design.strata && { ...design.strata, variable: now(design.strata.variable) },
              clusters: design.clusters && now(design.clusters),
            },
          }
        : {}),
      ...(aggregate
        ? {
            aggregate: {
              labels: aggregate.labels.map(now).filter((id) => ids.has(id)),
              values: aggregate.values
                .map((value) => ({ ...value, variable: now(value.variable) }))
                .filter(({ variable }) => ids.has(variable)),
            },
          }
        : {}),
    }),
  };
}

/** The saved reading of a question, on the columns where this file has it. */
function reread(known: Variable, found: Variable, cells: readonly TextColumn[]): Variable {
  if (isSpread(known) || isSpread(found)) {
    return isSpread(known) && isSpread(found) ? respread(known, found) : found;
  }
  const placed = { ...known, id: found.id, columns: found.columns };
  if (!isCategorical(placed) || (placed.kind === "scale" && placed.bands)) return placed;
  const texts = new Set<string>([
    ...placed.categories.flatMap(({ code, spellings = [] }) => [code, ...spellings]),
    ...placed.missing.map(({ code }) => code),
  ]);
  const missing = found.missing.filter(({ code }) => !texts.has(code));
  for (const { code } of missing) texts.add(code);
  const added = unknownAnswers(placed, texts, cells[found.columns[0] ?? 0]);
  if (added.length === 0 && missing.length === 0) return placed;
  const categories = [
    ...placed.categories,
    ...added.map((code): Category => ({ code: categoryCode(code), label: wording(code) })),
  ];
  const widened = { ...placed, categories, missing: [...placed.missing, ...missing] };
  if (widened.kind !== "scale" || !widened.scores || added.length === 0) return widened;
  const { scores: _, ...unscored } = widened;
  return unscored;
}

/** A column with more answers that nobody has described is not what the codebook describes. */
const MOST_ADDED = 200;

/** Answers in the cells that are not among `known`. */
function unknownAnswers(
  variable: CategoricalVariable,
  known: ReadonlySet<string>,
  cells: TextColumn | undefined,
): string[] {
  const separator =
    variable.kind === "multiple" && variable.storage.kind === "delimited" ? variable.storage.separator : null;
  const options = new Map([...known].map((text) => [text, text]));
  const split = separator === null ? null : knownOptions(options, separator);
  const added = new Set<string>();
  for (const cell of cells?.dictionary ?? []) {
    const key = cellKey(cell);
    if (key === "" || known.has(key)) continue;
    const texts = split && separator !== null ? splitKnownOptions(cell, separator, split) : [key];
    for (const text of texts) if (!known.has(text)) added.add(text);
    if (added.size > MOST_ADDED) return [];
  }
  return [...added].sort(new Intl.Collator("fr", { numeric: true }).compare);
}

/** The options are the file's own, under the saved words; those that are new may be ticked by others. */
function respread(known: Spread, found: Spread): Spread {
  const labels = new Map(known.categories.map(({ code, label }) => [code, label]));
  const isWider = found.categories.some(({ code }) => !labels.has(code));
  return {
    ...known,
    ...(isWider ? readByBoth(known, found) : {}),
    id: found.id,
    columns: found.columns,
    categories: found.categories.map((category) => ({
      ...category,
      label: labels.get(category.code) ?? category.label,
    })),
  };
}
