import { present } from "../../../src/lib/invariant.ts";
import { WEIGHT } from "../write-survey.ts";
import { FIRST, type Prepare, TABS } from "./asked.ts";

const BLOCK = 4096;

/** The least that one can do: forty lines over typed arrays, a look-up of who passes, and three sums a cell. */
export const kernel: Prepare = (table, narrowing) => {
  const column = (name: string) => present(table.cells[table.headers.indexOf(name)], name);
  const { codes, dictionary } = column(WEIGHT);
  const values = dictionary.map((cell) => Number(cell.replace(",", ".")));
  const weights = Float64Array.from(codes, (code) => values[code] ?? 0);
  const asked = narrowing && column(narrowing.question);
  const passes =
    asked && Uint8Array.from(asked.dictionary, (cell) => Number(narrowing.answers.includes(cell)));
  const tabs = TABS.map(({ item, by }) => ({ item: column(item), by: column(by) }));
  return () => () => {
    const cells = tabs.map(({ item, by }) => {
      const size = item.dictionary.length * by.dictionary.length;
      return { n: new Float64Array(size), w: new Float64Array(size), w2: new Float64Array(size) };
    });
    const rows = new Uint32Array(BLOCK);
    const here = new Float64Array(BLOCK);
    for (let from = 0; from < table.rows; from += BLOCK) {
      let kept = 0;
      for (let row = from; row < Math.min(table.rows, from + BLOCK); row++) {
        rows[kept] = row;
        here[kept] = weights[row] as number;
        kept += asked && passes ? (passes[asked.codes[row] as number] as number) : 1;
      }
      tabs.forEach(({ item, by }, tab) => {
        const { n, w, w2 } = cells[tab] as (typeof cells)[number];
        const width = item.dictionary.length;
        for (let k = 0; k < kept; k++) {
          const row = rows[k] as number;
          const key = (by.codes[row] as number) * width + (item.codes[row] as number);
          const weight = here[k] as number;
          n[key] = (n[key] as number) + 1;
          w[key] = (w[key] as number) + weight;
          w2[key] = (w2[key] as number) + weight * weight;
        }
      });
    }
    return tabs.map(({ item, by }, tab) => {
      const key = by.dictionary.indexOf(FIRST) * item.dictionary.length + item.dictionary.indexOf(FIRST);
      return cells[tab]?.w[key] ?? 0;
    });
  };
};
