import type { DecimalMark } from "../../../survey/variable.ts";
import { plainNumber } from "../../rows/plain-number.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { writeDate } from "./write-date.ts";
import { writeNumber } from "./write-number.ts";

/** The text that people see in a cell with this number. */
export type CellFormat = (value: number) => string;

/** CellFormat of a format's code, in a workbook that counts its days from 1900, or from 1904. */
export function cellFormat(code: string, mark: DecimalMark, from1904: boolean): CellFormat {
  if (/^(general)?$/i.test(code)) return (value) => plainNumber(value, mark);
  const sections = sectionsOf(code);
  const isDate = sections.map(({ tokens }) =>
    tokens.some(({ kind }) => kind === "date" || kind === "elapsed"),
  );
  return (value) => {
    const index = sectionFor(value, sections);
    const section = sections[index];
    if (!section) return plainNumber(value, mark);
    if (isDate[index]) return writeDate(value, section.tokens, from1904) ?? plainNumber(value, mark);
    return writeNumber(value, section, mark);
  };
}

/** Sections are for positive numbers, negative ones, zero, and text; a first one alone is for all. */
function sectionFor(value: number, sections: readonly Section[]): number {
  if (sections.some(({ condition }) => condition !== null)) {
    const fits = sections.findIndex(({ condition }) => condition === null || holds(value, condition));
    return fits;
  }
  if (value < 0 && sections.length > 1) return 1;
  return value === 0 && sections.length > 2 ? 2 : 0;
}

function holds(value: number, { sign, than }: NonNullable<Section["condition"]>): boolean {
  switch (sign) {
    case "<":
      return value < than;
    case "<=":
      return value <= than;
    case ">":
      return value > than;
    case ">=":
      return value >= than;
    case "=":
      return value === than;
    default:
      return value !== than;
  }
}
