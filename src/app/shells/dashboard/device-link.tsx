import { parseLink } from "../../state/url.ts";
import { DEVICE, pageLink, type Shell } from "./shell.ts";

/** Watches until somebody does something else. */
function untilPressed(observer: { readonly disconnect: () => void }): void {
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"])
    window.addEventListener(event, () => observer.disconnect(), { once: true });
}

/** Scrolls to a place, and again as long as what is above it grows. */
function stayAt(place: HTMLElement): void {
  place.focus({ preventScroll: true });
  place.scrollIntoView();
  const observer = new ResizeObserver(() => place.scrollIntoView());
  observer.observe(document.body);
  untilPressed(observer);
}

/** Goes to a place as soon as it is there: its page may have yet to come. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  if (place) {
    stayAt(place);
    return;
  }
  const observer = new MutationObserver(() => {
    const come = document.getElementById(id);
    if (!come) return;
    observer.disconnect();
    stayAt(come);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  untilPressed(observer);
}

/** Leads to all that is kept on this device, wherever it is pressed. */
export function DeviceLink({
  shell: { view, language },
}: {
  readonly shell: Pick<Shell, "view" | "language">;
}) {
  const href = pageLink(view, "data");
  return (
    <a
      href={href}
      onClick={(event) => {
        // In another tab or window, as whoever presses it wants.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        if (view.state.page !== "data") view.change(parseLink(href).state);
        goTo(DEVICE);
      }}
    >
      {language.messages.device.manage}
    </a>
  );
}
