/** Characters that an editor would show as nothing, or as something else: escaped, so that what is seen is what is run. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t" };

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(code > 0xffff ? 8 : 4, "0");
  return NAMED[character] ?? `\\${code > 0xffff ? "U" : "u"}${hex}`;
}

const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\uFFFD");

/**
 * Text between quotes, as R reads it back. R has neither NUL nor halves of a character: a replacement character stands
 * for them.
 */
export function quoted(text: string): string {
  const whole = wellFormed(text).replaceAll("\0", "\uFFFD");
  return `"${whole.replace(/[\\"]/g, "\\$&").replace(UNSEEN, escaped)}"`;
}

const WIDEST = 110;

/** `c(…)`, broken into lines that can be read. */
export function vector(items: readonly string[], indent = "  "): string {
  if (items.length === 1) return items[0] ?? "";
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= WIDEST)
      lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  if (lines.length === 0) return "character()";
  return lines.length === 1 ? `c(${lines[0]})` : `c(\n${indent}  ${lines.join(`,\n${indent}  `)}\n${indent})`;
}

export const texts = (items: readonly string[], indent?: string): string => vector(items.map(quoted), indent);

/** A number with all its digits. */
export const numeral = (value: number | null): string => (value === null ? "NA" : String(value));

/** A data frame, from the source of each of its columns. */
export const frame = (
  name: string,
  columns: readonly (readonly [column: string, values: string])[],
): string[] => [
  `${name} <- data.frame(`,
  columns.map(([column, values]) => `  ${column} = ${values}`).join(",\n"),
  ")",
];

const LONGEST_COMMENT = 300;

/** One line that R does not read, whatever the text holds. */
export function comment(text: string): string {
  const line = text
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, (run) => (/^[\u00a0\u202f]$/.test(run) ? run : " "))
    .trim();
  return `# ${line.length > LONGEST_COMMENT ? `${wellFormed(line.slice(0, LONGEST_COMMENT))}…` : line}`;
}

/** Words that R or the script itself uses. */
const RESERVED = new Set(
  (
    "u if else repeat while function for next break in na_integer_ na inf nan null true false t f c d y w raw text key " +
    "answer several boxes number weight base population design margins rows columns expected result level estimate " +
    "interval wilson belongs gave used inside selected same influence compared difference differences tested answers groups n net freq bytes cells records item row column rake_design"
  ).split(" "),
);

/** A name for a column of the script's data, from that of the variable: letters, digits and “_” only. */
export function nameFor(id: string, taken: ReadonlySet<string>): string {
  const plain = id
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 24)
    .replace(/_+$/, "");
  const safe = /^[a-z]/.test(plain) && !RESERVED.has(plain) ? plain : `v_${plain || "x"}`;
  let name = safe;
  for (let copy = 2; taken.has(name); copy += 1) name = `${safe}_${copy}`;
  return name;
}
