/**
 * A CSV as a French office writes it: byte order mark, semicolons, CRLF, quotes only where needed.
 * The seed files take this form because it is the one that users bring.
 */
export function frenchCsv(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[headers, ...rows].map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

const cell = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** An integer number of hundredths with a decimal comma: 137 is “1,37”. */
export const hundredths = (count: number) =>
  `${Math.floor(count / 100)},${String(count % 100).padStart(2, "0")}`;
