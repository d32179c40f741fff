import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { READ } from "../ingest/duckdb-sums.mjs";

const REPEATS = 7;
const LONG_ENOUGH = 1000;

const [path, part] = process.argv.slice(2);
const { tabs, first, narrowing } = JSON.parse(readFileSync(`${path}.${part}.json`, "utf8"));

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs"));
const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
const module = (kind) => ({
  mainModule: join(dist, `duckdb-${kind}.wasm`),
  mainWorker: join(dist, `duckdb-node-${kind}.worker.cjs`),
});
const db = await duckdb.createDuckDB(
  { mvp: module("mvp"), eh: module("eh") },
  new duckdb.VoidLogger(),
  duckdb.NODE_RUNTIME,
);
await db.instantiate(() => {});
const connection = db.connect();
db.registerFileBuffer("survey.csv", new Uint8Array(readFileSync(path)));
connection.query(READ);

// As small as its columns get: a code for each answer.
const names = [
  ...new Set([...tabs.flatMap(({ item, by }) => [item, by]), ...(narrowing ? [narrowing.question] : [])]),
];
for (const name of names)
  connection.query(`CREATE TYPE t_${name} AS ENUM (SELECT DISTINCT ${name} FROM survey)`);
connection.query(
  `CREATE TABLE coded AS SELECT ${names.map((name) => `${name}::t_${name} AS ${name}`).join(", ")}, poids::DOUBLE AS poids FROM survey`,
);
connection.query("DROP TABLE survey");

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const where = narrowing
  ? ` WHERE ${narrowing.question} IN (${narrowing.answers.map(quoted).join(", ")})`
  : "";

/** The bare sums of each cell, and nothing that is made of them. */
const count = () =>
  tabs.map(({ item, by }) => {
    const table = connection.query(
      `SELECT ${by} AS b, ${item} AS i, count(*)::DOUBLE AS n, sum(poids) AS w, sum(poids * poids) AS w2 FROM coded${where} GROUP BY ALL`,
    );
    const row = table.toArray().find(({ b, i }) => b === first && i === first);
    return row?.w ?? 0;
  });

const sums = count();
const times = [];
const begin = performance.now();
while (times.length < REPEATS || performance.now() - begin < LONG_ENOUGH) {
  const [since, used] = [performance.now(), process.cpuUsage()];
  count();
  const { user, system } = process.cpuUsage(used);
  times.push({ wall: performance.now() - since, cpu: (user + system) / 1000 });
}
times.sort((one, other) => one.cpu - other.cpu);
process.stdout.write(JSON.stringify({ ...times[times.length >> 1], sums }));
