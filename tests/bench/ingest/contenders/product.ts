import { ImportedFile } from "../../../../src/engine/imported-file.ts";
import { ingest } from "../../../../src/engine/ingest.ts";
import type { ByteSource } from "../../../../src/read/file/byte-source.ts";
import type { Helper } from "../../../../src/read/helper.ts";
import { COUNTED, type Contender, Summing, type Sums, WEIGHT } from "../contender.ts";

/** The whole importer: receipt, kinds of the variables, fingerprint. */
export class Product implements Contender {
  #imported: ImportedFile | null = null;

  /** @param helpers - who read parts of the file meanwhile */
  async read(source: ByteSource, _file: Blob | null, helpers: readonly Helper[] = []): Promise<void> {
    const read = await ingest(source, { helpers: () => helpers });
    if (!read.ok) throw new Error(read.failure.code);
    this.#imported = new ImportedFile(source.name, read.value, {}, null);
    this.#imported.survey();
  }

  async sums(): Promise<Sums> {
    if (!this.#imported) throw new Error("nothing was read");
    const { headers, cells, rows } = this.#imported.table;
    const cellOf = (name: string, row: number): string => {
      const column = cells[headers.indexOf(name)];
      return column?.dictionary[column.codes[row] ?? -1] ?? "";
    };
    const summing = new Summing();
    for (let row = 0; row < rows; row += 1) summing.add(cellOf(COUNTED, row), cellOf(WEIGHT, row));
    return { rows: summing.rows, weight: summing.weight, answers: summing.answers };
  }
}

export default new Product();
