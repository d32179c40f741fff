import type { ChartId } from "../../drawing/chart-kind.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import { writeDeck } from "./deck.ts";

/** One figure as a presentation of its own. */
export const figureDeck = (figure: Figure, chart: ChartId, language: Language, created?: Date): Blob =>
  writeDeck(
    { title: figure.title, slides: [{ kind: "figure", id: "figure", figure, chart, notes: "" }] },
    language,
    created,
  );
