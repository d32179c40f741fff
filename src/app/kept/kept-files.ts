import type { Library } from "../state/library.ts";
import { Observed } from "../state/observed.ts";
import { Turns } from "../state/turns.ts";
import type { OtherPages } from "../storage/other-pages.ts";
import type { Bytes } from "../storage/record.ts";
import type { StorageFailure } from "../storage/storage-failure.ts";
import type { Vault } from "../storage/vault.ts";
import { FileIds } from "./file-ids.ts";
import { FileShelf } from "./file-shelf.ts";
import { keepFile } from "./keep-file.ts";
import { type Act, keepingOf } from "./keeping-of.ts";
import { KeptEntry, type Seen } from "./kept-entry.ts";
import { type KeptState, NOTHING_KEPT } from "./kept-state.ts";
import { toldGone, toldWith } from "./kept-told.ts";
import { readKept } from "./read-kept.ts";

/** How often another page may be first before this one gives up until its next change. */
const MOST_TRIES = 100;

/**
 * Files that are kept on this device, because somebody asked for it: their bytes, and what is said of them as it is
 * said. It listens to the library, which knows nothing of it. Of two pages that say something of one file, the last one
 * counts, and each is told what the other has said; what was erased in one is not kept again by another.
 */
export class KeptFiles extends Observed<KeptState> {
  readonly #library: Library;
  readonly #shelf: FileShelf;
  readonly #pages: OtherPages;
  readonly #room: () => Promise<number | null>;
  /** Files that were opened in this page and are kept, by their bytes. */
  readonly #entries = new WeakMap<Blob, KeptEntry>();
  /** Entries of which something may have been said that is not kept, the file being open or not any more. */
  readonly #due = new Set<KeptEntry>();
  readonly #ids: FileIds;
  #act: Act | null = null;
  readonly #turns = new Turns();
  #isDue = false;
  #isStale = true;

  constructor(library: Library, vault: Vault, pages: OtherPages, room: () => Promise<number | null>) {
    super(NOTHING_KEPT);
    this.#library = library;
    this.#shelf = new FileShelf(vault);
    this.#ids = new FileIds(this.#shelf);
    this.#pages = pages;
    this.#room = room;
    const hear = () => {
      this.#isStale = true;
      void this.#sync();
    };
    pages.listen(hear);
    vault.subscribe((what) => {
      if (what === "erased") pages.tell("erased");
      hear();
    });
    library.subscribe(() => {
      this.#see();
      void this.#sync();
    });
    void this.#sync();
    void this.#turns.take(() => this.#shelf.sweep());
  }

  /** Resolves when what has been said until now is kept, or could not be. */
  readonly settled = (): Promise<void> => this.#turns.settled();

  /** Keeps the imported file, as it is read and corrected now; in the place of what is kept of the same file. */
  async keep(): Promise<void> {
    const { opened } = this.#library;
    if (!opened) return;
    const { file } = opened;
    const asked = this.#seen;
    // By the time that it is kept, more may have been said of it, or another file be open.
    let last = asked;
    const leave = this.#library.subscribe(() => {
      if (this.#library.opened?.file === file) last = this.#seen;
    });
    this.#begin({ of: file, keeping: { kind: "keeping" } });
    await this.#turns.take(async () => {
      const kept = await keepFile(this.#shelf, opened, asked, this.#room);
      leave();
      if (kept instanceof KeptEntry) {
        this.#shelf.find(kept.id, "whole");
        this.#entries.set(file, kept);
        kept.see(last);
        this.#due.add(kept);
      }
      this.#act = kept instanceof KeptEntry ? null : { of: file, keeping: kept };
      this.#isStale = true;
      this.#pages.tell("changed");
    });
    await this.#sync();
  }

  /** Erases a file, whole or damaged, and looks whether it is gone. */
  async erase(id: string): Promise<void> {
    const { opened } = this.#library;
    const isOpen = opened !== null && this.#entries.get(opened.file)?.id === id;
    const name = this.#nameOf(id);
    this.#begin(isOpen ? { of: opened.file, keeping: { kind: "erasing" } } : null);
    await this.#turns.take(async () => {
      const gone = await this.#shelf.erase(id);
      this.#act = null;
      if (gone.ok && opened && isOpen) this.#entries.delete(opened.file);
      if (gone.ok) for (const entry of this.#due) if (entry.id === id) this.#due.delete(entry);
      this.#isStale = true;
      this.#pages.tell("changed");
      this.set({
        told: gone.ok ? { kind: "erased", name } : { kind: "not-erased", id, name, failure: gone.failure },
      });
    });
    await this.#sync();
  }

  /** Opens a file as it was left; resolves to its name and the link that it was left at, or null when it was not opened. */
  async open(id: string): Promise<{ readonly name: string; readonly link: string | null } | null> {
    const name = this.#nameOf(id);
    if (this.#entry?.id === id) return { name, link: this.#entry.link };
    const isWanted = this.#library.expect();
    this.set({ told: null, opening: { id, name } });
    const read = await this.#turns.take(() => readKept(this.#shelf, id));
    if (this.state().opening?.id === id) this.set({ opening: null });
    if (read.kind === "failed") {
      this.set({ told: { kind: "not-read", name, failure: read.failure } });
      return null;
    }
    if (read.kind !== "read") {
      this.#shelf.find(id, read.kind);
      this.#isStale = true;
      this.set({ told: { kind: "not-opened", name, why: read.kind } });
      void this.#sync();
      return null;
    }
    if (!isWanted()) return null;
    const { opened, said, place, link } = read;
    this.#ids.know(opened.file, id);
    this.#entries.set(opened.file, new KeptEntry(this.#shelf, { id, name: opened.name, place, said, link }));
    if (read.isEarlier) this.set({ told: { kind: "earlier", name } });
    const survey = await this.#library.restore(opened, said);
    return survey && { name: opened.name, link: link.link };
  }

  /** What is left of a file, to be saved as it is; null where nothing can be read. */
  readonly bytesOf = (id: string): Promise<Bytes | null> => this.#shelf.bytesOf(id);

  /** Takes note of the link that the imported file is looked at by. */
  seeLink(link: string): void {
    const entry = this.#entry;
    if (!entry || entry.link === link) return;
    entry.link = link;
    this.#due.add(entry);
    void this.#sync();
  }

  /** What another page has said takes the place of what is said here. */
  async takeTheirs(): Promise<void> {
    const { told } = this.state();
    const { opened } = this.#library;
    if (told?.kind !== "theirs" || !opened) return;
    this.set({ told: null });
    await this.#library.restore({ ...opened, codebook: told.said.codebook }, told.said);
  }

  /** What is said here is kept, in the place of what another page has said. */
  keepMine(): void {
    const entry = this.#entry;
    if (entry) this.#due.add(entry);
    entry?.overrule();
    this.set({ told: null });
    void this.#sync();
  }

  /** Tries again to keep what is not kept. */
  again(): void {
    this.#isStale = true;
    void this.#sync();
  }

  readonly forgetTold = (): void => this.set({ told: null });

  get #entry(): KeptEntry | null {
    const { opened } = this.#library;
    return (opened && this.#entries.get(opened.file)) ?? null;
  }

  get #seen(): Seen {
    const { history, confirmed, imported } = this.#library.state();
    return { said: { history, confirmed, codebook: this.#library.opened?.codebook ?? null }, imported };
  }

  #begin(act: Act | null): void {
    this.#act = act;
    this.set({ told: null });
    this.#show();
  }

  #nameOf(id: string): string {
    return this.state().files.find((file) => file.id === id)?.name ?? "";
  }

  #see(): void {
    const entry = this.#entry;
    if (!entry) return;
    entry.see(this.#seen);
    this.#due.add(entry);
  }

  /** Whoever corrects makes changes faster than they are kept: the last one has the others in it. */
  async #sync(): Promise<void> {
    this.#show();
    if (this.#isDue) return this.settled();
    this.#isDue = true;
    await this.#turns.take(async () => {
      this.#isDue = false;
      for (const entry of this.#due) entry.failure = null;
      for (let tries = 0; tries < MOST_TRIES; tries += 1) if (await this.#isInStep()) break;
      // Whoever could not keep something looks again, before the next change tries to.
      if ([...this.#due].some(({ failure }) => failure)) this.#isStale = true;
      this.#show();
    });
  }

  /** Takes in what others have kept, and keeps what is said here. False: there is more to do of both. */
  async #isInStep(): Promise<boolean> {
    if (this.#isStale) {
      this.#isStale = false;
      await this.#look();
    }
    const { opened } = this.#library;
    if (opened) await this.#ids.meet(opened, this.state().files);
    for (const entry of this.#due) {
      if (entry.isHeld || entry.failure) continue;
      if (!entry.isBehind) {
        await entry.pushLink();
        if (!entry.isBehind) this.#due.delete(entry);
        continue;
      }
      const pushed = await entry.push();
      if (pushed.ok) this.#pages.tell("changed");
      else if (pushed.failure.kind !== "changed") this.#failed(entry, pushed.failure);
      const { told } = this.state();
      if (pushed.ok && told?.kind === "theirs" && told.id === entry.id)
        this.set({ told: { ...told, isKept: false } });
      this.#isStale = true;
    }
    return !this.#isStale;
  }

  #failed(entry: KeptEntry, failure: StorageFailure): void {
    entry.failure = failure;
    if (entry !== this.#entry) this.set({ told: { kind: "not-kept", name: entry.name, failure } });
  }

  async #look(): Promise<void> {
    const listed = await this.#shelf.list();
    const { files, told } = this.state();
    const found = listed.ok ? listed.value : files;
    const failure = listed.ok ? null : listed.failure;
    this.set({ isListed: true, failure, files: found, told: listed.ok ? toldWith(told, found) : told });
    const current = this.#entry;
    for (const entry of new Set(current ? [...this.#due, current] : this.#due)) {
      const isBehind = entry.isBehind;
      const pulled = await entry.pull();
      if (!pulled.ok) this.#failed(entry, pulled.failure);
      else if (pulled.value.kind === "gone") this.#drop(entry);
      else if (pulled.value.kind === "theirs" && entry === this.#entry) {
        const { id, name } = entry;
        this.set({ told: { kind: "theirs", id, name, said: pulled.value.said, isKept: !isBehind } });
      }
    }
  }

  /** It was erased, and whoever erased it wanted it so: it is not kept again. */
  #drop(entry: KeptEntry): void {
    this.#due.delete(entry);
    const { opened } = this.#library;
    if (!opened || entry !== this.#entry) return;
    this.#entries.delete(opened.file);
    this.set({ told: toldGone(this.state().told, entry.name) });
  }

  #show(): void {
    const { opened } = this.#library;
    const { files, told } = this.state();
    const act = this.#act && this.#act.of === opened?.file ? this.#act.keeping : null;
    const keeping = opened
      ? keepingOf(this.#entry, act, this.#ids.of(opened.file), files)
      : ({ kind: "off" } as const);
    const isOfOther = told?.kind === "theirs" && told.id !== this.#entry?.id;
    const isSame = JSON.stringify(keeping) === JSON.stringify(this.state().keeping);
    if (!isSame || isOfOther) this.set({ keeping, told: isOfOther ? null : told });
  }
}
