import { type RefCallback, useCallback } from "react";

/** Of the window's height: more is not kept free for what is no longer there. */
const MOST = 0.45;

/**
 * Keeps the height that a place has had, up to a part of the window: what stands below does not jump with each thing
 * that is shown there, shorter or not yet come. As `--reserved`, for its style sheet.
 */
export function useReserved<Place extends HTMLElement>(): RefCallback<Place> {
  return useCallback((place: Place | null) => {
    if (!place) return;
    let width = 0;
    let reserved = 0;
    const observer = new ResizeObserver(() => {
      // In another window it is laid out anew.
      if (place.offsetWidth !== width) {
        width = place.offsetWidth;
        reserved = 0;
        place.style.removeProperty("--reserved");
      }
      reserved = Math.max(reserved, Math.min(place.offsetHeight, Math.round(window.innerHeight * MOST)));
      place.style.setProperty("--reserved", `${reserved}px`);
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
}
