import { type Exporter, FORMATS } from "./exporter.ts";

const found = import.meta.glob<{ readonly default: Exporter }>("./formats/*.ts", { eager: true });

/** Every export format there is a file for. */
export const EXPORTERS: readonly Exporter[] = Object.values(found)
  .map(({ default: exporter }) => exporter)
  .sort((a, b) => FORMATS.indexOf(a.id) - FORMATS.indexOf(b.id));
