/** What is under a key of something that may be no object. */
export const under = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** The entries of an object, or of a list by their places; none of anything else. */
export const entriesOf = (value: unknown): readonly (readonly [key: string, value: unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

export const valuesOf = (value: unknown): readonly unknown[] => entriesOf(value).map(([, each]) => each);

/** A text or a number as text; blank for anything else. */
export const textAt = (value: unknown, key: string): string => {
  const found = under(value, key);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
};

export const numberAt = (value: unknown, key: string): number | null => {
  const text = textAt(value, key);
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
};
