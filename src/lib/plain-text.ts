/** The named entities of U+00A0 to U+00FF, in order; survey tools write hardly any other. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const NAMED = new Map<string, string>([
  ...LATIN_1.split(" ").map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    OElig: "Œ",
    oelig: "œ",
    hellip: "…",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    ndash: "–",
    mdash: "—",
    euro: "€",
    bull: "•",
    trade: "™",
    thinsp: "\u2009",
    ensp: "\u2002",
    emsp: "\u2003",
    rarr: "→",
    larr: "←",
    le: "≤",
    ge: "≥",
  }),
]);

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,8});/gi;
/** Tags that only change how words look: no space stands where they do. */
const INLINE_TAG = /<\/?(?:a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;
const ANY_TAG = /<\/?[a-zA-Z!][^<>]*>/g;
/** Tags that a header or an answer may hold: “<Commune>” and “<18 ans” are words. */
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|input|label|li|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;

/** Entities and HTML tags written out: “R&amp;D” is R&D, “<b>Âge</b><br/>” is Âge. Text without them comes back as it is. */
export function plainText(text: string): string {
  if (!/[&<]/.test(text)) return text;
  const untagged = text.replace(TAG, " ");
  const decoded = entitiesDecoded(untagged);
  return decoded === text ? text : decoded.replace(/[^\S\u00a0\u202f]+/g, " ").trim();
}

/** The words of a text that is HTML throughout, on one line: what exports keep of it in their headers and cells. */
export const wordsOfHtml = (html: string): string =>
  entitiesDecoded(
    html.includes("<") ? withoutSilent(html).replace(INLINE_TAG, "").replace(ANY_TAG, " ") : html,
  )
    .replace(/\s+/g, " ")
    .trim();

/** Without scripts and styles, which hold no words; what is left open ends the text. */
function withoutSilent(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { 0: opening, index } of html.matchAll(/<(?:script|style)\b/gi)) {
    if (index < from) continue;
    kept.push(html.slice(from, index));
    const end = html.indexOf(`</${opening.slice(1)}`, index);
    if (end < 0) return kept.join(" ");
    from = end;
  }
  return kept.join(" ") + html.slice(from);
}

const entitiesDecoded = (text: string): string =>
  text.replace(ENTITY, (whole, name: string) => characterOf(name) ?? whole);

function characterOf(name: string): string | null {
  if (!name.startsWith("#")) return NAMED.get(name) ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isText = code > 31 || code === 9 || code === 10 || code === 13;
  return isText && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Whether the text ends within an entity: what follows its “;” is not another option. */
export const endsInEntity = (text: string): boolean =>
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,8})$/i.test(text);
