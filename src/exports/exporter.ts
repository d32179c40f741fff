import type { Figure } from "../figure/figure.ts";
import type { Language } from "../i18n/language.ts";

/**
 * Exporter: a way to hand a figure on. A file of `formats/` with this as its default export is found by itself;
 * its id is named in each language.
 */
export interface Exporter {
  /** Its name is in the message catalogue under this key. */
  readonly id: "csv-excel" | "csv-open";
  /** Place among the formats offered. */
  readonly order: number;
  /** Of the file written, without the dot. */
  readonly extension: string;
  /** Title, base, note, source and simulated badge go with the numbers, whatever the format. */
  readonly write: (figure: Figure, language: Language) => Blob;
}
