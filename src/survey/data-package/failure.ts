/**
 * Why a data package cannot be read.
 *
 * One of:
 * - `not-plain`: something that JSON cannot say, or nested too deep
 * - `wrong-shape`: a property that is missing or of the wrong type
 * - `unknown-value`: a property with a value outside its list
 * - `duplicate-name`: a name, id or code used twice where it must be unique
 * - `unknown-variable`, `unknown-category`: named by an indicator or a comparison, in no field
 * - `unknown-survey`, `unknown-indicator`, `unknown-figure`: named by a headline, a contrast or a comparison
 * - `wrong-kind`: a variable whose kind cannot serve there (the mean of a text, a breakdown by a date)
 * - `no-categories`, `no-separator`: what its kind needs and the field does not say
 * - `wrong-scores`: not one number per category
 * - `mixed-battery`: questions compared with each other that do not share a scale
 * - `ambiguous-code`: a code that is both an answer and a missing answer, or that contains the separator
 * - `wrong-unit`: a figure about persons over a survey of organisations, or the reverse
 * - `wrong-group`: a figure about a group compared with everybody, or the reverse
 * - `missing-column`: a header that the file lacks
 * - `empty-cell`, `unreadable-number`, `out-of-range`, `unsafe-address`: a cell of the published figures
 * - `missing-words`: a figure that is not exact, without the words that were printed
 */
export type DescriptorCode =
  | "not-plain"
  | "wrong-shape"
  | "unknown-value"
  | "duplicate-name"
  | "unknown-variable"
  | "unknown-category"
  | "unknown-survey"
  | "unknown-indicator"
  | "unknown-figure"
  | "wrong-kind"
  | "no-categories"
  | "no-separator"
  | "wrong-scores"
  | "mixed-battery"
  | "ambiguous-code"
  | "wrong-unit"
  | "wrong-group"
  | "missing-column"
  | "empty-cell"
  | "unreadable-number"
  | "out-of-range"
  | "unsafe-address"
  | "missing-words";

/** A value, never prose: whoever shows it words it from its code and params. */
export interface DescriptorFailure {
  readonly code: DescriptorCode;
  /** Where, as a JSON Pointer: “/resources/0/schema/fields/3”. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Takes down failures while reading goes on, so that all of them are told at once. */
export type Report = (code: DescriptorCode, path: string, params?: DescriptorFailure["params"]) => void;

/** Reports one failure for each name that was used before. */
export function reportDuplicates(
  names: readonly string[],
  pathOf: (index: number) => string,
  report: Report,
) {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (seen.has(name)) report("duplicate-name", pathOf(index), { name });
    seen.add(name);
  });
}
