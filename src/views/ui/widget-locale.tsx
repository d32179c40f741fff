import { type ReactNode, use } from "react";
import { I18nProvider } from "react-aria-components";
import { LocaleTag } from "./locale.tsx";

/** Regions, for the words of the widgets. `vite.config.ts` keeps those of fr-FR and en-US, which is all there is of English. */
const REGIONS: Readonly<Record<string, string>> = { fr: "fr-FR", en: "en-GB" };

/** Around widgets of React Aria. */
export function WidgetLocale({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={REGIONS[use(LocaleTag)] ?? "en-GB"}>{children}</I18nProvider>;
}
