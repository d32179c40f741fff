import { memo, Suspense } from "react";
import { kindFor } from "../../drawing/chart-kinds.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import { CHARTS } from "../charts/charts.tsx";
import { DrawnChart } from "../charts/drawn-chart.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { FaultNotice } from "../ui/fault-notice.tsx";
import { usePrinting } from "../ui/use-printing.ts";
import { PaperChart } from "./paper-chart.tsx";

/** The drawing of a figure, in the form asked for if it fits. */
export const FigureChart = memo(function FigureChart({
  figure,
  chart,
  language,
}: {
  readonly figure: Figure;
  readonly chart: string | null;
  readonly language: Language;
}) {
  const printing = usePrinting();
  const kind = kindFor(figure, chart);
  if (kind && printing) return <PaperChart figure={figure} kind={kind} language={language} />;
  const charts = kind && CHARTS.get(kind.id);
  if (!charts) return null;
  const { Chart } = charts;
  return (
    <ErrorBoundary
      // The chart stays while what it shows changes: to make one takes several times as long as to change it.
      about={`${kind.id} ${figure.title}`}
      instead={(fault, again) => (
        <FaultNotice title={language.messages.app.bug} fault={fault} language={language} onAgain={again} />
      )}
    >
      <Suspense fallback={<DrawnChart figure={figure} language={language} kind={kind} />}>
        <Chart figure={figure} language={language} kind={kind} />
      </Suspense>
    </ErrorBoundary>
  );
});
