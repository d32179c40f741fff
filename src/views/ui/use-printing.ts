import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const paper = window.matchMedia("print");
let isAsked = false;

/**
 * Told before the page is laid out for paper, and after; or by tools that only change the medium. Before paper at once:
 * Firefox copies the page as soon as the listeners are done, and React would draw a moment later.
 */
function subscribe(tell: () => void): () => void {
  const before = () => {
    isAsked = true;
    flushSync(tell);
  };
  const after = () => {
    isAsked = false;
    tell();
  };
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  paper.addEventListener("change", tell);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
    paper.removeEventListener("change", tell);
  };
}

/** Whether the page is being printed: a style sheet hides and shows, but neither draws at another width nor opens a table. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isAsked || paper.matches);
