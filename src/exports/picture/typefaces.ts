/** A typeface as a rule of a style sheet, with its file in it. */
const rule = (family: string, address: string): string =>
  `@font-face{font-family:"${family}";font-weight:200 900;src:url(${address}) format("woff2")}`;

/** The typefaces of drawings as style rules that need no other file: about 110 kB. */
export async function typefaceRules(): Promise<string> {
  const [sans, serif] = await Promise.all([
    import("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline"),
    import("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline"),
  ]);
  return rule("Source Sans 3", sans.default) + rule("Source Serif 4", serif.default);
}
