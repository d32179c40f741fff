import fc from "fast-check";
import { expect, it } from "vitest";
import { encodePng } from "../../src/exports/picture/encode-png.ts";

const pictures = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 30 }),
    isOpaque: fc.boolean(),
  })
  .chain(({ width, height, isOpaque }) =>
    fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }).map((bytes) => {
      const picture = new ImageData(width, height);
      bytes.forEach((byte, at) => {
        if (at % 4 === 3) picture.data[at] = isOpaque || byte > 127 ? 255 : 0;
        else picture.data[at] = byte;
      });
      // What cannot be seen has no colour.
      for (let at = 3; at < picture.data.length; at += 4)
        if (picture.data[at] === 0) picture.data.fill(0, at - 3, at);
      return picture;
    }),
  );

it("a PNG has the pixels that it was made of, whatever is written in it", async () => {
  await fc.assert(
    fc.asyncProperty(pictures, fc.string({ unit: "grapheme" }), async (picture, words) => {
      const { width, height, data } = picture;
      const bitmap = await createImageBitmap(await encodePng(picture, { Title: words }, "fr"));
      expect([bitmap.width, bitmap.height]).toEqual([width, height]);
      const context = new OffscreenCanvas(width, height).getContext("2d") ?? expect.fail("no canvas");
      context.drawImage(bitmap, 0, 0);
      expect([...context.getImageData(0, 0, width, height).data]).toEqual([...data]);
    }),
    { seed: 20211125, numRuns: 40 },
  );
});
