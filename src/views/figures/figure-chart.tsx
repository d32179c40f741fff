import { Suspense } from "react";
import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import { chartsFor } from "../charts/chart-kinds.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import css from "./figures.module.css";

/** The drawing of a figure, in the form asked for if it fits. */
export function FigureChart({
  figure,
  chart,
  language,
}: {
  readonly figure: Figure;
  readonly chart: string | null;
  readonly language: Language;
}) {
  const kinds = chartsFor(figure);
  const kind = kinds.find(({ id }) => id === chart) ?? kinds[0];
  if (!kind) return null;
  return (
    <ErrorBoundary key={`${kind.id} ${figure.title}`} title={language.messages.app.bug}>
      <Suspense fallback={<p className={css.placeholder}>{language.messages.app.loading}</p>}>
        <kind.Chart figure={figure} language={language} />
      </Suspense>
    </ErrorBoundary>
  );
}
