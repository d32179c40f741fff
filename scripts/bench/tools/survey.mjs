import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../tools.mjs";

const folder = join(root, ".cache", "bench", "surveys");

/** Writes a survey of so many rows, or takes the one that an earlier run wrote. */
export async function surveyFile(build, { rows, quoted = false }) {
  const path = join(folder, `${rows}${quoted ? "-quoted" : ""}.csv`);
  const noted = `${path}.json`;
  if (existsSync(path) && existsSync(noted)) return { path, ...JSON.parse(readFileSync(noted, "utf8")) };
  mkdirSync(folder, { recursive: true });
  const { writeSurvey, COLUMNS } = await import(await programOf(build, "write-survey"));
  const { bytes } = await writeSurvey(path, { rows, quoted });
  const columns = COLUMNS;
  writeFileSync(noted, JSON.stringify({ rows, columns, bytes }));
  return { path, rows, columns, bytes };
}

/** Builds a program of `tests/bench` for Node, and says its address. */
export async function programOf(build, name) {
  const outDir = join(root, ".cache", "bench", "node", name);
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: true,
      target: "node20",
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: { program: `tests/bench/${name}.ts` } },
    },
  });
  return pathToFileURL(join(outDir, "program.js")).href;
}
