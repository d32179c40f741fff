import type { Exporter } from "../exporter.ts";

/** JSON: the question and the estimates, for programs. */
export default {
  id: "json",
  kind: "numbers",
  extension: "json",
  write: async (handed) => {
    const { figureJson } = await import("../json.ts");
    return figureJson(handed);
  },
} satisfies Exporter;
