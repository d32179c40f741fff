import type { Issue, Place } from "../survey/issue.ts";
import type { Quirk } from "./quirk.ts";
import { QUIRKS } from "./quirks.ts";
import type { Repair } from "./receipt.ts";
import type { Batch, Cells } from "./record-reader.ts";

interface Entry {
  count: number;
  where: Place;
}

/** Applies the quirks to batches of records and remembers what was done, how often and where first. */
export class RepairLog {
  readonly #entries = new Map<Quirk, Entry>();

  /** The records of the batch without the quirks of this scope. */
  repair(scope: Quirk["scope"], { records, first }: Batch, header: Cells): readonly Cells[] {
    let repaired = records;
    let numbers: readonly number[] | null = null;
    for (const quirk of QUIRKS) {
      if (quirk.scope !== scope) continue;
      const found = quirk.detect(repaired, header);
      const [index] = found;
      if (index === undefined) continue;
      this.#note(quirk, found.length, numbers?.[index] ?? first + index);
      numbers ??= repaired.map((_, position) => first + position);
      [repaired, numbers] = apply(quirk, repaired, numbers, header, new Set(found));
    }
    return repaired;
  }

  repairs(): Repair[] {
    return this.#inOrder().map(([{ id }, { count }]) => ({ code: id, count }));
  }

  issues(): Issue[] {
    return this.#inOrder().map(([{ id, severity }, { count, where }]) => ({
      code: id,
      severity,
      count,
      where,
      params: {},
    }));
  }

  #note(quirk: Quirk, count: number, row: number): void {
    const entry = this.#entries.get(quirk);
    if (entry) entry.count += count;
    else this.#entries.set(quirk, { count, where: { row, column: null } });
  }

  #inOrder(): [Quirk, Entry][] {
    return QUIRKS.flatMap((quirk) => {
      const entry = this.#entries.get(quirk);
      return entry ? [[quirk, entry] as [Quirk, Entry]] : [];
    });
  }
}

function apply(
  quirk: Quirk,
  records: readonly Cells[],
  numbers: readonly number[],
  header: Cells,
  found: ReadonlySet<number>,
): [Cells[], number[]] {
  const repaired: Cells[] = [];
  const kept: number[] = [];
  records.forEach((record, index) => {
    const next = found.has(index) ? quirk.repair(record, header) : record;
    if (!next) return;
    repaired.push(next);
    kept.push(numbers[index] as number);
  });
  return [repaired, kept];
}
