import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSav, refusedSav } from "./read-sav.ts";
import { type WrittenSav, writeSav } from "./write-sav.ts";

const LAW = { seed: 20261129, numRuns: process.env.LONG ? 3_000 : 150 };

const FILE: WrittenSav = {
  variables: [
    { name: "Réponse", width: 24, label: "Votre réponse" },
    { name: "note", measure: "scale" },
    { name: "remarque", width: 600 },
    { name: "le", format: 20 },
  ],
  cases: Array.from({ length: 40 }, (_, row) => [
    ["Oui", "Non", "Été, c’est l’€"][row % 3] ?? "",
    row % 7 === 0 ? null : row % 2 === 0 ? row : row + 0.25,
    row % 5 === 0 ? "" : `n° ${row} ${"très long, ".repeat(row)}`.trim().slice(0, 500),
    13_915_584_000 + row * 86_400,
  ]),
};

describe("a file of SPSS says the same", () => {
  const expected = FILE.cases.map(([first, note, remark], row) => [
    first,
    note === null ? "" : String(note),
    remark,
    new Date(Date.UTC(2023, 9, 2) + row * 86_400_000).toISOString().slice(0, 10),
  ]);

  it.each([
    ["as it is", {}],
    ["by bytes", { compression: 1 }],
    ["deflated", { compression: 2 }],
    ["with its numbers the other way round", { isBig: true }],
    ["with its numbers the other way round, by bytes", { isBig: true, compression: 1 }],
    ["with its numbers the other way round, deflated", { isBig: true, compression: 2 }],
    ["in Windows’s characters", { encoding: "windows-1252" }],
    ["in characters of which nothing is said but the page of codes", { encoding: null }],
  ] as const)("%s", async (_, how) => {
    const { rows, headers, receipt, layout } = await readSav({ ...FILE, ...how });
    expect(headers).toEqual(["Réponse", "note", "remarque", "le"]);
    expect(rows).toEqual(expected);
    expect(receipt).toMatchObject({ rows: 40, columns: 4, repairs: [] });
    expect(receipt.encoding).toBe("encoding" in how ? "windows-1252" : "utf-8");
    expect(layout.runs).toEqual([[2, 41]]);
  });

  it("however the reads cut it", async () => {
    for (const compression of [0, 1, 2] as const)
      for (const read of [1, 7, 64, 1000])
        expect((await readSav({ ...FILE, compression }, { sizes: { read } })).rows).toEqual(expected);
  });

  it("whatever its numbers are", async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -120, max: 300 }),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => Number(value.toPrecision(15)) + 0),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(0, 1, 2),
        async (cases, compression) => {
          const { rows } = await readSav({
            variables: [
              { name: "a", measure: "scale" },
              { name: "b", measure: "scale" },
            ],
            cases,
            compression: compression as 0 | 1 | 2,
          });
          expect(rows).toEqual(cases.map((row) => row.map((value) => (value === null ? "" : String(value)))));
        },
      ),
      LAW,
    );
  });
});

it("days, moments and times are written as ISO writes them", async () => {
  const day = 13_928_630_400;
  const { rows, variable } = await readSav({
    variables: [
      { name: "jour", format: 23 },
      { name: "moment", format: 22 },
      { name: "heure", format: 21, measure: "scale" },
    ],
    cases: [
      [day, day + 52_200, 52_201],
      [day + 86_400, day + 59, -3600],
    ],
  });
  expect(rows).toEqual([
    ["2024-03-01", "2024-03-01 14:30:00", "14:30:01"],
    ["2024-03-02", "2024-03-01 00:00:59", "-01:00:00"],
  ]);
  expect(variable("jour")).toMatchObject({ kind: "date", order: "ymd" });
  expect(variable("heure").kind).not.toBe("numeric");
});

describe("a file of SPSS is refused", () => {
  const damaged = { code: "damaged-file", params: { format: "sav" } };

  it("cut short anywhere, between two cases as well", async () => {
    for (const compression of [0, 1, 2] as const) {
      const bytes = writeSav({ ...FILE, compression });
      for (let length = 4; length < bytes.length - 8; length += 131)
        expect((await refusedSav(bytes.slice(0, length))).code).toBe("damaged-file");
    }
    const size = 8 * (3 + 1 + 32 + 32 + 12 + 1);
    expect(await refusedSav(writeSav(FILE).slice(0, -size))).toEqual(damaged);
  });

  it("without cases, beyond the limits, or when it is cancelled", async () => {
    expect(await refusedSav({ ...FILE, cases: [] })).toEqual({ code: "no-rows", params: { columns: 4 } });
    expect(await refusedSav(FILE, { limits: { columns: 3 } })).toMatchObject({ code: "too-many-columns" });
    expect(await refusedSav(FILE, { limits: { rows: 39 } })).toMatchObject({ code: "too-many-rows" });
    expect(await refusedSav(FILE, { limits: { tableBytes: 60_000 } })).toMatchObject({
      code: "too-many-values",
      params: { name: "remarque", values: 33, rows: 40, limit: 60_000 },
    });
    expect(await refusedSav(FILE, { signal: AbortSignal.abort() })).toMatchObject({ code: "cancelled" });
    expect(await refusedSav(new Uint8Array([...writeSav(FILE).slice(0, 100)]))).toEqual(damaged);
  });

  it("or read, whatever its bytes are: never anything else", async () => {
    const bytes = writeSav({ ...FILE, compression: 2 });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
        const other = bytes.slice();
        other[at] = byte;
        if (at < 4) return;
        await readSav(other).catch(async () => {
          expect((await refusedSav(other)).code).toMatch(
            /^(damaged-file|no-rows|empty-file|too-many-columns)$/,
          );
        });
      }),
      LAW,
    );
  });
});

it("a character that the width of a text cut in two is left out", async () => {
  const { rows } = await readSav({ variables: [{ name: "a", width: 4 }], cases: [["été"], ["abcé"]] });
  expect(rows).toEqual([["ét"], ["abc"]]);
});

it("progress is told while cases are read", async () => {
  const told: number[] = [];
  const bytes = writeSav(FILE);
  await readSav(bytes, { onProgress: ({ bytes: done }) => told.push(done), sizes: { read: 500 } });
  expect(told.length).toBeGreaterThan(5);
  expect(told.at(-1)).toBe(bytes.length);
});
