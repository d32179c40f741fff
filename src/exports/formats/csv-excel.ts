import { FRENCH_EXCEL, figureCsv } from "../csv.ts";
import type { Exporter } from "../exporter.ts";

/** CSV as French Excel opens it by a double click: semicolons, decimal commas, byte-order mark. */
export default {
  id: "csv-excel",
  order: 1,
  extension: "csv",
  write: (figure, language) => figureCsv(figure, FRENCH_EXCEL, language),
} satisfies Exporter;
