import { FRENCH_EXCEL, figureCsv } from "../csv.ts";
import type { Exporter } from "../exporter.ts";

/** CSV as French Excel opens it by a double click: semicolons, decimal commas, byte-order mark. */
export default {
  id: "csv-excel",
  kind: "numbers",
  extension: "csv",
  write: async ({ figure, language }) => figureCsv(figure, FRENCH_EXCEL, language),
} satisfies Exporter;
