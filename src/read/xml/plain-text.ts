/** Tags that only change how words look: no space stands where they do. */
const INLINE = /<\/?(?:a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;
const TAG = /<\/?[a-zA-Z!][^<>]*>/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  acirc: "â",
  ccedil: "ç",
  ocirc: "ô",
  ugrave: "ù",
  ucirc: "û",
  icirc: "î",
  iuml: "ï",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  Eacute: "É",
  laquo: "«",
  raquo: "»",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  euro: "€",
};

/** The words of a text in HTML, on one line: what exports keep of it in their headers and cells. */
export const plainText = (html: string): string =>
  (html.includes("<") ? withoutSilent(html).replace(INLINE, "").replace(TAG, " ") : html)
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, entity: string) => characterOf(entity) ?? whole)
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

function characterOf(entity: string): string | null {
  if (!entity.startsWith("#")) return Object.hasOwn(NAMED, entity) ? (NAMED[entity] ?? null) : null;
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
