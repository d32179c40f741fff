/** Singular or plural after a printed number: in English, only 1 is singular. */
export const plural = (count: string | undefined, one: string, other: string): string =>
  `${count ?? ""} ${count === "1" ? one : other}`;
