import type { DecimalMark } from "../../survey/variable.ts";

/** A number as a cell of text: with fifteen digits that count, which is what files of numbers hold: 0.1 + 0.2 is 0.3. */
export const plainNumber = (value: number, mark: DecimalMark): string => {
  const text = String(Number(value.toPrecision(15)));
  return mark === "." ? text : text.replace(".", mark);
};
