import { fold } from "../../lib/fold.ts";
import type { RecordNumbers } from "../../read/record-numbers.ts";
import type { Issue } from "../../survey/issue.ts";
import { cellKey } from "../../table/cell-key.ts";
import type { TextColumn } from "../../table/column.ts";
import { numberOf } from "../../table/number-of.ts";
import { placesOf } from "./places-of.ts";
import { replyColumns } from "./reply-columns.ts";

/** A column of a survey tool that says whether a reply was finished. */
interface Sign {
  /** Folded, words apart. */
  readonly headers: ReadonlySet<string>;
  /** Whether a cell, folded, says that it was not. */
  readonly says: (cell: string) => boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split("|"));

const NO = set("false|faux|falsch|falso|0|no|non|nein");
const YES = set("true|vrai|wahr|1|yes|oui|ja");
const PARTIAL = set(
  "partial|partiel|partielle|incomplete|incomplet|incompleta|incompleto|en cours|in progress|started|draft|brouillon|not finished|unfinished|non termine|non terminee|partially completed|inachevee|inacheve|unvollstandig",
);

/** The surest first: that which says so in as many words, then dates that are blank, then how far somebody came. */
const SIGNS: readonly Sign[] = [
  { headers: set("finished|termine|beendet|fertig"), says: (cell) => NO.has(cell) },
  { headers: set("brouillon|draft"), says: (cell) => YES.has(cell) },
  {
    headers: set("status|statut|statut saisie|response type|flow status|type de reponse"),
    says: (cell) => PARTIAL.has(cell),
  },
  {
    headers: set(
      "submitdate|date submitted|date de soumission|datum abgeschickt|fecha de envio|data di invio|completed time|heure de completion",
    ),
    says: (cell) => cell === "",
  },
  { headers: set("progress|progression"), says: (cell) => (numberOf(cell, ".") ?? 100) < 100 },
];

/**
 * “unfinished-replies”: replies that their survey tool did not see the end of. They are counted, since a file does not
 * say whether they should be; nobody can tell them in the figures, so they are told.
 */
export function unfinishedReplies(
  headers: readonly string[],
  cells: readonly TextColumn[],
  records: RecordNumbers,
): Issue[] {
  const about = replyColumns(headers);
  const names = headers.map(nameOf);
  for (const { headers: wanted, says } of SIGNS) {
    const column = names.findIndex((name, index) => about.has(index) && wanted.has(name));
    const text = cells[column];
    if (!text) continue;
    const said = text.dictionary.map((cell) => says(fold(cellKey(cell))));
    let count = 0;
    for (const code of text.codes) if (said[code]) count += 1;
    // A tool that dates no reply has not seen all of them abandoned.
    if (count === 0 || count === text.codes.length) continue;
    const keys = text.dictionary.flatMap((cell, code) => (said[code] ? [cellKey(cell)] : []));
    const places = placesOf(
      keys.map((key) => ({ key, count: 1 })),
      text,
      column,
      records,
    );
    const params = { name: headers[column]?.trim() ?? "", all: text.codes.length, cell: keys[0] ?? "" };
    return [
      { code: "unfinished-replies", severity: "warning", count, where: places[0] ?? null, places, params },
    ];
  }
  return [];
}

/** “STATUT_SAISIE”, “Date de soumission”: its words. */
const nameOf = (header: string): string =>
  fold(header)
    .replace(/[_/.()\s-]+/g, " ")
    .trim();
