import { nearEqual } from "../infer/correct/near-equal.ts";
import { orderProposals } from "../infer/doubts/order-proposals.ts";
import { never, present } from "../lib/invariant.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { fromBlob } from "../read/file/byte-source.ts";
import { isQuestionnaire } from "../read/read-questionnaire.ts";
import { counts } from "../stats/counts.ts";
import { profile } from "../stats/profile.ts";
import { without } from "../survey/filter.ts";
import { select } from "../table/select.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { answer } from "./answer.ts";
import { ASK_SHAPES } from "./ask-shapes.ts";
import { computedRows } from "./computed-rows.ts";
import type { ImportedFile } from "./imported-file.ts";
import { type BarometerFiles, openBarometer } from "./open-barometer.ts";
import type { Answer, Ask, Failure, Operation, Progress, Reply, Request } from "./protocol.ts";
import { rankGaps, releaseTogether, weigh } from "./questions.ts";
import { readSaved } from "./read-saved.ts";
import { readSource, type Source } from "./read-source.ts";
import { rowsPage } from "./rows-page.ts";
import { unfitAsk } from "./unfit-ask.ts";

/** What requests call the imported file. */
const IMPORTED = "file";

const NO_FILE: Failure = { code: "survey-not-open", params: { name: IMPORTED } };

/** What a request comes to: the operation's answer, or why there is none. */
type Handled<Name extends Operation> = Promise<Result<Answer<Name>, Failure>>;

type Report = (progress: Progress) => void;

/**
 * Engine: holds the rows and answers for them. Pure but for its memory of open surveys: the same in a worker, in Node
 * and in a test.
 */
export class Engine {
  readonly #tables = new Map<string, SurveyTable>();
  readonly #barometer: BarometerFiles;
  #imported: ImportedFile | null = null;
  /** The imported file's: a codebook may have it read again. */
  #source: Source | null = null;

  constructor(barometer: BarometerFiles) {
    this.#barometer = barometer;
  }

  /** One reply for one request: never a rejection. */
  async handle(request: Request, report: Report): Promise<Reply> {
    const { id, operation, ask } = request ?? {};
    try {
      const path = this.#unfit(request);
      if (path !== null)
        return {
          id,
          kind: "failure",
          failure: { code: "unfit-request", params: { operation: String(operation), path } },
        };
      const result = await this.#perform(operation, ask as never, report);
      return result.ok
        ? { id, kind: "answer", answer: result.value }
        : { id, kind: "failure", failure: result.failure };
    } catch (bug) {
      const message = bug instanceof Error ? bug.message : String(bug);
      return { id, kind: "failure", failure: { code: "bug", params: { message } } };
    }
  }

  /** What of a request nobody can answer: a page and its worker are of one version, but links and what is kept are not. */
  #unfit(request: Request): string | null {
    const { operation, ask } = request ?? {};
    if (!Object.hasOwn(ASK_SHAPES, operation)) return "operation";
    const path = ASK_SHAPES[operation](ask);
    if (path !== null || !("survey" in ask)) return path;
    const table = this.#table(ask.survey);
    return table.ok ? unfitAsk(table.value, request) : null;
  }

  #perform(operation: Operation, ask: never, report: Report): Handled<Operation> {
    switch (operation) {
      case "open-barometer":
        return this.#openBarometer();
      case "recognise":
        return this.#recognise(ask);
      case "open-file":
        return this.#openFile(ask, report);
      case "adopt":
        return this.#adopt(ask, report);
      case "correct":
        return this.#correct(ask);
      case "answer":
        return this.#answer(ask);
      case "release":
        return this.#release(ask);
      case "gaps":
        return this.#gaps(ask);
      case "weigh":
        return this.#weigh(ask);
      case "facets":
        return this.#facets(ask);
      case "profile":
        return this.#profile(ask);
      case "computed":
        return this.#computed(ask);
      case "column":
        return this.#column(ask);
      case "rows":
        return this.#rows(ask);
      default:
        return never(operation);
    }
  }

  async #openBarometer(): Handled<"open-barometer"> {
    const opened = await openBarometer(this.#barometer);
    if (!opened.ok) return opened;
    for (const [name, table] of opened.value.tables) this.#tables.set(name, table);
    return ok(opened.value.barometer);
  }

  async #recognise({ file, name }: Ask<"recognise">): Handled<"recognise"> {
    return ok({ isQuestionnaire: await isQuestionnaire(fromBlob(file, name)) });
  }

  async #openFile(ask: Ask<"open-file">, report: Report): Handled<"open-file"> {
    const { file, name, reading = {}, codebook, corrections } = ask;
    const saved = codebook === undefined ? null : await readSaved(codebook);
    if (saved && !saved.ok) return saved;
    const source = { file, name, reading };
    const read = await readSource(source, saved?.value ?? null, report, null);
    if (!read.ok) return read;
    this.#source = source;
    this.#imported = read.value;
    if (saved) this.#imported.adopt(saved.value);
    if (corrections) this.#imported.correct(corrections);
    return ok(this.#imported.survey());
  }

  /** The file is read again where the codebook says other things of its records than what it was read by. */
  async #adopt({ codebook }: Ask<"adopt">, report: Report): Handled<"adopt"> {
    if (!this.#imported || !this.#source) return fail(NO_FILE);
    const saved = codebook === null ? null : await readSaved(codebook);
    if (saved && !saved.ok) return saved;
    const by = saved?.value ?? null;
    const read = await readSource(this.#source, by, report, this.#imported);
    if (!read.ok) return read;
    this.#imported = read.value;
    this.#imported.adopt(by);
    return ok(this.#imported.survey());
  }

  async #correct({ corrections }: Ask<"correct">): Handled<"correct"> {
    if (!this.#imported) return fail(NO_FILE);
    this.#imported.correct(corrections);
    return ok(this.#imported.survey());
  }

  async #answer({ survey, question }: Ask<"answer">): Handled<"answer"> {
    const table = this.#table(survey);
    return table.ok ? answer(table.value, question) : table;
  }

  async #release({ survey, questions }: Ask<"release">): Handled<"release"> {
    const table = this.#table(survey);
    return table.ok ? releaseTogether(table.value, questions) : table;
  }

  async #gaps(ask: Ask<"gaps">): Handled<"gaps"> {
    const table = this.#table(ask.survey);
    return table.ok ? rankGaps(table.value, ask) : table;
  }

  async #weigh({ survey, weighting }: Ask<"weigh">): Handled<"weigh"> {
    const table = this.#table(survey);
    return table.ok ? weigh(table.value, weighting) : table;
  }

  async #facets({ survey, filter, variables }: Ask<"facets">): Handled<"facets"> {
    const table = this.#table(survey);
    if (!table.ok) return table;
    return ok({
      facets: variables.map((variable) => ({
        variable,
        ...counts(table.value, select(table.value, without(filter, variable)), variable),
      })),
      selected: select(table.value, filter).size,
    });
  }

  async #profile({ survey }: Ask<"profile">): Handled<"profile"> {
    const table = this.#table(survey);
    if (!table.ok) return table;
    const { codebook, cells } = table.value;
    return ok(
      profile(table.value).map((one, index) => {
        const variable = codebook.variables[index];
        return {
          ...one,
          nearEqual: variable ? nearEqual(variable) : [],
          orders: variable ? orderProposals(variable, codebook, cells) : [],
        };
      }),
    );
  }

  async #computed(ask: Ask<"computed">): Handled<"computed"> {
    const table = this.#table(ask.survey);
    return table.ok ? ok(computedRows(table.value, ask)) : table;
  }

  async #column({ survey, column }: Ask<"column">): Handled<"column"> {
    const table = this.#table(survey);
    if (!table.ok) return table;
    const { codes, dictionary } = present(table.value.cells[column], `column ${column}`);
    return ok(Array.from(codes, (code) => dictionary[code] ?? ""));
  }

  async #rows(ask: Ask<"rows">): Handled<"rows"> {
    const table = this.#table(ask.survey);
    return table.ok ? ok(rowsPage(table.value, ask)) : table;
  }

  #table(name: string): Result<SurveyTable, Failure> {
    const table = name === IMPORTED ? this.#imported?.table : this.#tables.get(name);
    return table ? ok(table) : fail({ code: "survey-not-open", params: { name } });
  }
}
