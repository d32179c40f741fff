import type { ImportedSurvey } from "../../engine/protocol.ts";
import { ok, type Result } from "../../lib/result.ts";
import { filePrint } from "../state/file-print.ts";
import type { Place } from "../storage/found.ts";
import type { StorageFailure } from "../storage/storage-failure.ts";
import { type FileShelf, type SaidMeta, tried } from "./file-shelf.ts";
import { type KeptSaid, readSaid, writeSaid } from "./kept-said.ts";

/** What was found where the open file is kept, beside what was known of it. */
export type Pulled =
  | { readonly kind: "same" | "gone" | "unreadable" }
  /** Another page has said something else. */
  | { readonly kind: "theirs"; readonly said: KeptSaid };

/** What is said of a file in this page, and how it is read. */
export interface Seen {
  readonly said: KeptSaid;
  readonly imported: ImportedSurvey | null;
}

interface Known {
  readonly place: Place;
  /** What was last said here and kept, or taken from there. Null: what is said here is to be kept, whatever is there. */
  readonly base: KeptSaid | null;
  readonly link: { readonly link: string | null; readonly place: Place };
}

interface Entered {
  readonly id: string;
  readonly name: string;
  /** Where what was said is, and the link that the file was left at. */
  readonly place: Place;
  readonly said: KeptSaid;
  readonly link: Known["link"];
}

/** A file that was opened in this page and is kept on this device, as this page knows it. */
export class KeptEntry {
  readonly id: string;
  readonly name: string;
  readonly #shelf: FileShelf;
  #known: Known;
  #said: KeptSaid;
  #imported: ImportedSurvey | null = null;
  /** Why the last change is not kept. */
  failure: StorageFailure | null = null;
  /** What there is cannot be read, and is not written over. */
  isHeld = false;
  /** The link that it is looked at by. */
  link: string | null;

  constructor(shelf: FileShelf, { id, name, place, said, link }: Entered) {
    this.#shelf = shelf;
    this.id = id;
    this.name = name;
    this.#known = { place, base: said, link };
    this.#said = said;
    this.link = link.link;
  }

  /** What is said of it in this page now. */
  see({ said, imported }: Seen): void {
    this.#said = said;
    this.#imported = imported;
  }

  /** Whether something was said since it was kept; what was said is never changed in place. */
  get isBehind(): boolean {
    const { base } = this.#known;
    const { history, confirmed, codebook } = this.#said;
    return base?.history !== history || base.confirmed !== confirmed || base.codebook !== codebook;
  }

  /** Keeps what is said here at the next occasion, whatever is there. */
  overrule(): void {
    this.#known = { ...this.#known, base: null };
  }

  async pull(): Promise<Result<Pulled, StorageFailure>> {
    const got = await this.#shelf.get("file-said", this.id);
    if (!got.ok) return got;
    const found = got.value;
    this.isHeld = false;
    switch (found.kind) {
      case "forgotten":
      case "none": {
        if (this.#known.place.head !== "") return ok({ kind: "gone" });
        const file = await this.#shelf.get("file", this.id);
        return file.ok ? ok({ kind: file.value.kind === "none" ? "gone" : "same" }) : file;
      }
      case "damaged":
      case "later":
        return this.#held();
      case "kept": {
        if (found.place.head === this.#known.place.head) return ok({ kind: "same" });
        const read = await readSaid(found.bytes);
        if (!read.ok) return this.#held();
        this.#known = { ...this.#known, place: found.place };
        const said = this.#said;
        const same = await tried(areSame(read.value, said));
        if (!same.ok) return same;
        if (same.value) {
          this.#known = { ...this.#known, base: said };
          return ok({ kind: "same" });
        }
        // What was damaged there is whole here: it is kept again.
        if (found.isEarlier) {
          this.overrule();
          return ok({ kind: "same" });
        }
        return ok({ kind: "theirs", said: read.value });
      }
    }
  }

  /** Keeps what is said here; the failure is `changed` where another page was first. */
  async push(): Promise<Result<null, StorageFailure>> {
    const said = this.#said;
    const meta = saidMeta(said, this.name, this.#imported);
    const written = await tried(writeSaid(said));
    if (!written.ok) return written;
    const put = await this.#shelf.put("file-said", this.id, written.value, this.#known.place, meta);
    if (!put.ok) return put;
    this.#known = { ...this.#known, place: put.value, base: said };
    return ok(null);
  }

  /** Keeps the link that the file is looked at by: of several pages, the last one counts. */
  async pushLink(): Promise<void> {
    const { link } = this;
    if (link === null || link === this.#known.link.link) return;
    const bytes = new TextEncoder().encode(link);
    const put = await this.#shelf.put("file-link", this.id, bytes, this.#known.link.place, {});
    const place = put.ok ? put.value : (await this.#shelf.linkOf(this.id)).place;
    this.#known = { ...this.#known, link: { link, place } };
  }

  #held(): Result<Pulled, never> {
    this.isHeld = true;
    return ok({ kind: "unreadable" });
  }
}

export const saidMeta = (
  { history, codebook }: KeptSaid,
  name: string,
  imported: ImportedSurvey | null,
): SaidMeta => ({
  name,
  steps: history.done.length,
  codebook: codebook?.name ?? "",
  print: imported ? filePrint(imported) : "",
});

async function areSame(one: KeptSaid, other: KeptSaid): Promise<boolean> {
  const [a, b] = [await writeSaid(one), await writeSaid(other)];
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
