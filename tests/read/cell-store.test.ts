import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellStore } from "../../src/read/csv/regular/cell-store.ts";

const LAW = { seed: 20261130, numRuns: 300 };

/** The texts behind each other, with room behind the last. */
function written(texts: readonly string[]) {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0) + 4);
  let at = 0;
  const places = parts.map((part) => {
    bytes.set(part, at);
    at += part.length;
    return { from: at - part.length, length: part.length };
  });
  return { bytes, places };
}

/** Gives each text of each column a code of its own, as a map would. */
function expectCodes(store: CellStore, cells: readonly (readonly [column: number, text: string])[]): void {
  const { bytes, places } = written(cells.map(([, text]) => text));
  const known = new Map<string, number>();
  store.look(bytes);
  for (const [place, [column, text]] of cells.entries()) {
    const { from, length } = places[place] ?? { from: 0, length: 0 };
    const code = known.get(`${column} ${text}`);
    if (store.find(column, from, length) !== (code ?? -1)) expect.fail(`“${text}” of column ${column}`);
    if (code !== undefined) continue;
    known.set(`${column} ${text}`, place);
    store.add(column, from, length, place);
  }
}

describe("a cell is found by its bytes", () => {
  const cell = fc.tuple(fc.nat(2), fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: "binary" })));

  it("in its column, whatever was found before, and all at one slot", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        expectCodes(new CellStore(), cells);
        expectCodes(new CellStore(0, 0), cells);
      }),
      LAW,
    );
  });

  it("among tens of thousands, long ones and short ones", () => {
    const cells = Array.from(
      { length: 100_000 },
      (_, row) => [row % 3, row % 1000 === 0 ? `${row}`.repeat(300) : `${row % 70_000}`] as const,
    );
    const store = new CellStore();
    expectCodes(store, cells);
    expect(store.isFlooded).toBe(false);
  });

  it("and whoever brings thousands to one slot is noticed", () => {
    const store = new CellStore(0, 0);
    expectCodes(
      store,
      Array.from({ length: 5000 }, (_, row) => [0, String(row)] as const),
    );
    expect(store.isFlooded).toBe(true);
  });
});
