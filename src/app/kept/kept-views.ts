import { ok, type Result } from "../../lib/result.ts";
import { Observed } from "../state/observed.ts";
import { Turns } from "../state/turns.ts";
import { NOWHERE } from "../storage/found.ts";
import type { OtherPages } from "../storage/other-pages.ts";
import type { StorageFailure } from "../storage/storage-failure.ts";
import type { Vault } from "../storage/vault.ts";

const KIND = "view";

/** A view that somebody has given a name. */
export interface KeptView {
  readonly id: string;
  readonly name: string;
  /** Its link: what the view is of, never an answer. */
  readonly link: string;
  /** As ISO 8601. */
  readonly since: string;
}

export interface KeptViewsState {
  /** They have been looked at, or could not be. */
  readonly isListed: boolean;
  readonly views: readonly KeptView[];
  /** Ids of those that cannot be read any more. */
  readonly unreadable: readonly string[];
  /** What could not be done last, and why. */
  readonly refused: { readonly what: "save" | "erase" | "list"; readonly failure: StorageFailure } | null;
}

/** Views on this device, each a record of its own: pages side by side add to one list. */
export class KeptViews extends Observed<KeptViewsState> {
  readonly #vault: Vault;
  readonly #pages: OtherPages;
  readonly #turns = new Turns();

  constructor(vault: Vault, pages: OtherPages) {
    super({ isListed: false, views: [], unreadable: [], refused: null });
    this.#vault = vault;
    this.#pages = pages;
    const look = () => this.#turns.take(() => this.#look());
    pages.listen(() => void look());
    vault.subscribe(() => void look());
    void look();
    // What pages that ended in the middle have left.
    void this.#turns.take(() => vault.sweep([KIND]));
  }

  /** Keeps a view by a name. */
  save(name: string, link: string): Promise<boolean> {
    const id = crypto.getRandomValues(new Uint32Array(3)).join("-");
    return this.#do("save", () => this.#put(id, name, link));
  }

  /** Another name for a view; where another page has erased it, it stays erased. */
  rename(id: string, name: string): Promise<boolean> {
    return this.#do("save", async () => {
      const view = this.state().views.find((one) => one.id === id);
      return view ? this.#put(id, name, view.link) : ok(null);
    });
  }

  erase(id: string): Promise<boolean> {
    return this.#do("erase", () => this.#vault.forget(KIND, id));
  }

  async #put(id: string, name: string, link: string): Promise<Result<unknown, StorageFailure>> {
    const got = await this.#vault.get(KIND, id);
    if (!got.ok) return got;
    const isKnown = this.state().views.some((view) => view.id === id);
    if (!("place" in got.value) || (isKnown && got.value.kind !== "kept")) return ok(null);
    const after = got.value.kind === "kept" ? got.value.place : NOWHERE;
    const bytes = new TextEncoder().encode(`${name}\n${link}`);
    return this.#vault.put(KIND, id, bytes, { after, meta: { name, link } });
  }

  async #do(what: "save" | "erase", work: () => Promise<Result<unknown, StorageFailure>>): Promise<boolean> {
    return this.#turns.take(async () => {
      const done = await work();
      this.#pages.tell("changed");
      await this.#look();
      if (!done.ok) this.set({ refused: { what, failure: done.failure } });
      return done.ok;
    });
  }

  async #look(): Promise<void> {
    const listing = await this.#vault.list(KIND);
    if (!listing.ok) return this.set({ isListed: true, refused: { what: "list", failure: listing.failure } });
    const { listed, unreadable } = listing.value;
    const views = listed.map(({ name: id, meta, since }) => ({
      id,
      name: String(meta.name ?? ""),
      link: String(meta.link ?? ""),
      since,
    }));
    this.set({
      isListed: true,
      views: views.sort((a, b) => (a.since < b.since ? 1 : -1)),
      unreadable,
      refused: null,
    });
  }
}
