import { adoptCodebook } from "../infer/adopt-codebook.ts";
import { gatherColumns } from "../infer/correct/gather-columns.ts";
import { readAs } from "../infer/correct/read-as.ts";
import { splitColumns } from "../infer/correct/split-columns.ts";
import { layOutFigures } from "../infer/figures/lay-out-figures.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { CodebookChanges } from "../survey/codebook-changes.ts";
import { correct } from "../survey/correct.ts";
import { type Correction, correctedVariable } from "../survey/correction.ts";
import { asCodebook } from "../survey/data-package/as-codebook.ts";
import { readDataPackage } from "../survey/data-package/read.ts";
import type { Indicator } from "../survey/indicator.ts";
import { indicatorsOf } from "../survey/indicators-of.ts";
import type { Issue } from "../survey/issue.ts";
import { wording } from "../survey/wording.ts";
import { type Fingerprint, fingerprint } from "../table/fingerprint.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { withCodebook } from "../table/with-codebook.ts";
import type { Ingested } from "./ingest.ts";
import type { Failure, ImportedSurvey } from "./protocol.ts";

/** What the variables of a file that nobody has described are filed under. */
const THEMES = {
  answers: wording("Questions", { en: "Questions" }),
  breakdowns: wording("Qui a répondu", { en: "Who answered" }),
};

/** A codebook that somebody saved, and the indicators written down with it. */
interface Saved {
  readonly codebook: CodeBook;
  readonly indicators: readonly Indicator[];
}

/**
 * An imported file: its cells as read, and the codebook in use, which is the inferred or the adopted one with the
 * corrections made in order. Nothing that was inferred is ever overwritten.
 */
export class ImportedFile {
  readonly #name: string;
  readonly #read: Ingested;
  readonly #fingerprint: Fingerprint;
  #base: CodeBook;
  #indicators: readonly Indicator[] = [];
  #changes: CodebookChanges | null = null;
  #corrections: readonly Correction[] = [];
  #refused: readonly number[] = [];
  #table: SurveyTable;
  #revision = 0;

  constructor(name: string, read: Ingested) {
    this.#name = name;
    this.#read = read;
    this.#fingerprint = fingerprint(read.table);
    this.#base = read.table.codebook;
    this.#table = read.table;
  }

  get table(): SurveyTable {
    return this.#table;
  }

  /** Reads the file by a saved codebook, or by the inferred one again; the corrections made so far are made on it. */
  adopt(saved: Saved | null): void {
    const { table } = this.#read;
    const adopted = saved && adoptCodebook(saved.codebook, table.codebook, table.cells);
    this.#base = adopted?.codebook ?? table.codebook;
    this.#changes = adopted?.changes ?? null;
    this.#indicators = saved?.indicators ?? [];
    this.correct(this.#corrections);
  }

  /** Makes these corrections, in order, in place of those made before; one that cannot be made is left out and told. */
  correct(corrections: readonly Correction[]): void {
    const { table, decimal } = this.#read;
    let codebook = this.#base;
    const refused: number[] = [];
    corrections.forEach((correction, index) => {
      const corrected = correct(codebook, correction, {
        gather: (variables, label) => gatherColumns(variables, label, table.cells),
        split: (variable) => splitColumns(variable, table.cells),
        readAs: (variable, kind) => readAs(variable, kind, table.cells, decimal),
        layOut: (rows) => layOutFigures(rows, table.cells) ?? undefined,
      });
      if (corrected.ok) codebook = corrected.value;
      else refused.push(index);
    });
    this.#corrections = corrections;
    this.#refused = refused;
    this.#table = withCodebook(table, codebook);
    this.#revision += 1;
  }

  survey(): ImportedSurvey {
    const { receipt, layout } = this.#read;
    const { codebook, headers, rows } = this.#table;
    const known = new Set(codebook.variables.map(({ id }) => id));
    const written = this.#indicators.filter(({ measure }) => measure.items.every((id) => known.has(id)));
    return {
      name: "file",
      file: this.#name,
      origin: "file",
      codebook,
      indicators: written.length > 0 ? written : indicatorsOf(codebook, THEMES),
      written,
      comparable: [],
      headers,
      rows,
      fingerprint: this.#fingerprint,
      revision: this.#revision,
      receipt,
      layout,
      issues: this.#issues(),
      changes: this.#changes,
      refused: this.#refused,
    };
  }

  /** What was odd when the file was read, without what somebody has looked into since. */
  #issues(): readonly Issue[] {
    const columns = new Set<number>();
    for (const correction of this.#corrections) {
      const id = correctedVariable(correction);
      const variable = this.#table.codebook.variables.find((each) => each.id === id);
      for (const column of variable?.columns ?? []) columns.add(column);
    }
    const reweighted = this.#table.codebook.weight !== this.#read.table.codebook.weight;
    return this.#read.issues.filter(({ code, where }) => {
      if (code.startsWith("weight")) return !reweighted;
      return !where || where.column === null || !columns.has(where.column);
    });
  }
}

/** The first survey that a descriptor describes, from the text of its file. */
export function readSaved(text: string): Result<Saved, Failure> {
  let descriptor: unknown;
  try {
    descriptor = JSON.parse(text);
  } catch (error) {
    return fail({ code: "not-json", params: { message: error instanceof Error ? error.message : "" } });
  }
  const read = readDataPackage(asCodebook(descriptor));
  if (!read.ok) {
    const [first] = read.failure;
    const { code: problem = "", path = "" } = first ?? {};
    return fail({ code: "broken-codebook", params: { problem, path, count: read.failure.length } });
  }
  const [survey] = read.value.surveys;
  return survey ? ok(survey) : fail({ code: "no-codebook", params: {} });
}
