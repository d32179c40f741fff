import { detectNotText } from "../file/detect-not-text.ts";
import type { Reader } from "../reader.ts";
import { readSheet } from "./read-sheet.ts";

/** Text has no signature: whatever is known to be something else is none. */
export default {
  format: "csv",
  recognises: (head, name) => detectNotText(head, name) === null,
  read: readSheet,
} satisfies Reader;
