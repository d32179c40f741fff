import { colourRules } from "../../drawing/paint/themes.ts";
import type { Handed, Settings } from "../exporter.ts";
import { typefaceRules } from "../picture/typefaces.ts";
import { figureBody } from "./figure-body.ts";
import { writePage } from "./page.ts";
import { FIGURE_RULES } from "./style.ts";

/** Widths that the chart is drawn for: a desk, a telephone. */
const WIDTHS = [900, 340];

/** A figure as a page of one file, without a script: opens from anywhere, works on telephones, prints. */
export async function figurePage({ figure, language }: Handed, settings: Settings): Promise<Blob> {
  const typefaces = settings.typefaces ? await typefaceRules() : "";
  const { chart } = settings;
  return writePage(
    {
      title: figure.title,
      description: figure.description,
      style: `${typefaces}${colourRules("system")}${FIGURE_RULES}`,
      body: [figureBody(figure, language, { chart, id: "figure", widths: WIDTHS, level: 1 })],
      words: null,
      script: null,
    },
    language,
  );
}
