import { figureCsv, OPEN_CSV } from "../csv.ts";
import type { Exporter } from "../exporter.ts";

/** CSV as every other program expects it: commas, decimal points, UTF-8. */
export default {
  id: "csv-open",
  kind: "numbers",
  extension: "csv",
  write: async ({ figure, language }) => figureCsv(figure, OPEN_CSV, language),
} satisfies Exporter;
