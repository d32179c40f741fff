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
  onAgain,
}: {
  readonly title: string;
  readonly fault: unknown;
  readonly language: Language;
  readonly onAgain: () => void;
}) {
  const words = language.messages.app.fault;
  return (
    <Notice title={title} tone="alert" actions={<Button onPress={onAgain}>{words.again}</Button>}>
      <p>{words.help}</p>
      <details>
        <summary>{words.report}</summary>
        <p id="report-help">{words.reportHelp}</p>
        <textarea
          className={`${controls.text} ${controls.typed}`}
          aria-label={words.report}
          aria-describedby="report-help"
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
