import type { Exporter } from "../exporter.ts";

/** PNG: a picture for everything that takes pictures, at once, twice or four times the pixels of the screen. */
export default {
  id: "png",
  kind: "picture",
  extension: "png",
  write: async (handed, settings) => {
    const { writePng } = await import("../picture/png.ts");
    return writePng(handed, settings);
  },
} satisfies Exporter;
