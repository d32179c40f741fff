import { detectNotText } from "../file/detect-not-text.ts";
import type { Reader } from "../reader.ts";

/** What reads files of SPSS is loaded when there is one to read. */
export default {
  format: "sav",
  recognises: (head, name) => detectNotText(head, name) === "spss",
  read: async (...file) => (await import("./read-sheet.ts")).readSheet(...file),
} satisfies Reader;
