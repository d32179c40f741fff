import { figureCsv, OPEN_CSV } from "../csv.ts";
import type { Exporter } from "../exporter.ts";

/** CSV as every other program expects it: commas, decimal points, UTF-8. */
export default {
  id: "csv-open",
  order: 2,
  extension: "csv",
  write: (figure, language) => figureCsv(figure, OPEN_CSV, language),
} satisfies Exporter;
