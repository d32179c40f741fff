/** WHATWG names of the encodings that are read. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-15",
  "macintosh",
] as const;

export type Encoding = (typeof ENCODINGS)[number];
