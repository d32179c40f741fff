import type { ImportedSurvey } from "../../engine/protocol.ts";
import { type CodebookChanges, codebookChanges } from "../../survey/codebook-changes.ts";
import { writeDataPackage } from "../../survey/data-package/write.ts";

/** A file that somebody has corrected while the page is open, as it was left. */
export interface Remembered {
  readonly file: string;
  readonly survey: ImportedSurvey;
}

/** A codebook that the file may be read by, and what it would not find as it was. */
export interface Offer extends Remembered {
  readonly changes: CodebookChanges;
}

/** Text of the codebook of an imported file: what is saved, and what another file may be read by. */
export function codebookText({ codebook, file, headers, receipt, reading, written }: ImportedSurvey): string {
  const descriptor = writeDataPackage(codebook, {
    name: file,
    headers,
    receipt,
    reading,
    indicators: written,
  });
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** The same survey has at least this part of its questions in common. */
const ENOUGH = 0.5;

/** The remembered file of which this one looks like another wave, if there is one: most of either's questions are in both. */
export function offerFor(survey: ImportedSurvey, remembered: readonly Remembered[]): Offer | null {
  const offers = remembered
    .map((one) => ({ ...one, changes: codebookChanges(one.survey.codebook, survey.codebook) }))
    .map((offer) => ({ offer, likeness: likenessOf(offer, survey) }))
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness);
  return offers[0]?.offer ?? null;
}

function likenessOf({ changes, survey: former }: Offer, later: ImportedSurvey): number {
  const found = changes.common + changes.renamed.length;
  const most = Math.max(former.codebook.variables.length, later.codebook.variables.length);
  return changes.common === 0 ? 0 : found / most;
}
