import { lettersOf } from "../../lib/hash.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { checksums } from "../storage/checksums.ts";
import { type Found, NOWHERE, type Place } from "../storage/found.ts";
import { type Bytes, type Meta, textIn } from "../storage/record.ts";
import { type StorageFailure, storageFailure } from "../storage/storage-failure.ts";
import type { Listed, Vault } from "../storage/vault.ts";
import type { KeptFile } from "./kept-state.ts";

/** Bytes of a file, which are written once; what was said of it, at every change; the link that it was left at. */
export const PARTS = ["file", "file-said", "file-link"] as const;
export type Part = (typeof PARTS)[number];

/** What is known of what was said without reading it. */
export interface SaidMeta extends Meta {
  readonly name: string;
  readonly steps: number;
  readonly codebook: string;
  readonly print: string;
}

/** The files on this device, each by an id that its name and its bytes make. */
export class FileShelf {
  readonly #vault: Vault;
  /** What was found of files when they were read: a list does not read them. */
  readonly #found = new Map<string, KeptFile["condition"]>();

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Rejects where the file cannot be read any more: it was moved, or written over. */
  async idOf(name: string, file: Blob): Promise<string> {
    return `${file.size}-${lettersOf([name, ...(await checksums(file))].join("\n"))}`;
  }

  get(part: Part, id: string): Promise<Result<Found, StorageFailure>> {
    return this.#vault.get(part, id);
  }

  put(
    part: Part,
    id: string,
    bytes: Bytes,
    after: Place,
    meta: Meta,
  ): Promise<Result<Place, StorageFailure>> {
    return this.#vault.put(part, id, bytes, { after, meta });
  }

  /** What is left of the bytes of a file, whole or damaged. */
  async bytesOf(id: string): Promise<Bytes | null> {
    const got = await this.get("file", id);
    return got.ok && "bytes" in got.value ? got.value.bytes : null;
  }

  /** Takes note of what was found when a file was read, or written. */
  find(id: string, condition: KeptFile["condition"]): void {
    this.#found.set(id, condition);
  }

  /** Whether there is a file, without reading it. */
  async has(id: string): Promise<Result<boolean, StorageFailure>> {
    const listing = await this.#vault.list("file");
    if (!listing.ok) return listing;
    const { listed, unreadable } = listing.value;
    return ok(unreadable.includes(id) || listed.some(({ name }) => name === id));
  }

  erase(id: string): Promise<Result<null, StorageFailure>> {
    this.#found.delete(id);
    return this.#vault.forgetTogether(PARTS, id);
  }

  /** What pages that ended in the middle have left. */
  async sweep(): Promise<void> {
    await this.#vault.sweep(PARTS);
  }

  /** The link that a file was left at, if there is one; not being able to read it loses nothing but the place. */
  async linkOf(id: string): Promise<{ readonly link: string | null; readonly place: Place }> {
    const got = await this.get("file-link", id);
    if (!got.ok || got.value.kind !== "kept") return { link: null, place: NOWHERE };
    return { link: await textIn(got.value.bytes), place: got.value.place };
  }

  /** All files, those that cannot be read among them. */
  async list(): Promise<Result<readonly KeptFile[], StorageFailure>> {
    const [stored, said] = [await this.#vault.list("file"), await this.#vault.list("file-said")];
    if (!stored.ok) return stored;
    if (!said.ok) return said;
    const saidOf = new Map(said.value.listed.map((one) => [one.name, one]));
    const whole = stored.value.listed.filter(({ name }) => !said.value.unreadable.includes(name));
    const found = new Map(whole.map((file) => [file.name, keptFile(file, saidOf.get(file.name))]));
    const doubtful = [
      ...stored.value.unreadable,
      ...said.value.unreadable,
      ...said.value.listed.map(({ name }) => name),
    ].filter((id) => !found.has(id));
    for (const id of new Set(doubtful)) {
      const condition = await this.#conditionOf(id);
      if (!condition.ok) return condition;
      const file = stored.value.listed.find(({ name }) => name === id);
      const about = saidOf.get(id);
      found.set(id, {
        ...(file ? keptFile(file, about) : UNKNOWN),
        id,
        name: String(file?.meta.name ?? about?.meta.name ?? ""),
        condition: condition.value,
      });
    }
    const files = [...found.values()].map((file) => ({
      ...file,
      condition: this.#found.get(file.id) ?? file.condition,
    }));
    return ok(files.sort((a, b) => (a.since < b.since ? 1 : -1)));
  }

  /** What is in a list as damaged may have a whole state before its last. */
  async #conditionOf(id: string): Promise<Result<KeptFile["condition"], StorageFailure>> {
    const kinds: Found["kind"][] = [];
    for (const part of ["file", "file-said"] as const) {
      const got = await this.get(part, id);
      if (!got.ok) return got;
      kinds.push(got.value.kind);
    }
    if (kinds.includes("later")) return ok("later");
    return ok(kinds[0] === "kept" && kinds[1] !== "damaged" ? "whole" : "damaged");
  }
}

const UNKNOWN = { length: 0, since: "", steps: 0, codebook: "", print: "" };

/** @param said - nothing, where the page ended before it was kept: the file is as it was imported then */
const keptFile = ({ name: id, length, since, meta }: Listed, said: Listed | undefined): KeptFile => ({
  id,
  name: String(meta.name ?? ""),
  length,
  since,
  steps: Number(said?.meta.steps ?? 0),
  codebook: String(said?.meta.codebook ?? ""),
  print: String(said?.meta.print ?? ""),
  condition: "whole",
});

/** A file of this machine, read: whatever that throws, it is not any more what was opened. */
export async function tried<Value>(work: Promise<Value>): Promise<Result<Value, StorageFailure>> {
  try {
    return ok(await work);
  } catch (error) {
    return fail({ ...storageFailure(error), kind: "file-changed" });
  }
}
