import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { drawnAfter } from "../../views/ui/until-drawn.ts";
import { type LinkProblem, parseLink, toLink } from "./url.ts";
import type { ViewState } from "./view-state.ts";

/** How a change enters the history: a new entry, or in place of the last (while typing). */
export type HistoryEntry = "push" | "replace";

export interface View {
  readonly state: ViewState;
  readonly problems: readonly LinkProblem[];
  readonly change: (change: Partial<ViewState>, entry?: HistoryEntry) => void;
}

/** What tells that a view follows what is typed. */
const TYPED = "typed";

/** On all that is shown: it is of the view before. React draws it no sooner than the view, so it is said past React. */
function sayBusy(isBusy: boolean): void {
  if (isBusy) document.body.setAttribute("aria-busy", "true");
  else document.body.removeAttribute("aria-busy");
}

/** Before anything is pressed. */
const PRESSES = ["pointerdown", "keydown"] as const;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** In milliseconds: nobody sees that a view waited. */
const PATIENCE = 100;

/** What a view waits for before it is drawn, but not for long; null: for nothing. */
type Prepare = (state: ViewState) => Promise<unknown> | null;

/**
 * What the link says, and how to change it. The address bar is the only memory.
 *
 * A view is drawn in pieces, between which the page hears what is pressed; what is typed, at once. Whoever presses
 * something before a view is drawn has it drawn first: what is pressed changes the view that the link says, not the one
 * before.
 *
 * @param patience - how long a view waits for what it will show, in milliseconds
 */
export function useViewState(prepare: Prepare, patience = PATIENCE): View {
  const [fragment, setFragment] = useState(() => window.location.hash);
  const { state, problems } = useMemo(() => parseLink(fragment), [fragment]);

  useEffect(() => {
    const now = () => setFragment(window.location.hash);
    const follow = (event: Event) => {
      if (event instanceof PopStateEvent && event.state === TYPED) now();
      else {
        sayBusy(window.location.hash !== fragment);
        const prepared = prepare(parseLink(window.location.hash).state);
        if (!prepared) startTransition(now);
        else {
          // Whatever comes of it: what it was that failed is told where it is shown.
          const settled = Promise.allSettled([prepared]);
          const drawing = Promise.race([settled, after(patience)]).then(() => startTransition(now));
          // Until then what was pressed is all that tells whoever pressed it that it was heard.
          drawnAfter(drawing);
        }
      }
    };
    const draw = () => {
      if (fragment !== window.location.hash) flushSync(now);
    };
    // What happened before anybody listened.
    now();
    sayBusy(window.location.hash !== fragment);
    for (const event of ["hashchange", "popstate"]) window.addEventListener(event, follow);
    for (const press of PRESSES) window.addEventListener(press, draw, true);
    return () => {
      for (const event of ["hashchange", "popstate"]) window.removeEventListener(event, follow);
      for (const press of PRESSES) window.removeEventListener(press, draw, true);
    };
  }, [fragment, prepare, patience]);

  const change = useCallback((next: Partial<ViewState>, entry: HistoryEntry = "push") => {
    const link = toLink({ ...parseLink(window.location.hash).state, ...next });
    if (link === window.location.hash) return;
    if (entry === "push") window.history.pushState(null, "", link);
    else window.history.replaceState(null, "", link);
    window.dispatchEvent(new PopStateEvent("popstate", { state: entry === "replace" ? TYPED : null }));
  }, []);
  return { state, problems, change };
}
