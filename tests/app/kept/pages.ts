import { KeptFiles } from "../../../src/app/kept/kept-files.ts";
import { Library } from "../../../src/app/state/library.ts";
import type { LibraryState } from "../../../src/app/state/library-state.ts";
import type { OtherPages } from "../../../src/app/storage/other-pages.ts";
import { Vault } from "../../../src/app/storage/vault.ts";
import { clockTimer, type Timer } from "../../../src/app/storage/within.ts";
import { Engine } from "../../../src/engine/engine.ts";
import { inProcessPort } from "../../../src/engine/in-process-port.ts";
import { present } from "../../../src/lib/invariant.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { MemoryBackend, type MemoryDatabase, type Step } from "../storage/memory-backend.ts";

const NOW = "2026-11-29T10:00:00.000Z";

export const CSV = [
  "Code;Avis",
  ...Array.from({ length: 12 }, (_, row) => `n${row};${row % 2 ? "Oui" : "Non"}`),
].join("\n");

export const AVIS = variableId("Avis");

/** Files are opened without one, and much faster. */
const NO_BAROMETER = { descriptor: {}, files: new Map<string, string>() };

/** A page that hears nobody, and is not heard. */
const ALONE: OtherPages = { tell: () => {}, listen: () => {} };

export interface KeepingPage {
  readonly library: Library;
  readonly kept: KeptFiles;
  readonly vault: Vault;
}

/** A page as it opens, over what is on the device. */
export function pageOn(
  database: MemoryDatabase,
  {
    step,
    timer = clockTimer,
    pages = ALONE,
    room = null,
  }: {
    readonly step?: (step: Step) => Promise<void>;
    readonly timer?: Timer;
    readonly pages?: OtherPages;
    readonly room?: number | null;
  } = {},
): KeepingPage {
  const vault = new Vault(new MemoryBackend(database, step), { timer, now: () => NOW });
  const library = new Library(() => inProcessPort(new Engine(NO_BAROMETER)));
  return { vault, library, kept: new KeptFiles(library, vault, pages, async () => room) };
}

/** Resolves when the library is in such a state. */
export const until = (library: Library, is: (state: LibraryState) => boolean): Promise<LibraryState> =>
  new Promise((resolve) => {
    const look = () => {
      if (!is(library.state())) return;
      leave();
      resolve(library.state());
    };
    const leave = library.subscribe(look);
    look();
  });

export const labelIn = ({ imported }: LibraryState): string | undefined =>
  imported?.codebook.variables.find(({ id }) => id === AVIS)?.label.text;

/** Renames the question, and waits until that is so, and until it is kept or could not be. */
export async function rename({ library, kept }: KeepingPage, label: string): Promise<void> {
  library.correct({ do: "rename", variable: AVIS, label });
  await until(library, (state) => labelIn(state) === label);
  await kept.settled();
}

/** A file that was imported, and is kept. */
export async function keeping(page: KeepingPage, text = CSV, name = "avis.csv"): Promise<void> {
  await page.library.import(new Blob([text]), name);
  await page.kept.keep();
}

/** What a later visit finds, on a copy of the device as it is now. */
export async function visited(database: MemoryDatabase): Promise<KeepingPage> {
  const page = pageOn(database.copy());
  await page.kept.settled();
  return page;
}

/** The one file that is kept, opened; what it says. */
export async function reopened(database: MemoryDatabase) {
  const page = await visited(database);
  const [file] = page.kept.state().files;
  if (!file) return { files: 0, page };
  const opened = await page.kept.open(file.id);
  const { imported, history, confirmed, adopted } = page.library.state();
  return {
    files: page.kept.state().files.length,
    page,
    opened,
    rows: imported?.rows,
    label: labelIn(page.library.state()),
    steps: history.done.length,
    confirmed: [...confirmed],
    adopted,
  };
}

export const onlyFile = ({ kept }: KeepingPage) => present(kept.state().files[0], "a kept file");
