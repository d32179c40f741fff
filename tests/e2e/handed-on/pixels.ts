import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Colours of the four corners, as “r,g,b,a”. */
  readonly corners: readonly string[];
  /** Part of the pixels that are not of the colour of the first corner, 0 to 1. */
  readonly ink: number;
  /** The same of each quarter: left and right above, left and right below. */
  readonly quarters: readonly number[];
}

/** Pixels of a picture, as a browser decodes it that has never seen the app. */
export async function pixelsOf(page: Page, path: string): Promise<Pixels> {
  await page.goto("about:blank");
  const address = `data:image/png;base64,${readFileSync(path).toString("base64")}`;
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const inked = [0, 0, 0, 0];
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const quarter = (y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1);
        if (pixels[y * width + x] !== pixels[0]) inked[quarter] = (inked[quarter] ?? 0) + 1;
      }
    const at = (x: number, y: number) => context.getImageData(x, y, 1, 1).data.join();
    return {
      width,
      height,
      corners: [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)],
      ink: inked.reduce((sum, count) => sum + count, 0) / (width * height),
      quarters: inked.map((count) => count / ((width * height) / 4)),
    };
  }, address);
}
