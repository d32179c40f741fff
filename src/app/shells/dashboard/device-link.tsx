import { flushSync } from "react-dom";
import { parseLink } from "../../state/url.ts";
import { DEVICE, pageLink, type Shell } from "./shell.ts";

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
        event.preventDefault();
        // The place is looked for below, and has to be there.
        if (view.state.page !== "data") flushSync(() => view.change(parseLink(href).state));
        const place = document.getElementById(DEVICE);
        place?.scrollIntoView();
        place?.focus({ preventScroll: true });
      }}
    >
      {language.messages.device.manage}
    </a>
  );
}
