import type { Exporter } from "../exporter.ts";

/** HTML: a page of one file, with chart, table and note; no script, no request. */
export default {
  id: "html",
  kind: "page",
  extension: "html",
  write: async (handed, settings) => {
    const { figurePage } = await import("../html/figure-page.ts");
    return figurePage(handed, settings);
  },
} satisfies Exporter;
