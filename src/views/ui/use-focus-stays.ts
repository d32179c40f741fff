import { type RefObject, useEffect } from "react";

/** What can be told where the focus is: a place with a name, or one that takes it. */
const PLACES = "[tabindex], section, article, nav, aside, form, main";

/**
 * Where what has the focus is taken away (a line that is erased, a button whose work is under way), gives it to what is
 * left around it: a browser would give it to the page as a whole, and whoever reads by ear would be nowhere. Dialogs
 * give it back themselves, and are not inside.
 */
export function useFocusStays(place: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(() => {
    const inside = place.current;
    if (!isThere || !inside) return;
    let around: readonly HTMLElement[] = [];
    const note = ({ target }: FocusEvent) => {
      const dialog = target instanceof Element && target.closest("[role=dialog], [role=alertdialog]");
      // It goes back to where the dialog was opened, if that is still there.
      if (!dialog) around = placesAround(target, inside);
    };
    const observer = new MutationObserver(() => {
      const [held, ...others] = around;
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      const left = others.find((one) => one.isConnected);
      around = [];
      if (left) focused(left);
    });
    document.addEventListener("focusin", note);
    observer.observe(inside, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", note);
      observer.disconnect();
    };
  }, [place, isThere]);
}

/** What has the focus, and the places that it is in, the innermost first. */
function placesAround(target: EventTarget | null, inside: HTMLElement): readonly HTMLElement[] {
  if (!(target instanceof HTMLElement) || !inside.contains(target)) return [];
  const around = [target];
  for (let one = target.parentElement; one && one !== inside; one = one.parentElement)
    if (one.matches(PLACES)) around.push(one);
  return [...around, inside];
}

function focused(place: HTMLElement): void {
  if (!place.hasAttribute("tabindex")) {
    place.tabIndex = -1;
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus({ preventScroll: true });
}
