import { never } from "../lib/invariant.ts";
import { variableOf } from "../survey/codebook.ts";
import type { VariableId } from "../survey/variable.ts";
import { cellKey } from "../table/cell-key.ts";
import { missingReader } from "../table/missing-reader.ts";
import { codesIn } from "./answers.ts";
import type { Counting } from "./counting.ts";

/**
 * The group that each code of a variable stands for, from 0: its category, or its number or text, which may be written in
 * several ways. −1: it stands for none, as does whatever names several.
 */
export function groupsOf(counting: Counting, id: VariableId): Int32Array {
  const answers = counting.answers(id);
  switch (answers.kind) {
    case "coded":
      return Int32Array.from({ length: codesIn(answers) }, (_, code) =>
        code < answers.categories ? code : -1,
      );
    case "number":
      return numbered(answers.values.length, (code) =>
        answers.missing[code] === 0 ? String(answers.values[code]) : null,
      );
    case "mask":
      return new Int32Array(answers.missing.length).fill(-1);
    case "text": {
      const kindOf = missingReader(variableOf(counting.codebook, id).missing);
      const keys = answers.dictionary.map(cellKey);
      return numbered(keys.length, (code) => {
        const key = keys[code] as string;
        return kindOf(key) < 0 ? key : null;
      });
    }
    default:
      return never(answers);
  }
}

/** Numbers names as they come: the same name has the same number. */
function numbered(size: number, nameOf: (code: number) => string | null): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from({ length: size }, (_, code) => {
    const name = nameOf(code);
    if (name === null) return -1;
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}
