import { createRoot } from "react-dom/client";
import { workerPort } from "../../../engine/worker-port.ts";
import { present } from "../../../lib/invariant.ts";
import "virtual:colours.css";
import "../../../views/ui/theme.css";
import { Updates } from "../../offline/updates.ts";
import { PresentationStore } from "../../presentation/presentation-store.ts";
import { Library } from "../../state/library.ts";
import { parseLink } from "../../state/url.ts";
import { applyTheme } from "./apply-theme.ts";
import { Dashboard } from "./dashboard.tsx";

// Before the first paint: a dark page must not flash white.
applyTheme(parseLink(window.location.hash).state.theme);

const library = new Library(workerPort);
const presentation = new PresentationStore();
const updates = new Updates();
// What is kept for later visits is not to delay this one.
window.addEventListener("load", () => void updates.watch(), { once: true });

createRoot(present(document.getElementById("app"), "#app")).render(
  <Dashboard library={library} presentation={presentation} updates={updates} />,
);
