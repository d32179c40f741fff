import { useMemo, useState } from "react";
import { type DrawnSize, drawnSize } from "../../presentation/drawn-size.ts";
import type { PresentationState } from "../../presentation/presentation-state.ts";

/** How a presentation is drawn: all of it, or, where it is large, nothing until somebody says so, and then a slide at a time. */
type Drawing =
  | { readonly kind: "whole" | "one by one" }
  | { readonly kind: "asking"; readonly size: DrawnSize; readonly agree: () => void };

/** Asks of what comes from the device or from a file. What grows under somebody’s hands is not taken from them. */
export function useDrawing({ presentation, keeping, opened }: PresentationState): Drawing {
  const size = useMemo(() => drawnSize(presentation), [presentation]);
  const [file, setFile] = useState(opened);
  const [isAgreed, setIsAgreed] = useState(false);
  if (opened && !opened.failure && opened !== file) {
    setFile(opened);
    setIsAgreed(false);
  } else if (!size.isLarge && !isAgreed && keeping.kind !== "loading") setIsAgreed(true);
  if (!size.isLarge) return { kind: "whole" };
  return isAgreed ? { kind: "one by one" } : { kind: "asking", size, agree: () => setIsAgreed(true) };
}
