import type { KeptFiles } from "../../kept/kept-files.ts";
import { parseLink, toLink } from "../../state/url.ts";
import type { View } from "../../state/use-view-state.ts";
import { IMPORTED } from "../../state/view-state.ts";
import { elsewhere } from "./shell.ts";

/** Opens a kept file where it was left, in the reader's language and theme of now. */
export async function openKept(kept: KeptFiles, view: View, id: string): Promise<void> {
  const opened = await kept.open(id);
  if (!opened) return;
  const { name, link } = opened;
  const { language, theme } = view.state;
  const left = link === null ? elsewhere(view, { page: "data", survey: IMPORTED, file: name }) : link;
  window.location.hash = toLink({ ...parseLink(left).state, language, theme });
}
