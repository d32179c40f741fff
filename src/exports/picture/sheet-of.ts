import { DARK, LIGHT } from "../../drawing/paint/themes.ts";
import { type Sheet, type SheetFormat, sheet } from "../../drawing/sheet.ts";
import type { Handed, Settings, Size } from "../exporter.ts";

const FRAMES: Readonly<Record<Size, Omit<SheetFormat, "content">>> = {
  page: { width: 960, height: null },
  slide: { width: 1280, height: 720 },
  a4: { width: 1123, height: 794 },
  square: { width: 1080, height: 1080 },
};

/** A figure as one picture, in the format asked for. */
export function sheetOf({ figure, language }: Handed, settings: Settings, style = ""): Sheet {
  const { chart, size, content, theme } = settings;
  const palette = theme === "dark" ? DARK : LIGHT;
  return sheet(figure, chart, { ...FRAMES[size], content }, { language, palette, id: "figure" }, style);
}
