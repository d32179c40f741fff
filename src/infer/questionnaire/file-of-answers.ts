import { present } from "../../lib/invariant.ts";
import type { Sheet } from "../../read/sheet.ts";
import type { Variable } from "../../survey/variable.ts";
import { cellKey } from "../../table/cell-key.ts";
import { uniqueNames } from "../../table/unique-names.ts";
import { type ColumnProfile, profileColumn } from "../columns/column-profile.ts";
import type { Entry } from "../columns/entry.ts";
import { inferVariable } from "../infer-variable.ts";

/** All of a sheet that a questionnaire is held against. */
export type AnsweredSheet = Pick<Sheet, "headers" | "questions" | "cells" | "records" | "decimal">;

/** The columns of a file, each looked at when it is asked for. */
export class FileOfAnswers {
  readonly sheet: AnsweredSheet;
  readonly names: readonly string[];
  readonly #profiles = new Map<number, ColumnProfile>();
  readonly #inferred = new Map<number, Variable>();

  constructor(sheet: AnsweredSheet) {
    this.sheet = sheet;
    this.names = uniqueNames(sheet.headers);
  }

  cells(column: number) {
    return present(this.sheet.cells[column], "cells");
  }

  name(column: number): string {
    return present(this.names[column], "name");
  }

  profile(column: number): ColumnProfile {
    const known = this.#profiles.get(column);
    if (known) return known;
    const header = this.sheet.headers[column] ?? "";
    const profile = profileColumn(this.cells(column), column, header, this.name(column));
    this.#profiles.set(column, profile);
    return profile;
  }

  /** What the column alone says that it is. */
  inferred(column: number): Variable {
    const known = this.#inferred.get(column);
    if (known) return known;
    const variable = inferVariable(this.profile(column), this.sheet.decimal);
    this.#inferred.set(column, variable);
    return variable;
  }

  /** Every text in these columns, missing ones included, and how often it is there; blanks apart. */
  entries(columns: readonly number[]): Entry[] {
    const counts = new Map<string, number>();
    for (const column of columns) {
      const { codes, dictionary } = this.cells(column);
      const numbers = new Uint32Array(dictionary.length);
      for (const code of codes) numbers[code] = (numbers[code] ?? 0) + 1;
      dictionary.forEach((cell, code) => {
        const key = cellKey(cell);
        const count = numbers[code] ?? 0;
        if (key !== "" && count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
      });
    }
    return [...counts].map(([key, count]) => ({ key, count }));
  }
}
