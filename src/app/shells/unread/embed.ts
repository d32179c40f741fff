import { saySoWhenNothingStarts } from "./say-so.ts";

saySoWhenNothingStarts();

/**
 * Loads the script of an embed. The policy names this one by its hash, and lets it load others: a frame without origin
 * has no “self” that every browser would let a script come from.
 */
function load(): void {
  const asked = document.currentScript;
  if (!asked) return;
  const script = document.createElement("script");
  script.src = asked.getAttribute("data-src") || "";
  script.setAttribute("data-live", asked.getAttribute("data-live") || "");
  document.head.appendChild(script);
}

load();
