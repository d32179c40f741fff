import { trustedScript } from "../../../lib/trusted-script.ts";
import { saySoWhenNothingStarts } from "./say-so.ts";
import { scriptFor } from "./script-for.ts";
import { seal } from "./seal.ts";

saySoWhenNothingStarts();
seal(window);

/**
 * Loads the script of an embed, in one language. The policy of the page names this one by its hash, and cannot name the
 * others: their host is not known when they are built. So a second policy does, which holds for all that comes after.
 */
function load(): void {
  const asked = document.currentScript;
  if (!asked) return;
  const scripts = asked.getAttribute("data-src") || "";
  const [main, live] = [
    scriptFor(scripts, window.location.hash, navigator.languages),
    asked.getAttribute("data-live") || "",
  ].map((address) =>
    // Marks that would end the address, where it stands in a policy.
    new URL(address, document.baseURI).href.replace(/;/g, "%3B").replace(/,/g, "%2C"),
  );
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `script-src ${main} ${live}`;
  document.head.appendChild(policy);
  const script = document.createElement("script");
  script.src = trustedScript("barometre-embed", (address) => address === main)(main || "");
  script.setAttribute("data-live", live || "");
  document.head.appendChild(script);
}

load();
