const OFFICE = "http://schemas.openxmlformats.org";

/** The dialects of Office Open XML, by the prefixes that they go under. */
const DIALECTS = {
  a: `${OFFICE}/drawingml/2006/main`,
  c: `${OFFICE}/drawingml/2006/chart`,
  p: `${OFFICE}/presentationml/2006/main`,
  r: `${OFFICE}/officeDocument/2006/relationships`,
} as const;

export const CHART_DIALECT = DIALECTS.c;
/** What charts can do since 2013. */
export const LATER_CHART_DIALECT = "http://schemas.microsoft.com/office/drawing/2012/chart";
export const TABLE_DIALECT = `${OFFICE}/drawingml/2006/table`;
export const SHEET_DIALECT = `${OFFICE}/spreadsheetml/2006/main`;
export const LINK_DIALECT = DIALECTS.r;

/** Declarations of a part's outermost element. */
export const dialects = (...prefixes: readonly (keyof typeof DIALECTS)[]): Record<string, string> =>
  Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, DIALECTS[prefix]]));

/** What a part is, as content types say it. */
export const contentType = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.${kind}+xml`;
