const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Record ends as “\n”, whatever the file has: CRLF, LF, a lone CR, or a mixture. Inside quotes a CR is data: some
 * exports join options by it.
 *
 * `text` must begin where a record begins. Quotes open and close as in the parser that comes after: a quote opens at
 * the start of a field only, and closes before a delimiter or a record end, spaces between them allowed.
 *
 * @param delimiter - null where quotes are text
 */
export function normaliseNewlines(text: string, delimiter: string | null): string {
  if (!text.includes("\r")) return text;
  if (delimiter === null || !text.includes('"')) return text.replace(/\r\n?/g, "\n");
  return scan(text, delimiter.charCodeAt(0));
}

function scan(text: string, delimiter: number): string {
  let out = "";
  let from = 0;
  let quoted = false;
  let fieldStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code !== QUOTE) continue;
      if (text.charCodeAt(at + 1) === QUOTE) at += 1;
      else if (closes(text, at + 1, delimiter)) quoted = false;
    } else if (code === QUOTE && fieldStart) {
      quoted = true;
      fieldStart = false;
    } else if (code === CR) {
      out += `${text.slice(from, at)}\n`;
      if (text.charCodeAt(at + 1) === LF) at += 1;
      from = at + 1;
      fieldStart = true;
    } else {
      fieldStart = code === delimiter || code === LF;
    }
  }
  return from === 0 ? text : out + text.slice(from);
}

function closes(text: string, after: number, delimiter: number): boolean {
  for (let at = after; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LF || code === CR) return true;
    if (text.charAt(at).trim() !== "") return false;
  }
  return true;
}
