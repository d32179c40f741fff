/** Typefaces of drawings: ours where they are there, else what most machines have. */
export const SANS = "'Source Sans 3', 'Noto Sans', Arial, sans-serif";
export const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";
