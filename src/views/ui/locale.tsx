import { createContext, type ReactNode } from "react";

/** The tag of the page's language, for widgets that have words of their own. */
export const LocaleTag = createContext("fr");

/** Widgets speak the page's language, not the browser's. */
export function Locale({ tag, children }: { readonly tag: string; readonly children: ReactNode }) {
  return <LocaleTag value={tag}>{children}</LocaleTag>;
}
