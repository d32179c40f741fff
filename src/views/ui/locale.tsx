import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";

/** Regions, for the words of the widgets. `vite.config.ts` keeps those of fr-FR and en-US, which is all there is of English. */
const REGIONS: Readonly<Record<string, string>> = { fr: "fr-FR", en: "en-GB" };

/** Widgets speak the page's language, not the browser's. */
export function Locale({ tag, children }: { readonly tag: string; readonly children: ReactNode }) {
  return <I18nProvider locale={REGIONS[tag] ?? "en-GB"}>{children}</I18nProvider>;
}
