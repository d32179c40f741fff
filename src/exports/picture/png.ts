import { toMarkup } from "../../drawing/markup.ts";
import { noteLines, storyOf } from "../../figure/note-lines.ts";
import { present } from "../../lib/invariant.ts";
import type { Handed, Settings } from "../exporter.ts";
import { withText } from "./png-text.ts";
import { sheetOf } from "./sheet-of.ts";
import { typefaceRules } from "./typefaces.ts";

/** A figure as a PNG: its own drawing, with its own typefaces, at the resolution asked for. */
export async function writePng(handed: Handed, settings: Settings): Promise<Blob> {
  const { svg, width, height } = sheetOf(handed, settings, await typefaceRules());
  const picture = await painted(toMarkup(svg), width, height, settings.resolution);
  const { figure, language } = handed;
  const source = noteLines(figure, language).find(({ text }) => text === figure.note.source);
  return withText(
    picture,
    {
      Title: figure.title,
      Description: storyOf(figure, language).join("\n"),
      Source: source?.text ?? "",
    },
    language.tag,
  );
}

function paint(
  image: HTMLImageElement,
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null,
  width: number,
  height: number,
): void {
  present(context, "a canvas to paint on").drawImage(image, 0, 0, width, height);
}

/** SVG as the pixels of a PNG, painted by the browser. */
async function painted(markup: string, width: number, height: number, resolution: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([markup], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const [wide, high] = [width * resolution, height * resolution];
    // The canvas of a page is read when the page is next painted, which one that nobody looks at may put off.
    if (typeof OffscreenCanvas === "function") {
      const canvas = new OffscreenCanvas(wide, high);
      paint(image, canvas.getContext("2d"), wide, high);
      return await canvas.convertToBlob({ type: "image/png" });
    }
    const canvas = document.createElement("canvas");
    canvas.width = wide;
    canvas.height = high;
    paint(image, canvas.getContext("2d"), wide, high);
    return await new Promise<Blob>((done, failed) => {
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("too large a picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
