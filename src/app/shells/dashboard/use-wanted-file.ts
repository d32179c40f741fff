import { useEffect, useRef, useSyncExternalStore } from "react";
import { wantedIn } from "../../kept/wanted-in.ts";
import type { FittedView } from "../../state/fit-view.ts";
import { toLink } from "../../state/url.ts";
import { IMPORTED } from "../../state/view-state.ts";
import type { Shell } from "./shell.ts";

/**
 * Opens the kept file that the link asks for, if it is that very one, and takes note of the link that a kept file is
 * looked at by. What is open and would be lost is not closed for it.
 */
export function useWantedFile({
  kept,
  view,
  fitted,
  open,
}: Pick<Shell, "kept" | "view" | "open"> & {
  /** Null until the barometer is open. */
  readonly fitted: FittedView | null;
}): void {
  const { files, keeping } = useSyncExternalStore(kept.subscribe, kept.state);
  const { state } = view;
  const isSafe = open.imported === null || (keeping.kind === "kept" && !keeping.isPending);
  const isAsked = (fitted?.wanted ?? null) !== null && open.importing === null && isSafe;
  const wanted =
    isAsked && state.file !== null && state.print !== null ? wantedIn(files, state.file, state.print) : null;
  const id = wanted?.id ?? null;
  // What could not be opened is not tried again and again.
  const tried = useRef(new Set<string>());
  useEffect(() => {
    if (id === null || tried.current.has(id)) return;
    const all = tried.current;
    all.add(id);
    void kept.open(id).then((opened) => {
      if (opened) all.delete(id);
    });
  }, [id, kept]);

  // Whoever comes back to a file does not come back into the middle of a talk.
  const link =
    state.survey === IMPORTED && fitted?.wanted === null ? toLink({ ...state, slide: null }) : null;
  const isKept = keeping.kind === "kept";
  useEffect(() => {
    if (isKept && link !== null) kept.seeLink(link);
  }, [isKept, link, kept]);
}
