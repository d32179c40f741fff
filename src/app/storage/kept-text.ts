import { type IDBPDatabase, openDB } from "idb";

/**
 * Texts kept on this device, by name: nothing of them leaves it. Where the browser keeps nothing (storage refused, or
 * full), every call says so by rejecting.
 *
 * Version 1 of the database: one store, `texts`.
 */
export class KeptText {
  readonly #name: string;
  #database: Promise<IDBPDatabase> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  /** Null: none is kept. */
  async read(): Promise<string | null> {
    const text: unknown = await (await this.#open()).get("texts", this.#name);
    return typeof text === "string" ? text : null;
  }

  async write(text: string): Promise<void> {
    await (await this.#open()).put("texts", text, this.#name);
  }

  async forget(): Promise<void> {
    await (await this.#open()).delete("texts", this.#name);
  }

  #open(): Promise<IDBPDatabase> {
    this.#database ??= openDB("barometre-numerique", 1, {
      upgrade: (database) => {
        database.createObjectStore("texts");
      },
    });
    return this.#database;
  }
}
