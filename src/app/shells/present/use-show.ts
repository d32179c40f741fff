import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Move, moved, type Show, startAt } from "../../../exports/deck/show.ts";
import type { View } from "../../state/use-view-state.ts";

/**
 * Where a talk is, and how it moves. The link alone says which slide that is; what is shown of it is known here.
 *
 * @param asked - the slide of the link, from 0
 * @param steps - for each slide, how many layers it is told in
 */
export function useShow(
  asked: number,
  steps: readonly number[],
  { change }: View,
): { readonly show: Show; readonly go: (move: Move) => void } {
  const [kept, setKept] = useState(() => startAt(asked));
  const last = steps.length - 1;
  const slide = last < 0 ? asked : Math.min(asked, last);
  const show = kept.slide === slide ? kept : startAt(slide);
  if (show !== kept) setKept(show);

  // A key may be pressed before what the last one did is drawn.
  const now = useRef(show);
  useLayoutEffect(() => {
    now.current = show;
  }, [show]);
  const go = useCallback(
    (move: Move) => {
      if (steps.length === 0) return;
      now.current = moved(now.current, move, steps);
      setKept(now.current);
      change({ slide: now.current.slide }, "replace");
    },
    [steps, change],
  );

  useEffect(() => {
    if (last >= 0 && asked > last) change({ slide: last }, "replace");
  }, [asked, last, change]);
  return { show, go };
}
