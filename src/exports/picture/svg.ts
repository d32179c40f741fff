import { toMarkup } from "../../drawing/markup.ts";
import type { Handed, Settings } from "../exporter.ts";
import { sheetOf } from "./sheet-of.ts";
import { typefaceRules } from "./typefaces.ts";

/** A figure as an SVG file; its text stays text. */
export async function writeSvg(handed: Handed, settings: Settings): Promise<Blob> {
  const { svg } = sheetOf(handed, settings, settings.typefaces ? await typefaceRules() : "");
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(svg)}\n`], { type: "image/svg+xml" });
}
