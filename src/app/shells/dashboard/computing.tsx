import type { Language } from "../../../i18n/language.ts";
import { StopWhenLong } from "../../../views/figures/stop-when-long.tsx";

/** In the place of an answer that is on its way. */
export function Computing({
  language,
  onStop,
}: {
  readonly language: Language;
  readonly onStop: () => void;
}) {
  return (
    <div role="status">
      <p>{language.messages.app.computing}</p>
      <StopWhenLong waiting language={language} onStop={onStop} />
    </div>
  );
}
