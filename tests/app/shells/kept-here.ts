import { KeptFiles } from "../../../src/app/kept/kept-files.ts";
import { KeptViews } from "../../../src/app/kept/kept-views.ts";
import { PresentationStore } from "../../../src/app/presentation/presentation-store.ts";
import type { Shell } from "../../../src/app/shells/dashboard/shell.ts";
import { Library } from "../../../src/app/state/library.ts";
import { START } from "../../../src/app/state/view-state.ts";
import { IndexedBackend } from "../../../src/app/storage/indexed-backend.ts";
import type { OtherPages } from "../../../src/app/storage/other-pages.ts";
import { Vault } from "../../../src/app/storage/vault.ts";
import { Engine } from "../../../src/engine/engine.ts";
import { inProcessPort } from "../../../src/engine/in-process-port.ts";
import { languageOf } from "../../../src/i18n/language.ts";

/** Nobody else is there. */
const ALONE: OtherPages = { tell: () => {}, listen: () => {} };

const NO_BAROMETER = { descriptor: {}, files: new Map<string, string>() };

/** A page over a database of this browser, as far as its parts about what is kept look at it. */
export function keptHere(database = `test-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`): Shell {
  const vault = new Vault(new IndexedBackend(database));
  const library = new Library(() => inProcessPort(new Engine(NO_BAROMETER)));
  const shell: Pick<
    Shell,
    "library" | "kept" | "views" | "presentation" | "language" | "view" | "openKept" | "open"
  > = {
    library,
    kept: new KeptFiles(library, vault, ALONE, async () => null),
    views: new KeptViews(vault, ALONE),
    presentation: new PresentationStore(vault, ALONE),
    language: languageOf("fr"),
    view: { state: START, problems: [], change: () => {} } as unknown as Shell["view"],
    openKept: () => {},
    open: library.state(),
  };
  // What is missing is of surveys and figures, which these parts do not show.
  return shell as Shell;
}
