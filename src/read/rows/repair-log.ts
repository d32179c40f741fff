import type { Issue, Place } from "../../survey/issue.ts";
import type { Repair } from "../receipt.ts";
import type { Batch, Cells } from "./batch.ts";
import type { Quirk } from "./quirk.ts";
import sepLine from "./quirks/sep-line.ts";
import titleRows from "./quirks/title-rows.ts";
import { QUIRKS } from "./quirks.ts";

interface Entry {
  count: number;
  cells: number;
  readonly places: Place[];
}

/** So many places of one sort are enough to find the cause. */
const MOST_PLACES = 100;

/** Applies the quirks to batches of records and remembers what was done, how often and where first. */
export class RepairLog {
  readonly #entries = new Map<Quirk, Entry>();

  /** The records of the batch without the quirks of this scope, and the number of each in the file; of the first where none was set aside. */
  repair(
    scope: Quirk["scope"],
    { records, first }: Batch,
    header: Cells,
  ): { records: readonly Cells[]; numbers: readonly number[] | number } {
    let repaired = records;
    let numbers: readonly number[] | null = null;
    for (const quirk of QUIRKS) {
      if (quirk.scope !== scope) continue;
      const found = quirk.detect(repaired, header);
      if (found.length === 0) continue;
      numbers ??= repaired.map((_, position) => first + position);
      const before = cellsIn(repaired);
      const rows = numbers;
      const places = found.slice(0, MOST_PLACES).map((at) => ({ row: rows[at] as number, column: null }));
      [repaired, numbers] = apply(quirk, repaired, numbers, header, found);
      this.#note(quirk, found.length, before - cellsIn(repaired), places);
    }
    return { records: repaired, numbers: numbers ?? first };
  }

  /** All of these records are titles, but for what Excel notes to itself before them. */
  setAsideTitles({ records, first }: Batch): void {
    const noted = sepLine.detect(records, []).length;
    this.#setAside(sepLine, { records: records.slice(0, noted), first });
    this.#setAside(titleRows, { records: records.slice(noted), first: first + noted });
  }

  #setAside(quirk: Quirk, { records, first }: Batch): void {
    if (records.length === 0) return;
    const places = records.slice(0, MOST_PLACES).map((_, at) => ({ row: first + at, column: null }));
    this.#note(quirk, records.length, cellsIn(records), places);
  }

  repairs(): Repair[] {
    return this.#inOrder().map(([{ id }, { count, cells }]) => ({ code: id, count, cells }));
  }

  issues(): Issue[] {
    return this.#inOrder().map(([{ id, severity }, { count, places }]) => ({
      code: id,
      severity,
      count,
      where: places[0] ?? null,
      places,
      params: {},
    }));
  }

  #note(quirk: Quirk, count: number, cells: number, places: readonly Place[]): void {
    const entry = this.#entries.get(quirk) ?? { count: 0, cells: 0, places: [] };
    entry.count += count;
    entry.cells += cells;
    entry.places.push(...places.slice(0, MOST_PLACES - entry.places.length));
    this.#entries.set(quirk, entry);
  }

  #inOrder(): [Quirk, Entry][] {
    return QUIRKS.flatMap((quirk) => {
      const entry = this.#entries.get(quirk);
      return entry ? [[quirk, entry] as [Quirk, Entry]] : [];
    });
  }
}

const cellsIn = (records: readonly Cells[]): number =>
  records.reduce((sum, record) => sum + record.length, 0);

function apply(
  quirk: Quirk,
  records: readonly Cells[],
  numbers: readonly number[],
  header: Cells,
  found: readonly number[],
): [Cells[], number[]] {
  const repaired: Cells[] = [];
  const kept: number[] = [];
  let place = 0;
  records.forEach((record, index) => {
    const isFound = found[place] === index;
    if (isFound) place += 1;
    const next = isFound ? quirk.repair(record, header) : record;
    if (!next) return;
    repaired.push(next);
    kept.push(numbers[index] as number);
  });
  return [repaired, kept];
}
