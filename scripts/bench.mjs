// Measures the program beside others: npm run bench [ingest|query|memory|embed …] -- [--rounds N] [--rows N]
import "./node-version.mjs";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import util from "node:util";
import { installPeers } from "./bench/tools/peers.mjs";
import { installDependencies } from "./dependencies.mjs";
import { root } from "./tools.mjs";

/** One for each file of `bench/`. */
const RACES = readdirSync(join(root, "scripts", "bench"))
  .filter((name) => name.endsWith(".mjs"))
  .map((name) => name.replace(".mjs", ""));

const { values, positionals } = util.parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "3" }, rows: { type: "string", default: "2000000" } },
});
const rounds = Number(values.rounds);
const most = Number(values.rows);
const isKnown = positionals.every((name) => RACES.includes(name));
if (!(isKnown && Number.isInteger(rounds) && rounds > 0 && Number.isInteger(most) && most >= 1000)) {
  console.error(`Usage: npm run bench [${RACES.join("|")} …] -- [--rounds N] [--rows N, at least 1000]`);
  process.exit(1);
}

installDependencies();
installPeers();
const { build } = await import("vite");
for (const name of positionals.length > 0 ? positionals : RACES) {
  const { default: race } = await import(`./bench/${name}.mjs`);
  await race({ build, rounds, most });
}
