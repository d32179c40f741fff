import { MISSING_KINDS, type Missing } from "../../survey/missing.ts";
import { LANGUAGES } from "../words/languages.ts";
import { Lexicon } from "../words/lexicon.ts";
import { isSign, tokensOf, withoutGloss } from "../words/text.ts";

/** What spreadsheets write where a formula fails, in the languages of this folder. */
const SPREADSHEET_ERROR =
  /^#(?:N\/A|N\/D|NV|DIV\/0!?|VALEUR ?!|VALUE!|WERT!|VALOR!|¡?VALOR!|NOM ?\?|NAME\?|¿?NOMBRE\?|NOME\?|REF ?!|¡?REF!|RIF!|BEZUG!|NUL ?!|NULL!|NULLO!|NOMBRE ?!|NUM ?!|ZAHL!|CALC ?!|SPILL!|PROPAGATION ?!|CHAMP ?!|FIELD!|EN ATTENTE ?|GETTING_DATA|#+)$/iu;

/** Longer answers say more than that there is none. */
const LONGEST = 80;
/** A code before the words, as questionnaires number them: “9 NSP”, “8 - No responde”. */
const CODE = /^\s*[([]?-?\d{1,4}\s*[)\].:=–—-]*\s+(?=\p{L})/u;
const PARTS = /\s*(?:\/|\||\bou\b|\bor\b|\boder\b|\bo\b)\s*/u;

/** What is written where there is no answer, whatever the language of the file. */
const WORDS: readonly Lexicon<Missing>[] = LANGUAGES.map(({ missing }) => {
  const words = new Lexicon<Missing>();
  for (const kind of MISSING_KINDS) words.add(missing[kind] ?? "", kind);
  return words;
});

/** Why there is no answer where a cell says this, or null: it is an answer. Brackets and codes do not count. */
export function missingKindOf(cell: string): Missing | null {
  if (cell.startsWith("#") && SPREADSHEET_ERROR.test(cell))
    return cell === "#N/A" ? "no-answer" : "unreadable";
  if (cell.length > LONGEST || !(mayBegin(cell) || cell.endsWith(")"))) return null;
  const text = cell.replace(CODE, "");
  return kindOf(text) ?? partsKind(text) ?? codedKind(text) ?? glossedKind(text);
}

/** “Not applicable (personal use only)”, “NSP (ne sait pas, ne se prononce pas)”, but not “not relevant (1)”. */
function glossedKind(text: string): Missing | null {
  const plain = withoutGloss(text);
  return plain === "" || !/\p{L}{2}/u.test(text.slice(plain.length))
    ? null
    : (kindOf(plain) ?? partsKind(plain));
}

/** “Unfamiliar (N/A)”, “N/A, I use neither”: a code for no answer, and what it stands for. */
function codedKind(text: string): Missing | null {
  const [, led, sign, rest = ""] = LED.exec(text) ?? [];
  // “DK - Denmark”: codes of countries are written like this too.
  if (led && (led.includes("/") || !/[–—-]/.test(sign ?? "") || kindOf(rest) !== null)) return kindOf(led);
  const glossed = GLOSSED.exec(text)?.[1];
  return glossed === undefined ? null : kindOf(glossed);
}

/** Words are answers, codes are none. */
const LED = /^(N\/?A|NSPP?|NR|DK|S\.?O\.?)\s*([,:;–—-])\s+(.*)$/s;
const GLOSSED = /\((N\/?A|NSPP?|NR|DK|S\.?O\.?)\)\s*$/;

/** The first two letters of all of them, without accents: most cells are left at this. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ missing }) =>
    Object.values(missing).flatMap((phrases) =>
      phrases.split("|").map((phrase) => phrase.replace(/[^a-z]/g, "").slice(0, 2)),
    ),
  ),
);

function mayBegin(cell: string): boolean {
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at) | 32;
    if (code > 127) return true;
    if (code < 97 || code > 122) continue;
    // “N/A”, “n.d.”: a sign may stand between the letters.
    for (let next = at + 1; next < Math.min(cell.length, at + 4); next += 1) {
      const second = cell.charCodeAt(next) | 32;
      if (second > 127) return true;
      if (second >= 97 && second <= 122) return BEGINNINGS.has(String.fromCharCode(code, second));
    }
    return BEGINNINGS.has(String.fromCharCode(code));
  }
  return false;
}

/** “Ne sait pas / ne veut pas répondre”: each part says so, and the first says why. */
function partsKind(text: string): Missing | null {
  const parts = text.split(PARTS).filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2) return null;
  const kinds = parts.map(kindOf);
  return kinds.every((kind) => kind !== null) ? (kinds[0] ?? null) : null;
}

function kindOf(text: string): Missing | null {
  const tokens = tokensOf(text).filter((token) => !isSign(token) && token !== "#");
  if (tokens.length === 0) return null;
  for (const words of WORDS) {
    const match = words.at(tokens, 0);
    if (match && (match.length === tokens.length || match.open)) return match.meaning;
  }
  return null;
}
