import { useId } from "react";
import type { Language } from "../../i18n/language.ts";
import { Button } from "./button.tsx";
import controls from "./controls.module.css";
import { faultReport } from "./fault-report.ts";
import { Notice } from "./notice.tsx";

/** In the place of a part of the page that a bug has stopped: says so, tries again, and has a report to copy. */
export function FaultNotice({
  title,
  fault,
  language,
  help = language.messages.app.fault.help,
  again = language.messages.app.fault.again,
  onAgain,
}: {
  readonly title: string;
  readonly fault: unknown;
  readonly language: Language;
  /** What has become of the rest. */
  readonly help?: string;
  /** What the button does. */
  readonly again?: string;
  readonly onAgain: () => void;
}) {
  const words = language.messages.app.fault;
  const id = useId();
  return (
    <Notice title={title} tone="alert" actions={<Button onPress={onAgain}>{again}</Button>}>
      <p>{help}</p>
      <details>
        <summary>{words.report}</summary>
        <p id={id}>{words.reportHelp}</p>
        <textarea
          className={`${controls.text} ${controls.typed}`}
          aria-label={words.report}
          aria-describedby={id}
          rows={6}
          readOnly
          value={faultReport(fault)}
          spellCheck={false}
          translate="no"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </details>
    </Notice>
  );
}
