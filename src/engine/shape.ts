/** Shape: what a value has to be. Says where it is something else, as a path; null where it is not. */
export type Shape = (value: unknown) => string | null;

const where = (fits: boolean): string | null => (fits ? null : "");

export const text: Shape = (value) => where(typeof value === "string");
export const yesNo: Shape = (value) => where(typeof value === "boolean");
export const number: Shape = (value) => where(Number.isFinite(value));
export const whole: Shape = (value) => where(Number.isSafeInteger(value) && Number(value) >= 0);
export const bytes: Shape = (value) => where(value instanceof Blob);

export const oneOf =
  (...all: readonly unknown[]): Shape =>
  (value) =>
    where(all.includes(value));

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);

export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined ? null : shape(value);

export const list =
  (shape: Shape, fewest = 0, most = Number.POSITIVE_INFINITY): Shape =>
  (value) => {
    if (!Array.isArray(value) || value.length < fewest || value.length > most) return "";
    for (const [place, item] of value.entries()) {
      const path = shape(item);
      if (path !== null) return `${place}.${path}`;
    }
    return null;
  };

/** An object with these fields; others are nobody's business. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) => {
    if (typeof value !== "object" || value === null) return "";
    for (const [name, shape] of Object.entries(shapes)) {
      const path = shape(Reflect.get(value, name));
      if (path !== null) return `${name}.${path}`;
    }
    return null;
  };

/** One of several objects, told apart by a field. */
export const variant =
  (tag: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) => {
    const path = fields({ [tag]: oneOf(...Object.keys(shapes)) })(value);
    return path ?? shapes[String(Reflect.get(value as object, tag))]?.(value) ?? null;
  };
