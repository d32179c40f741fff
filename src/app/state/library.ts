import { Client, type Port } from "../../engine/client.ts";
import type { Failure, OpenedBarometer, OpenedSurvey, Progress } from "../../engine/protocol.ts";
import { IMPORTED } from "./view-state.ts";

/** What is open, and what is being opened. */
export interface LibraryState {
  readonly barometer:
    | { readonly kind: "loading" }
    | { readonly kind: "failed"; readonly failure: Failure }
    | { readonly kind: "open"; readonly value: OpenedBarometer };
  readonly imported: OpenedSurvey | null;
  readonly importing: { readonly name: string; readonly progress: Progress } | null;
  /** Why the last file was not opened. */
  readonly refusal: { readonly name: string; readonly failure: Failure } | null;
}

/**
 * Library: the surveys that are open, each with the client that answers for it.
 *
 * An import runs in a worker of its own and takes the place of the former import only once it has succeeded: until
 * then, and if it fails, what was shown stays.
 */
export class Library {
  readonly #openPort: () => Port;
  readonly #listeners = new Set<() => void>();
  readonly #barometer: Client;
  #imported: Client | null = null;
  #importing: Client | null = null;
  #state: LibraryState = { barometer: { kind: "loading" }, imported: null, importing: null, refusal: null };

  constructor(openPort: () => Port) {
    this.#openPort = openPort;
    this.#barometer = new Client(openPort());
    void this.#barometer.ask("open-barometer", {}).then((result) => {
      this.#set({
        barometer: result.ok
          ? { kind: "open", value: result.value }
          : { kind: "failed", failure: result.failure },
      });
    });
  }

  readonly state = (): LibraryState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The client that holds the rows of a survey. */
  clientOf(survey: OpenedSurvey): Client {
    return survey.origin === "file" && this.#imported ? this.#imported : this.#barometer;
  }

  /** Opens a file; the one under way, if any, is cancelled. Resolves to the survey, or null when it was not opened. */
  async import(file: Blob, name: string): Promise<OpenedSurvey | null> {
    this.#importing?.close();
    const client = new Client(this.#openPort());
    this.#importing = client;
    const start = { bytes: 0, totalBytes: file.size, rows: 0 };
    this.#set({ importing: { name, progress: start }, refusal: null });
    const result = await client.ask("open-file", { file, name }, (progress) => {
      if (this.#importing === client) this.#set({ importing: { name, progress } });
    });
    if (this.#importing !== client) return null;
    this.#importing = null;
    if (!result.ok) {
      client.close();
      this.#set({ importing: null, refusal: { name, failure: result.failure } });
      return null;
    }
    this.#imported?.close();
    this.#imported = client;
    this.#set({ importing: null, imported: { ...result.value, name: IMPORTED } });
    return result.value;
  }

  /** Stops the import under way and frees what it had read. */
  cancel(): void {
    const name = this.#state.importing?.name;
    this.#importing?.close();
    this.#importing = null;
    if (name !== undefined) {
      this.#set({ importing: null, refusal: { name, failure: { code: "cancelled", params: {} } } });
    }
  }

  /** Takes note that the refusal was read. */
  forgetRefusal(): void {
    this.#set({ refusal: null });
  }

  #set(change: Partial<LibraryState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
