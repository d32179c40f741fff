/** Singular or plural after a printed number: in French, 0 and 1 are singular. */
export const plural = (count: string | undefined, one: string, other: string): string =>
  `${count ?? ""} ${count === "0" || count === "1" ? one : other}`;
