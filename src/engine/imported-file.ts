import { adoptCodebook } from "../infer/adopt-codebook.ts";
import { missingAsRead } from "../infer/columns/missing-recognised.ts";
import { gatherColumns } from "../infer/correct/gather-columns.ts";
import { readAs } from "../infer/correct/read-as.ts";
import { splitColumns } from "../infer/correct/split-columns.ts";
import { layOutFigures } from "../infer/figures/lay-out-figures.ts";
import { bindQuestionnaire } from "../infer/questionnaire/bind-questionnaire.ts";
import { findClusters } from "../infer/roles/find-clusters.ts";
import { unreadAnswers } from "../infer/unread-answers.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { CodebookChanges } from "../survey/codebook-changes.ts";
import { correct } from "../survey/correct.ts";
import { type Correction, correctedVariable } from "../survey/correction.ts";
import type { FoundClusters } from "../survey/design.ts";
import type { Doubt } from "../survey/doubt.ts";
import { doubtsInUse } from "../survey/doubts-in-use.ts";
import { withFittingDesign } from "../survey/fitting-design.ts";
import type { Indicator } from "../survey/indicator.ts";
import { indicatorsOf } from "../survey/indicators-of.ts";
import type { Issue, Place } from "../survey/issue.ts";
import type { Questionnaire } from "../survey/questionnaire.ts";
import { wording } from "../survey/wording.ts";
import { type Fingerprint, fingerprint } from "../table/fingerprint.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { withCodebook } from "../table/with-codebook.ts";
import { type Ingested, underHeader } from "./ingest.ts";
import type { ImportedSurvey, QuestionnaireUse, Reading } from "./protocol.ts";
import type { Saved } from "./read-saved.ts";

/** What the variables of a file that nobody has described are filed under. */
const THEMES = {
  answers: wording("Questions", { en: "Questions" }),
  breakdowns: wording("Qui a répondu", { en: "Who answered" }),
};

/** What was told of guesses that a questionnaire makes needless. */
const GUESSES = new Set([
  ...["answers-near-equal", "codes-repeated", "dates-day-first", "dates-month-first", "missing-recognised"],
  ...["options-gathered", "routing-found", "unreadable-numbers", "figures-found"],
]);

/**
 * An imported file: its cells as read, and the codebook in use, which is the inferred or the adopted one with the
 * corrections made in order. Nothing that was inferred is ever overwritten.
 */
export class ImportedFile {
  readonly #name: string;
  readonly #read: Ingested;
  /** What was set by hand of how it is read. */
  readonly reading: Partial<Reading>;
  readonly #fingerprint: Fingerprint;
  #base: CodeBook;
  #indicators: readonly Indicator[] = [];
  #changes: CodebookChanges | null = null;
  #questionnaire: QuestionnaireUse | null = null;
  /** What does not match the questionnaire or the saved codebook. */
  #mismatches: readonly Issue[] = [];
  /** Columns that the questionnaire explains. */
  #asked: ReadonlySet<number> = new Set();
  #corrections: readonly Correction[] = [];
  #refused: readonly number[] = [];
  #table: SurveyTable;
  #revision = 0;
  #clusters: { readonly found: FoundClusters | null } | null = null;

  /** @param former - the same file, read otherwise: what was corrected is kept, and answers given before are outdated */
  constructor(name: string, read: Ingested, reading: Partial<Reading>, former: ImportedFile | null) {
    this.#name = name;
    this.#read = read;
    this.reading = reading;
    this.#corrections = former ? former.#corrections : [];
    this.#revision = former ? former.#revision : 0;
    this.#fingerprint = fingerprint(read.table);
    this.#base = read.table.codebook;
    this.#table = read.table;
  }

  get table(): SurveyTable {
    return this.#table;
  }

  /**
   * Reads the file by a saved codebook or by its questionnaire, or by the inferred codebook again; the corrections made
   * so far are made on it.
   */
  adopt(saved: Saved | null): void {
    const { table, records } = this.#read;
    this.#base = table.codebook;
    this.#changes = null;
    this.#indicators = [];
    this.#questionnaire = null;
    this.#mismatches = [];
    this.#asked = new Set();
    if (saved?.kind === "codebook") {
      const adopted = adoptCodebook(saved.codebook, table.codebook, table.cells);
      this.#base = adopted.codebook;
      this.#changes = adopted.changes;
      this.#mismatches = unreadAnswers(adopted.codebook, table.cells, records);
      this.#indicators = saved.indicators;
    }
    if (saved?.kind === "questionnaire") this.#bind(saved.questionnaire);
    this.correct(this.#corrections);
  }

  #bind(questionnaire: Questionnaire): void {
    const { table, questions, records, decimal, receipt } = this.#read;
    const { headers, cells } = table;
    const sheet = { headers, questions, cells, records, decimal };
    const bound = bindQuestionnaire(questionnaire, sheet, table.codebook);
    const { kind, title, questions: asked } = questionnaire;
    this.#base = bound.codebook;
    this.#questionnaire = { kind, title, questions: asked.length, found: bound.found };
    this.#mismatches = bound.issues.map(underHeader(receipt.skippedRows));
    this.#asked = bound.columns;
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
    this.#table = withCodebook(table, withFittingDesign(codebook));
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
      closed: null,
      codebook,
      indicators: written.length > 0 ? written : indicatorsOf(codebook, THEMES),
      written,
      comparable: [],
      headers,
      rows,
      places: null,
      fingerprint: this.#fingerprint,
      revision: this.#revision,
      receipt,
      layout,
      issues: this.#issues(),
      changes: this.#changes,
      reading: this.reading,
      questionnaire: this.#questionnaire,
      doubts: this.#doubts(),
      clusters: this.#foundClusters(),
      refused: this.#refused,
    };
  }

  /** Looked for once, in the file as it was read first: a look at every column is too much at each correction. */
  #foundClusters(): FoundClusters | null {
    this.#clusters ??= { found: findClusters(this.#base, this.#table.cells) };
    const { found } = this.#clusters;
    const { design, variables } = this.#table.codebook;
    return found && !design && variables.some(({ id }) => id === found.variable) ? found : null;
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
    const told = this.#read.issues.filter(
      ({ code, where }) =>
        !(GUESSES.has(code) && this.#explains(where)) &&
        // A saved codebook has its own.
        !(this.#changes && code === "unreadable-numbers"),
    );
    return [...this.#mismatches, ...told]
      .filter(({ code, where }) => {
        if (code.startsWith("weight")) return !reweighted;
        return !where || where.column === null || !columns.has(where.column);
      })
      .map((issue) => missingAsRead(issue, this.#table.codebook.variables));
  }

  /** What is guessed still: a saved codebook and a questionnaire say how to read what they have. */
  #doubts(): readonly Doubt[] {
    const { doubts, table } = this.#read;
    const added = this.#changes && new Set(this.#changes.added);
    const said = new Set(
      added
        ? table.codebook.variables.flatMap(({ id, columns }) => (added.has(id) ? [] : columns))
        : this.#asked,
    );
    const open = doubts.filter(({ columns }) => columns.some((column) => !said.has(column)));
    return doubtsInUse(open, this.#base, this.#table.codebook);
  }

  #explains(where: Place | null): boolean {
    return where === null || where.column === null ? this.#asked.size > 0 : this.#asked.has(where.column);
  }
}
