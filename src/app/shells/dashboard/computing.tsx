import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { useLater } from "../../../views/ui/use-later.ts";

/** How long a computation may take before it can be stopped, in milliseconds. */
const LONG = 1000;

/** In the place of an answer that is on its way. */
export function Computing({
  language,
  onStop,
}: {
  readonly language: Language;
  readonly onStop: () => void;
}) {
  const isLong = useLater(true, LONG);
  return (
    <div role="status">
      <p>{language.messages.app.computing}</p>
      {isLong ? <Button onPress={onStop}>{language.messages.explore.stop}</Button> : null}
    </div>
  );
}
