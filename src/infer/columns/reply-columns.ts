import { Lexicon } from "../words/lexicon.ts";
import { isSign, tokensOf } from "../words/text.ts";
import { SURVEY_TOOLS } from "./survey-tools.ts";

const TOOLS = Object.values(SURVEY_TOOLS).map((phrases) => new Lexicon<true>().add(phrases, true));

/** Whatever the tool, and alone. */
const PLAIN = new Lexicon<true>().add(
  "enqueteur|enquetrice|nom de l enqueteur|interviewer|interviewer id|enumerator|enumerator id|enumerator name|adresse ip|ip address|ip adresse|ipaddress|ip|horodateur|horodatage|timestamp|zeitstempel|informazioni cronologiche|marca temporal|marca de tiempo|carimbo de data hora|tijdstempel|submitdate|date de soumission|submission date|submission time|submission id|submitted at|date submitted|recorded date|user agent|navigateur|response id|id de la reponse|id de reponse|heure de debut|heure de fin|start time|end time|completion time|instance id|meta instance id|uuid|device id|datestamp|refurl|interviewtime|startlanguage|lastpage|group time *|question time *|grouptime*|questiontime*|temps pour le groupe *|temps pour la question *|duration in seconds|duree en secondes|page submit|first click|last click|click count|date de saisie|date saisie|heure de saisie|date d enregistrement",
  true,
);
/** “G01Q03Time”, “groupTime12”, “Q3_Page Submit”, “TIME007”. */
const TIMING =
  /^(group ?time ?\d+|(total|page|response|question|interview|survey|completion|(\w*\d )*\w*\d) ?time|time ?\d{3}|.* (page submit|first click|last click|click count))$/;

/** So many columns of one tool are no accident. */
const COMPANY = 3;

/**
 * Columns that a survey tool adds to every reply, which are no answers: those whose header says so alone, and those
 * that a tool is known to write, where three of them or more stand in one file.
 *
 * @returns the columns, from 0
 */
export function replyColumns(headers: readonly string[]): ReadonlySet<number> {
  const words = headers.map(nameOf);
  const found = new Set<number>();
  words.forEach((tokens, column) => {
    if (isWhole(PLAIN, tokens) || TIMING.test(tokens.join(" "))) found.add(column);
  });
  for (const tool of TOOLS) {
    const columns = words.flatMap((tokens, column) => (isWhole(tool, tokens) ? [column] : []));
    const distinct = new Set(columns.map((column) => words[column]?.join(" ")));
    if (distinct.size >= COMPANY) for (const column of columns) found.add(column);
  }
  return found;
}

/** “_submission_time”, “SubmissionDate”, “groupe/meta/instanceID”: its words. */
function nameOf(header: string): string[] {
  const spaced = header
    .trim()
    .replace(/([a-z\u00e0-\u00ff])([A-Z])/g, "$1 $2")
    .replace(/[_/.()-]+/g, " ");
  return spaced.length > 60 ? [] : tokensOf(spaced).filter((token) => !isSign(token));
}

function isWhole(lexicon: Lexicon<true>, tokens: readonly string[]): boolean {
  const match = lexicon.at(tokens, 0);
  return match !== null && (match.length === tokens.length || match.open);
}
