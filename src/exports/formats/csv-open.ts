import type { Exporter } from "../exporter.ts";

/** CSV as every other program expects it: commas, decimal points, UTF-8. */
export default {
  id: "csv-open",
  kind: "numbers",
  extension: "csv",
  write: async ({ figure, language }) => {
    const { figureCsv, OPEN_CSV } = await import("../csv.ts");
    return figureCsv(figure, OPEN_CSV, language);
  },
} satisfies Exporter;
