import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";

/** The regions whose words the widgets are built with: `vite.config.ts` leaves the others out. */
const REGIONS: Readonly<Record<string, string>> = { fr: "fr-FR", en: "en-GB" };

/** Widgets speak the page's language, not the browser's. */
export function Locale({ tag, children }: { readonly tag: string; readonly children: ReactNode }) {
  return <I18nProvider locale={REGIONS[tag] ?? "en-GB"}>{children}</I18nProvider>;
}
