import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import program from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { duckdbSums, READ, rowsOf } from "../duckdb-sums.mjs";

let db = null;
let connection = null;

/** DuckDB-WASM in a browser, in its own worker; its start is not timed. */
export default {
  async start() {
    db = new AsyncDuckDB(new VoidLogger(), new Worker(new URL(program, location.href)));
    await db.instantiate(new URL(wasm, location.href).href);
    connection = await db.connect();
  },
  async read(_, file) {
    await db.registerFileHandle("survey.csv", file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await connection.query(READ);
  },
  sums: () => duckdbSums(async (sql) => rowsOf(await connection.query(sql))),
};
