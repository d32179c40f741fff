import { ImportedFile } from "../../../../src/engine/imported-file.ts";
import { ingest } from "../../../../src/engine/ingest.ts";
import { COUNTED, type Contender, Summing, WEIGHT } from "../contender.ts";

let imported: ImportedFile | null = null;

/** The whole importer: receipt, kinds of the variables, fingerprint. */
export default {
  async read(source) {
    const read = await ingest(source);
    if (!read.ok) throw new Error(read.failure.code);
    imported = new ImportedFile(source.name, read.value, {}, null);
    imported.survey();
  },
  async sums() {
    if (!imported) throw new Error("nothing was read");
    const { headers, cells, rows } = imported.table;
    const cellOf = (name: string, row: number): string => {
      const column = cells[headers.indexOf(name)];
      return column?.dictionary[column.codes[row] ?? -1] ?? "";
    };
    const summing = new Summing();
    for (let row = 0; row < rows; row += 1) summing.add(cellOf(COUNTED, row), cellOf(WEIGHT, row));
    return { rows: summing.rows, weight: summing.weight, answers: summing.answers };
  },
} satisfies Contender;
