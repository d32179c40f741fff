import { plural } from "./plural.ts";

/** Words of what hands a figure on. */
export const share = {
  open: "Share…",
  title: "Share this figure",
  tabs: { file: "File", embed: "Embed in a page" },
  format: "Format",
  size: "Size",
  sizes: { page: "Page", slide: "Slide 16:9", a4: "A4", square: "Square" },
  content: "Content",
  contents: { complete: "Complete: title, note, source", bare: "Bare: for a page with a title of its own" },
  resolution: "Resolution",
  resolutions: { 1: "1×", 2: "2×", 4: "4×" },
  pixels: ({ width, height }: { width: string; height: string }) => `${width} × ${height} pixels`,
  theme: "Appearance",
  typefaces: "Bring the typefaces along (110 kB more)",
  download: "Download",
  copyPicture: "Copy as image",
  pictureCopied: "Image copied",
  preparing: "Preparing…",
  failed: "The file could not be written. Try a lower resolution, or another format.",
  preview: "Preview of what leaves",
  small: ({ percent }: { percent: string }) =>
    `To make everything fit, letters are reduced to ${percent}: “Page” keeps them readable.`,
  leaves: "What leaves",
  estimates: ({ n }: { n: string }) =>
    `${plural(n, "computed value", "computed values")}, with margin and base`,
  quoted: ({ n }: { n: string }) => `${plural(n, "figure", "figures")} quoted as printed`,
  smallest: ({ n }: { n: string }) => `smallest base shown: n = ${n}`,
  hidden: ({ n }: { n: string }) => `${plural(n, "hidden value", "hidden values")}, without the number`,
  words: "title, base, note, source, and the labels shown",
  never: "No row, no weight, no identifier, no free text: aggregates only.",
  more: ({ n }: { n: string }) => `… and ${plural(n, "more line", "more lines")}`,
};
