import type { OpenedSurvey } from "../../engine/protocol.ts";
import { lettersOf } from "../../lib/hash.ts";

/**
 * What an imported file looks like, for links: rows, columns, headers, cells and codebook, each a number or eight
 * letters, with points between them. Whoever opens a link with a file of their own learns whether it is the same; of
 * what is in the file, nothing is in the link.
 */
const FORM = /^\d{1,9}\.\d{1,6}(\.[a-z0-9]{8}){3}$/;

export const isPrint = (text: string): boolean => FORM.test(text);

/** Its cells, however they are read: what views of the same answers have in common. */
export const cellsPrint = ({ fingerprint: { rows, columns, headers, cells } }: OpenedSurvey): string =>
  [rows, columns, headers, cells].join(".");

/** The file as it is read now: cells and codebook. */
export function filePrint(survey: OpenedSurvey): string {
  const { wave, ...codebook } = survey.codebook;
  // A file that is called otherwise is the same file.
  const read = inOrder([codebook, { ...wave, title: null, source: null }]);
  return `${cellsPrint(survey)}.${lettersOf(JSON.stringify(read))}`;
}

/** A value with the keys of its objects in alphabetical order, and none that says nothing: equal ones are written alike. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const said = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return Object.fromEntries(
    said.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]),
  );
}

/** What a file has otherwise than the one that a link was made with. */
export type Difference =
  | { readonly code: "rows" | "columns"; readonly asked: number; readonly here: number }
  /** Other names of columns; other cells; the same cells, read by another codebook. */
  | { readonly code: "headers" | "cells" | "codebook" };

/**
 * What differs between a link and the file that is open: nothing for the same file read the same way. What follows
 * from another difference is left out: other rows have other cells.
 *
 * @param asked - fingerprint of the link
 */
export function differences(asked: string, survey: OpenedSurvey): readonly Difference[] {
  const [rows, columns, headers, cells, codebook] = asked.split(".");
  const here = survey.fingerprint;
  const found: Difference[] = [];
  if (Number(rows) !== here.rows) found.push({ code: "rows", asked: Number(rows), here: here.rows });
  if (Number(columns) !== here.columns)
    found.push({ code: "columns", asked: Number(columns), here: here.columns });
  else if (headers !== here.headers) found.push({ code: "headers" });
  if (found.length > 0) return found;
  if (cells !== here.cells) return [{ code: "cells" }];
  return codebook === filePrint(survey).split(".").at(-1) ? [] : [{ code: "codebook" }];
}

/** Whether a link was made with these very answers; false where it does not say. */
export const hasSameCells = (asked: string | null, survey: OpenedSurvey): boolean =>
  asked?.startsWith(`${cellsPrint(survey)}.`) ?? false;
