/**
 * Formula marks: the apostrophes that keep a spreadsheet from running a text. One rule says where they stand, at the
 * start of a text as inside it: where a cell would begin with a formula for a program set to any separator, which may
 * not see that the text is quoted. Each place gets one more than it has, so that they can be taken back.
 */

/**
 * What spreadsheets skip before they look for a formula; a quote may open the cell, and be skipped too. Like the
 * triggers, written so that Perl’s expressions read it as JavaScript’s do.
 */
export const SKIPPED = '(?:(?![\\t\\r\\n\\0])[\\s\\p{Z}\\p{Cc}\\p{Cf}"])*';
/** The characters of a class: a cell that begins with one of them is a formula. */
export const TRIGGERS = "=+\\-@＝＋－＠\\t\\0";

const AT_START = new RegExp(`^('*)(?=${SKIPPED}[${TRIGGERS}\\r\\n])`, "u");
/** At the end of a text a program may take the quote that closes it for one that opens the next cell. */
const INSIDE = new RegExp(`([;,|\\t\\n]|\\r(?!\\n))('*)(?=${SKIPPED}(?:[${TRIGGERS}]|$))`, "gu");

/** The text with the mark that it needs where nothing cuts it. */
export const withMarkAtStart = (text: string): string => text.replace(AT_START, "'$1");

/** The text with the marks that it needs where any separator may cut it. */
export const withFormulaMarks = (text: string): string => withMarkAtStart(text).replace(INSIDE, "$1'$2");

/** The text without them: what `withFormulaMarks` was given. */
export const withoutFormulaMarks = (text: string): string =>
  text
    .replace(AT_START, (marks: string) => marks.slice(1))
    .replace(INSIDE, (_, edge: string, marks: string) => edge + marks.slice(1));

/** Whether each place that needs a mark has one, and whether there is any such place. */
export function formulaMarks(text: string): "none" | "all" | "some are missing" {
  const places = [...text.matchAll(INSIDE)].map(([, , marks]) => marks);
  const start = AT_START.exec(text);
  if (start) places.push(start[1]);
  if (places.length === 0) return "none";
  return places.every((marks) => marks !== "") ? "all" : "some are missing";
}
