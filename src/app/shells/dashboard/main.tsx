import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Ready } from "../../../engine/ready.ts";
import { workerPort } from "../../../engine/worker-port.ts";
import { LANGUAGE, loadedLanguage, loadLanguage, TAGS } from "../../../i18n/loaded-language.ts";
import { present } from "../../../lib/invariant.ts";
import "virtual:colours.css";
import "../../../views/ui/theme.css";
import { whenIdle } from "../../../views/ui/when-idle.ts";
import { KeptFiles } from "../../kept/kept-files.ts";
import { KeptViews } from "../../kept/kept-views.ts";
import { roomLeft } from "../../kept/room.ts";
import { Updates } from "../../offline/updates.ts";
import { PresentationStore } from "../../presentation/presentation-store.ts";
import { Library } from "../../state/library.ts";
import { parseLink } from "../../state/url.ts";
import { IndexedBackend } from "../../storage/indexed-backend.ts";
import { otherPages } from "../../storage/other-pages.ts";
import { Vault } from "../../storage/vault.ts";
import { isFramed } from "../first/framed.ts";
import { applyTheme } from "./apply-theme.ts";
import { Dashboard } from "./dashboard.tsx";
import { Shown, Whole } from "./whole.tsx";

// Before the first paint: a dark page must not flash white.
applyTheme(parseLink(window.location.hash).state.theme);

/** What the build has answered already; null where it has not, as in development. */
function ready(): Ready | null {
  const text = document.getElementById("ready")?.textContent;
  return text ? JSON.parse(text) : null;
}

/** What is open, and what is kept on this device: one connection for all of it. */
function opened() {
  const vault = new Vault(new IndexedBackend("barometre-numerique"));
  const library = new Library(workerPort, ready());
  return {
    library,
    presentation: new PresentationStore(vault, otherPages("presentation")),
    kept: new KeptFiles(library, vault, otherPages("files"), roomLeft),
    views: new KeptViews(vault, otherPages("views")),
  };
}

/** The app as it is opened; what it cannot do without may be missing. */
function App() {
  const [parts] = useState(() => ({
    ...opened(),
    updates: new Updates(),
  }));
  useEffect(() => {
    void whenIdle().then(() => {
      parts.library.open();
      // So that another language is there when it is chosen; one that does not come is asked for then.
      for (const tag of TAGS) loadLanguage(tag).catch(() => undefined);
    });
  }, [parts]);
  useEffect(() => {
    const watch = () => void parts.updates.watch();
    // What is kept for later visits is not to delay this one.
    if (document.readyState === "complete") watch();
    else window.addEventListener("load", watch, { once: true });
  }, [parts]);
  return (
    <Shown>
      <Dashboard {...parts} />
    </Shown>
  );
}

// Words come with the page, or before it: it has none of its own.
const { language } = parseLink(window.location.hash).state;
if (!loadedLanguage(language)) await loadLanguage(language).catch(() => LANGUAGE);

if (!isFramed())
  createRoot(present(document.getElementById("app"), "#app")).render(
    <Whole>
      <App />
    </Whole>,
  );
