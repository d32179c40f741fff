import type { Language } from "../../i18n/language.ts";
import css from "./outdated.module.css";
import { StopWhenLong } from "./stop-when-long.tsx";

/** Says, from the first moment, that the numbers below are not those that were asked for; and stops what takes long. */
export function Outdated({
  waiting,
  language,
  onStop,
}: {
  readonly waiting: boolean;
  readonly language: Language;
  readonly onStop: () => void;
}) {
  return (
    <div className={css.outdated} aria-live="polite">
      {waiting ? (
        <div className={css.bar}>
          <p>{language.messages.explore.outdated}</p>
          <StopWhenLong waiting language={language} onStop={onStop} />
        </div>
      ) : null}
    </div>
  );
}
