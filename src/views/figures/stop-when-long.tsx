import type { Language } from "../../i18n/language.ts";
import { Button } from "../ui/button.tsx";
import { useLater } from "../ui/use-later.ts";

/** How long a computation may take before it can be stopped, in milliseconds. */
const LONG = 1000;

/** Stops what takes long. */
export function StopWhenLong({
  waiting,
  language,
  onStop,
}: {
  readonly waiting: boolean;
  readonly language: Language;
  readonly onStop: () => void;
}) {
  return useLater(waiting, LONG) ? <Button onPress={onStop}>{language.messages.explore.stop}</Button> : null;
}
