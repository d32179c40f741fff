import { toMarkup } from "../../drawing/markup.ts";
import { noteLines, storyOf } from "../../figure/note-lines.ts";
import { present } from "../../lib/invariant.ts";
import type { Handed, Settings } from "../exporter.ts";
import { encodePng } from "./encode-png.ts";
import { sheetOf } from "./sheet-of.ts";
import { typefaceRules } from "./typefaces.ts";

/** A figure as a PNG: its own drawing, with its own typefaces, at the resolution asked for. */
export async function writePng(handed: Handed, settings: Settings): Promise<Blob> {
  const { svg, width, height } = sheetOf(handed, settings, await typefaceRules());
  const pixels = await painted(toMarkup(svg), width * settings.resolution, height * settings.resolution);
  const { figure, language } = handed;
  const source = noteLines(figure, language).find(({ text }) => text === figure.note.source);
  const words = {
    Title: figure.title,
    Description: storyOf(figure, language).join("\n"),
    Source: source?.text ?? "",
  };
  return encodePng(pixels, words, language.tag);
}

/** SVG as pixels, painted by the browser. */
async function painted(markup: string, width: number, height: number): Promise<ImageData> {
  const address = URL.createObjectURL(new Blob([markup], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = present(canvas.getContext("2d", { willReadFrequently: true }), "a canvas to paint on");
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  } finally {
    URL.revokeObjectURL(address);
  }
}
