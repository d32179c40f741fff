import type { Language } from "../../i18n/language.ts";
import { visibleDigits } from "../../i18n/visible-digits.ts";
import type { WeightReport } from "../../stats/weight-report.ts";
import { Notice } from "../ui/notice.tsx";

/** A design effect from which weights are called costly: a third of the sample's worth is gone. */
const COSTLY = 1.5;

/** What weights cost, and whether they are worth it. */
export function WeightFacts({
  report,
  language,
}: {
  readonly report: WeightReport;
  readonly language: Language;
}) {
  const { messages, format } = language;
  const words = messages.weights;
  const { n, effective, designEffect, extremes, missing } = report;
  return (
    <>
      <p>
        {words.effective({
          n: format.count(n),
          effective: format.count(effective),
          deff: format.number(designEffect, 2),
        })}
        {extremes
          ? ` ${words.extremes({
              largest: format.number(extremes.largest, 2),
              smallest: format.number(extremes.smallest, visibleDigits(extremes.smallest, 2)),
            })}`
          : ""}
        {missing > 0 ? ` ${words.withoutWeight({ n: format.count(missing) })}` : ""}
      </p>
      {report.isNeedless ? <Notice title={words.needless} /> : null}
      {!report.isNeedless && designEffect >= COSTLY ? (
        <Notice title={words.costly({ share: format.percent(1 - 1 / designEffect) })} />
      ) : null}
    </>
  );
}
