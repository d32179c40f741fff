import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type LinkProblem, parseLink, toLink } from "./url.ts";
import type { ViewState } from "./view-state.ts";

/** How a change enters the history: a new entry, or in place of the last (while typing). */
export type HistoryEntry = "push" | "replace";

export interface View {
  readonly state: ViewState;
  readonly problems: readonly LinkProblem[];
  readonly change: (change: Partial<ViewState>, entry?: HistoryEntry) => void;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    window.removeEventListener("hashchange", onChange);
    window.removeEventListener("popstate", onChange);
  };
}

/** What the link says, and how to change it. The address bar is the only memory. */
export function useViewState(): View {
  const fragment = useSyncExternalStore(subscribe, () => window.location.hash);
  const { state, problems } = useMemo(() => parseLink(fragment), [fragment]);
  const change = useCallback((next: Partial<ViewState>, entry: HistoryEntry = "push") => {
    const link = toLink({ ...parseLink(window.location.hash).state, ...next });
    if (link === window.location.hash) return;
    if (entry === "push") window.history.pushState(null, "", link);
    else window.history.replaceState(null, "", link);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, []);
  return { state, problems, change };
}
