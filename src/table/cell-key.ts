/**
 * What a cell is matched by: spaces around it removed, accents composed. Macs write “é” as two characters, and
 * “Prishtina ” is “Prishtina”; the cell itself stays as it was read.
 */
export const cellKey = (cell: string): string => cell.trim().normalize("NFC");
