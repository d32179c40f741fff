import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";

/** What every chart receives. */
export interface ChartProps {
  readonly figure: Figure;
  readonly language: Language;
}
