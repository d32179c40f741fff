import { countingOf } from "../count/columns/count-columns.ts";
import { never, present } from "../lib/invariant.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { fromBlob } from "../read/file/byte-source.ts";
import { isQuestionnaire } from "../read/read-questionnaire.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { answer } from "./answer.ts";
import { ASK_SHAPES } from "./ask-shapes.ts";
import { countClosed, profileClosed, weighClosed } from "./closed-counts.ts";
import { answerClosed, rankClosedGaps, releaseClosed, rowsClosed } from "./closed-questions.ts";
import type { ClosedSurvey } from "./closed-survey.ts";
import { computedRows } from "./computed-rows.ts";
import type { ImportedFile } from "./imported-file.ts";
import { inSteps } from "./in-steps.ts";
import { type BarometerFiles, openBarometer } from "./open-barometer.ts";
import { profileVariables } from "./profile-variables.ts";
import type { Answer, Ask, Failure, Operation, Progress, Reply, Request } from "./protocol.ts";
import { countFacets, rankOpenGaps, releaseTogether, weigh } from "./questions.ts";
import { readSaved } from "./read-saved.ts";
import { readSource, type Source } from "./read-source.ts";
import type { Recruits } from "./recruits.ts";
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
  /** Of those, the ones that are published under a threshold. */
  readonly #closed = new Map<string, ClosedSurvey>();
  readonly #barometer: BarometerFiles;
  readonly #recruits: Recruits | null;
  /** How often a ranking was asked for: the last is the one that is wanted. */
  #rankings = 0;
  #imported: ImportedFile | null = null;
  /** The imported file's: a codebook may have it read again. */
  #source: Source | null = null;

  /** @param recruits - those who help reading large files; null: nobody does */
  constructor(barometer: BarometerFiles, recruits: Recruits | null = null) {
    this.#barometer = barometer;
    this.#recruits = recruits;
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

  /**
   * Does something that may be asked for next, for as long as nobody asks for anything. What fails is not done: whoever
   * asks for it is told why.
   *
   * @returns whether there is more of it
   */
  workAhead(): boolean {
    const tables = [...this.#tables.values(), ...(this.#imported ? [this.#imported.table] : [])];
    try {
      return tables.some((table) => countingOf(table).countAhead());
    } catch {
      return false;
    }
  }

  /** What of a request nobody can answer: a page and its worker are of one version, but links and what is kept are not. */
  #unfit(request: Request): string | null {
    const { operation, ask } = request ?? {};
    if (!Object.hasOwn(ASK_SHAPES, operation)) return "operation";
    const path = ASK_SHAPES[operation](ask);
    if (path !== null || !("survey" in ask)) return path;
    const table = this.#table(ask.survey);
    return table ? unfitAsk(table, request) : null;
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
    for (const [name, survey] of opened.value.closed) this.#closed.set(name, survey);
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
    const read = await readSource(source, saved?.value ?? null, report, null, this.#recruits);
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
    const read = await readSource(this.#source, by, report, this.#imported, this.#recruits);
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
    return this.#of(survey, {
      open: (table) => answer(table, question),
      closed: (one) => answerClosed(one, question),
    });
  }

  async #release({ survey, questions }: Ask<"release">): Handled<"release"> {
    return this.#of(survey, {
      open: (table) => releaseTogether(table, questions),
      closed: (one) => releaseClosed(one, questions),
    });
  }

  /** In turns with whatever else is asked; another ranking takes the place of this one. */
  async #gaps(ask: Ask<"gaps">): Handled<"gaps"> {
    const turn = ++this.#rankings;
    const steps = this.#of(ask.survey, {
      open: (table) => rankOpenGaps(table, ask),
      closed: (one) => rankClosedGaps(one, ask),
    });
    return steps.ok ? inSteps(steps.value, () => turn === this.#rankings) : steps;
  }

  async #weigh(ask: Ask<"weigh">): Handled<"weigh"> {
    return this.#of(ask.survey, {
      open: (table) => weigh(table, ask.weighting),
      closed: (one) => weighClosed(one, ask),
    });
  }

  async #facets(ask: Ask<"facets">): Handled<"facets"> {
    return this.#of(ask.survey, {
      open: (table) => ok(countFacets(table, ask)),
      closed: (one) => countClosed(one, ask),
    });
  }

  async #profile({ survey }: Ask<"profile">): Handled<"profile"> {
    return this.#of(survey, {
      open: (table) => ok(profileVariables(table)),
      closed: (one) => ok(profileClosed(one)),
    });
  }

  async #computed(ask: Ask<"computed">): Handled<"computed"> {
    return this.#of(ask.survey, { open: (table) => ok(computedRows(table, ask)), closed: rowsClosed });
  }

  async #column({ survey, column }: Ask<"column">): Handled<"column"> {
    return this.#of(survey, {
      open: ({ cells }) => {
        const { codes, dictionary } = present(cells[column], `column ${column}`);
        return ok(Array.from(codes, (code) => dictionary[code] ?? ""));
      },
      closed: rowsClosed,
    });
  }

  async #rows(ask: Ask<"rows">): Handled<"rows"> {
    return this.#of(ask.survey, { open: (table) => ok(rowsPage(table, ask)), closed: rowsClosed });
  }

  #table(name: string): SurveyTable | undefined {
    return name === IMPORTED ? this.#imported?.table : this.#tables.get(name);
  }

  /** Whoever adds something to ask has to say what a survey that is published under a threshold answers. */
  #of<Value>(
    name: string,
    {
      open,
      closed,
    }: {
      readonly open: (table: SurveyTable) => Result<Value, Failure>;
      readonly closed: (survey: ClosedSurvey) => Result<Value, Failure>;
    },
  ): Result<Value, Failure> {
    const published = this.#closed.get(name);
    if (published) return closed(published);
    const table = this.#table(name);
    return table ? open(table) : fail({ code: "survey-not-open", params: { name } });
  }
}
