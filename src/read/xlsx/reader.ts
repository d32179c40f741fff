import { detectNotText } from "../file/detect-not-text.ts";
import type { Reader } from "../reader.ts";

/** What reads workbooks is loaded when there is one to read. */
export default {
  format: "xlsx",
  recognises: (head, name) => detectNotText(head, name) === "xlsx",
  read: async (...file) => (await import("./read-sheet.ts")).readSheet(...file),
} satisfies Reader;
