import { Client } from "../../engine/client.ts";
import type { Port } from "../../engine/port.ts";
import type { CodebookFile, Failure, ImportedSurvey, OpenedSurvey, Reading } from "../../engine/protocol.ts";
import type { Ready } from "../../engine/ready.ts";
import type { Result } from "../../lib/result.ts";
import type { Correction } from "../../survey/correction.ts";
import type { Doubt } from "../../survey/doubt.ts";
import { type MarginTotals, marginTotals } from "../margin-totals.ts";
import { add, type History, made, NO_HISTORY, readingOf, redo, undo, withoutUnfit } from "./history.ts";
import { type LibraryState, NOTHING_OPEN } from "./library-state.ts";
import { Observed } from "./observed.ts";
import type { RakingDraft } from "./raking-draft.ts";
import { ReadyClient } from "./ready-client.ts";
import { codebookText, offerFor, type Remembered } from "./remembered.ts";

interface Source {
  readonly file: Blob;
  readonly name: string;
}

/** What an imported file is read from, and by. */
export interface Opened extends Source {
  readonly codebook: CodebookFile | null;
}

/** What somebody has said of a file. */
export interface Said {
  readonly history: History;
  readonly confirmed: ReadonlySet<string>;
}

/**
 * Library: the surveys that are open, each with the client that answers for it.
 *
 * An import runs in a worker of its own and takes the place of the former import only once it has succeeded: until
 * then, and if it fails, what was shown stays. What was corrected is remembered while the page is open.
 */
export class Library extends Observed<LibraryState> {
  readonly #openPort: () => Port;
  readonly #barometer: ReadyClient;
  #imported: Client | null = null;
  #importing: Client | null = null;
  #source: Source | null = null;
  /** What the history will be once the file has been read again; null where it is not being read again. */
  #coming: History | null = null;
  #codebook: CodebookFile | null = null;
  #waiting: CodebookFile | null = null;
  #remembered: readonly Remembered[] = [];
  #revision = 0;
  /** How often something was to be opened. */
  #asked = 0;

  /** @param ready - of the barometer that the far side opens: shown at once, while that one starts */
  constructor(openPort: () => Port, ready: Ready | null = null) {
    super(ready ? { ...NOTHING_OPEN, barometer: { kind: "open", value: ready.barometer } } : NOTHING_OPEN);
    this.#openPort = openPort;
    this.#barometer = new ReadyClient(openPort, ready, (result) => {
      if (!result.ok) this.set({ barometer: { kind: "failed", failure: result.failure } });
      else if (!ready) this.set({ barometer: { kind: "open", value: result.value } });
    });
    if (!ready) this.open();
  }

  /** Starts what answers for the barometer, which else starts with the first question. */
  open(): void {
    void this.#barometer.open();
  }

  /** The client that holds the rows of a survey. */
  clientOf(survey: OpenedSurvey): Client {
    return survey.origin === "file" && this.#imported ? this.#imported : this.#barometer;
  }

  /** Opens a file; the one under way, if any, is cancelled. Resolves to the survey, or null when it was not opened. */
  import(file: Blob, name: string, codebook?: CodebookFile): Promise<OpenedSurvey | null> {
    return this.#open({ file, name }, codebook ?? this.#waiting, NO_HISTORY);
  }

  /** Opens a file as it was left: read by the same codebook, with what was said of it. */
  restore({ codebook, ...source }: Opened, { history, confirmed }: Said): Promise<OpenedSurvey | null> {
    return this.#open(source, codebook, history, confirmed);
  }

  /** Takes note that something is about to be opened. Whether it still is to be: nothing else has been asked for since. */
  expect(): () => boolean {
    this.#asked += 1;
    const asked = this.#asked;
    return () => asked === this.#asked;
  }

  /** What the imported file is read from; null where none is. */
  get opened(): Opened | null {
    return this.#source && { ...this.#source, codebook: this.#codebook };
  }

  /** Whether a file is a questionnaire; asked beside what is open. */
  async isQuestionnaire(file: File): Promise<boolean> {
    const told = await this.#barometer.ask("recognise", { file, name: file.name });
    return told.ok && told.value.isQuestionnaire;
  }

  /** Reads a file of known totals, beside what is open. */
  async readMargin(file: File): Promise<Result<MarginTotals, Failure>> {
    const client = new Client(this.#openPort);
    const opened = await client.ask("open-file", { file, name: file.name });
    const margin = opened.ok ? await marginTotals(client, opened.value) : opened;
    client.close();
    return margin;
  }

  /** Reads the imported file again, otherwise; what was corrected is kept. */
  reread(reading: Partial<Reading>): void {
    this.#turn(add(this.#latest, [{ do: "reread", reading }]));
  }

  /** Reads the imported file by a saved codebook, or keeps it for the file to come; null: as it was inferred. */
  async adopt(codebook: CodebookFile | null): Promise<void> {
    const client = this.#imported;
    if (!client) {
      this.#waiting = codebook;
      this.set({ waiting: codebook?.name ?? null });
      return;
    }
    const result = await client.ask("adopt", { codebook });
    if (client !== this.#imported) return;
    if (!result.ok) {
      this.set({ refusal: { name: codebook?.name ?? "", failure: result.failure } });
      return;
    }
    this.#codebook = codebook;
    this.set({
      imported: this.#revised(result.value),
      adopted: codebook?.name ?? null,
      draft: null,
      offer: null,
      refusal: null,
    });
    this.#remember();
  }

  /** Reads the imported file by the codebook of the one that it looks like. */
  async takeOffer(): Promise<void> {
    const { offer } = this.state();
    if (offer) await this.adopt({ name: offer.file, file: new Blob([codebookText(offer.survey)]) });
  }

  forgetOffer(): void {
    this.set({ offer: null });
  }

  /** Weights that are chosen end the draft of others. */
  correct(...corrections: readonly Correction[]): void {
    this.#turn(
      add(this.#latest, corrections),
      corrections.some((correction) => correction.do === "rake"),
    );
  }

  /** Answers a doubt: the reading that was guessed is confirmed, another one is made. */
  settle({ key, usual, options }: Doubt, choice: number): void {
    const confirmed = new Set(this.state().confirmed);
    if (choice === usual) confirmed.add(key);
    else confirmed.delete(key);
    this.set({ confirmed });
    const corrections = options[choice]?.corrections ?? [];
    if (corrections.length > 0) this.correct(...corrections);
  }

  /** Keeps raking that is being typed. */
  draft(draft: RakingDraft | null): void {
    this.set({ draft });
  }

  undo(): void {
    this.#turn(undo(this.#latest));
  }

  redo(): void {
    this.#turn(redo(this.#latest));
  }

  /** Stops the import under way and frees what it had read. */
  cancel(): void {
    const name = this.state().importing?.name;
    this.#importing?.close();
    this.#importing = null;
    this.#coming = null;
    if (name !== undefined) {
      this.set({ importing: null, refusal: { name, failure: { code: "cancelled", params: {} } } });
    }
  }

  /** Takes note that the refusal was read. */
  forgetRefusal(): void {
    this.set({ refusal: null });
  }

  async #open(
    source: Source,
    codebook: CodebookFile | null,
    history: History,
    confirmed?: ReadonlySet<string>,
  ): Promise<OpenedSurvey | null> {
    const { file, name } = source;
    this.expect();
    this.#importing?.close();
    const client = new Client(this.#openPort);
    this.#importing = client;
    this.#coming = source === this.#source ? history : null;
    this.set({
      importing: { name, progress: { bytes: 0, totalBytes: file.size, rows: 0 } },
      refusal: null,
    });
    const reading = readingOf(history) ?? {};
    const ask = { ...source, reading, ...(codebook ? { codebook } : {}), corrections: made(history) };
    const result = await client.ask("open-file", ask, (progress) => {
      if (this.#importing === client) this.set({ importing: { name, progress } });
    });
    if (this.#importing !== client) return null;
    this.#importing = null;
    this.#coming = null;
    if (!result.ok) {
      client.close();
      this.set({ importing: null, refusal: { name, failure: result.failure } });
      return null;
    }
    this.#imported?.close();
    this.#imported = client;
    this.#source = source;
    this.#codebook = codebook;
    this.#waiting = null;
    const isSame = this.state().imported?.file === name;
    const rereads = made(history).length > 0;
    const imported = this.#revised(result.value);
    this.set({
      importing: null,
      imported,
      history,
      confirmed: confirmed ?? (isSame ? this.state().confirmed : new Set()),
      unfit: null,
      adopted: codebook?.name ?? null,
      waiting: null,
      draft: isSame ? this.state().draft : null,
      offer: codebook || rereads ? null : offerFor(result.value, this.#remembered),
    });
    if (history !== NO_HISTORY) this.#remember();
    return imported;
  }

  /** The history as it will be: whoever presses twice means two, whatever has been read by then. */
  get #latest(): History {
    return this.#coming ?? this.state().history;
  }

  /** Makes the steps of a history those in force: reads the file again where they say so, or else corrects it. */
  #turn(history: History, endsDraft = false): void {
    if (!this.#source || history === this.#latest) return;
    const isRead = this.#coming === null && readingOf(history) === readingOf(this.state().history);
    if (isRead) void this.#correct(history, endsDraft);
    else void this.#open(this.#source, this.#codebook, history);
  }

  async #correct(history: History, endsDraft: boolean): Promise<void> {
    const client = this.#imported;
    if (!client) return;
    this.set({ history, unfit: null });
    const result = await client.ask("correct", { corrections: made(history) });
    // A later correction has its own answer under way.
    if (client !== this.#imported || this.state().history !== history) return;
    if (result.ok) {
      const change = withoutUnfit(history, result.value.refused);
      const draft = endsDraft && !change.unfit ? null : this.state().draft;
      this.set({ imported: this.#revised(result.value), draft, ...change });
    } else this.set({ refusal: { name: this.#source?.name ?? "", failure: result.failure } });
    this.#remember();
  }

  /** A worker that was started again counts its revisions anew; here, none is ever that of another codebook. */
  #revised(survey: ImportedSurvey): ImportedSurvey {
    this.#revision += 1;
    return { ...survey, revision: this.#revision };
  }

  #remember(): void {
    const survey = this.state().imported;
    if (!survey) return;
    const others = this.#remembered.filter(({ file }) => file !== survey.file);
    const worthIt = this.state().history.done.length > 0 || this.#codebook !== null;
    this.#remembered = worthIt ? [...others, { file: survey.file, survey }] : others;
  }
}
