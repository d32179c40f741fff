import type { Messages } from "./messages.ts";

/** What a folder of `locales/` provides. */
export interface Locale {
  /** Language tag: “fr”. */
  readonly tag: string;
  /** Its name in itself: “Français”. */
  readonly name: string;
  /** Place in the language switch. */
  readonly order: number;
  readonly messages: Messages;
}
