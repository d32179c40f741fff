import type { OpenedBarometer } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import type { KeptFiles } from "../../kept/kept-files.ts";
import type { KeptViews } from "../../kept/kept-views.ts";
import type { PresentationStore } from "../../presentation/presentation-store.ts";
import type { FittedView } from "../../state/fit-view.ts";
import type { Library } from "../../state/library.ts";
import type { LibraryState } from "../../state/library-state.ts";
import { toLink } from "../../state/url.ts";
import type { View } from "../../state/use-view-state.ts";
import { type Page, PUBLISHED, START, type ViewState } from "../../state/view-state.ts";

/** What every page of the dashboard is given. */
export interface Shell {
  readonly library: Library;
  readonly presentation: PresentationStore;
  /** Files and views on this device. */
  readonly kept: KeptFiles;
  readonly views: KeptViews;
  readonly open: LibraryState;
  readonly barometer: OpenedBarometer;
  readonly view: View;
  readonly fitted: FittedView;
  readonly language: Language;
  /** Opens the file picker. */
  readonly chooseFile: () => void;
  /** Opens the paste dialog. */
  readonly paste: () => void;
  /** Opens a file of this device where it was left. */
  readonly openKept: (id: string) => void;
}

/** Id of the element that lists all that is kept on this device. */
export const DEVICE = "device";

/** A view of something else: the reader's language, theme and level stay, the question does not. */
export function elsewhere({ state }: View, change: Partial<ViewState>): string {
  const { language, theme, confidence } = state;
  const kept = { language, theme, confidence };
  return toLink({ ...START, page: "explore", ...kept, ...change });
}

/** The same view, changed in one thing. */
export const changed = ({ state }: View, change: Partial<ViewState>): string =>
  toLink({ ...state, ...change });

/** Another page, on the same survey and respondents. */
export function pageLink(view: View, page: Page): string {
  const { survey, file, filter } = view.state;
  if (page === "overview") return elsewhere(view, { page });
  return elsewhere(view, {
    page,
    survey: survey === PUBLISHED && page === "data" ? null : survey,
    file,
    filter,
  });
}
