/** Whether a printed number is below 2, whatever its sign: “0”, “1”, “−0,8”, “+1,5”. */
const isSingular = (count: string): boolean => /^[-+−]?[01](?:,\d+)?$/.test(count);

/** Singular or plural after a printed number: in French, whatever is below 2 is singular. */
export const plural = (count: string | undefined, one: string, other: string): string =>
  `${count ?? ""} ${isSingular(count ?? "") ? one : other}`;
