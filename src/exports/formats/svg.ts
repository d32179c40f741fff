import type { Exporter } from "../exporter.ts";

/** SVG: sharp at any size, its text as text, to be edited by drawing programs. */
export default {
  id: "svg",
  kind: "picture",
  extension: "svg",
  write: async (handed, settings) => {
    const { writeSvg } = await import("../picture/svg.ts");
    return writeSvg(handed, settings);
  },
} satisfies Exporter;
