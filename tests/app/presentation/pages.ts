import { PresentationStore } from "../../../src/app/presentation/presentation-store.ts";
import { putAfter, textSlide } from "../../../src/app/presentation/slides.ts";
import type { OtherPages } from "../../../src/app/storage/other-pages.ts";
import { Vault } from "../../../src/app/storage/vault.ts";
import { clockTimer, type Timer } from "../../../src/app/storage/within.ts";
import { MemoryBackend, type MemoryDatabase, type Step } from "../storage/memory-backend.ts";

/** Pages that hear each other. */
export class Neighbours {
  readonly #calls = new Set<Parameters<OtherPages["listen"]>[0]>();

  page(): OtherPages {
    let own: Parameters<OtherPages["listen"]>[0] | null = null;
    return {
      tell: (what) => {
        for (const call of this.#calls) if (call !== own) call(what);
      },
      listen: (call) => {
        own = call;
        this.#calls.add(call);
      },
    };
  }
}

/** A page that hears nobody, and is not heard. */
const ALONE: OtherPages = { tell: () => {}, listen: () => {} };

/** A page as it opens, over what is on the device. */
export function pageOn(
  database: MemoryDatabase,
  {
    step,
    timer = clockTimer,
    pages = ALONE,
  }: {
    readonly step?: (step: Step) => Promise<void>;
    readonly timer?: Timer;
    readonly pages?: OtherPages;
  } = {},
): PresentationStore {
  const vault = new Vault(new MemoryBackend(database, step), {
    timer,
    now: () => "2026-11-29T10:00:00.000Z",
  });
  return new PresentationStore(vault, pages);
}

/** What a later visit finds. */
export async function visited(database: MemoryDatabase): Promise<PresentationStore> {
  const page = pageOn(database);
  await page.ready;
  return page;
}

export const add = (page: PresentationStore, id: string, after: string | null = null): void =>
  page.change((all) => putAfter(all, after, { ...textSlide(), id, title: id }));

export const idsIn = (page: PresentationStore): readonly string[] =>
  page.state().presentation.slides.map(({ id }) => id);
