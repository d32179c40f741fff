/**
 * What a cell is matched by: spaces around it removed, accents composed. Macs write “é” as two characters, and
 * “Prishtina ” is “Prishtina”; the cell itself stays as it was read.
 */
export function cellKey(cell: string): string {
  const text = cell.trim();
  for (let at = 0; at < text.length; at += 1)
    if (text.charCodeAt(at) >= COMBINING) return text.normalize("NFC");
  return text;
}

/** Below the first combining accent every character is composed already. */
const COMBINING = 0x300;
