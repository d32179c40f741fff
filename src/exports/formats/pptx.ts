import { kindFor } from "../../drawing/chart-kinds.ts";
import type { Exporter } from "../exporter.ts";

/** PowerPoint: a slide whose chart is PowerPoint's own, with its workbook and its error bars. */
export default {
  id: "pptx",
  kind: "slides",
  extension: "pptx",
  write: async ({ figure, language }, { chart }) => {
    const { figureDeck } = await import("../pptx/figure-deck.ts");
    return figureDeck(figure, kindFor(figure, chart)?.id ?? "bars", language);
  },
} satisfies Exporter;
