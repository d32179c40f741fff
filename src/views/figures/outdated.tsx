import type { Language } from "../../i18n/language.ts";
import { Button } from "../ui/button.tsx";
import { useLater } from "../ui/use-later.ts";
import css from "./outdated.module.css";

/** How long a computation may take before it can be stopped, in milliseconds. */
const LONG = 1000;

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
  const words = language.messages.explore;
  const isLong = useLater(waiting, LONG);
  return (
    <div className={css.outdated} aria-live="polite">
      {waiting ? (
        <div className={css.bar}>
          <p>{words.outdated}</p>
          {isLong ? <Button onPress={onStop}>{words.stop}</Button> : null}
        </div>
      ) : null}
    </div>
  );
}
