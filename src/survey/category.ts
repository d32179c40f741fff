import type { Brand } from "../lib/brand.ts";
import type { Wording } from "./wording.ts";

/** An answer's code: the value in the file's cells, spaces around it removed. */
export type CategoryCode = Brand<"CategoryCode">;

/** Reads a string as the code of an answer: for boundaries (files, links, codebooks) only. */
export const categoryCode = (code: string): CategoryCode => code as CategoryCode;

/** Category: one of the answers to a question. */
export interface Category {
  readonly code: CategoryCode;
  readonly label: Wording;
  /** Other texts of the file that are read as this answer: “oui ”, “OUI”. Spaces around them removed. */
  readonly spellings?: readonly string[];
}

/** Net: categories worth counting together: “plutôt” and “tout à fait” as “d'accord”. */
export interface Net {
  readonly label: Wording;
  /** Of the variable's categories; one at least. */
  readonly codes: readonly CategoryCode[];
}
