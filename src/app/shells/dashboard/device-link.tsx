import { flushSync } from "react-dom";
import { parseLink } from "../../state/url.ts";
import { DEVICE, pageLink, type Shell } from "./shell.ts";

/** Scrolls to a place, and again as long as what is above it grows; until somebody does something else. */
function stayAt(place: HTMLElement): void {
  place.scrollIntoView();
  const observer = new ResizeObserver(() => place.scrollIntoView());
  observer.observe(document.body);
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"])
    window.addEventListener(event, () => observer.disconnect(), { once: true });
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
        // The place is looked for below, and has to be there.
        if (view.state.page !== "data") flushSync(() => view.change(parseLink(href).state));
        const place = document.getElementById(DEVICE);
        if (!place) return;
        place.focus({ preventScroll: true });
        stayAt(place);
      }}
    >
      {language.messages.device.manage}
    </a>
  );
}
