// The command line: node scripts/barometre.mjs inspect FILE (npm run -s barometre -- inspect FILE)
import "./node-version.mjs";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installDependencies } from "./dependencies.mjs";
import { root } from "./tools.mjs";

const folder = join(root, ".cache", "command");
const built = join(folder, "index.js");

/** Whether a source, or what is installed, is younger than what was built. */
function isStale() {
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  const source = join(root, "src");
  const files = readdirSync(source, { recursive: true }).map((name) => join(source, name));
  return [...files, join(root, "package-lock.json")].some((file) => statSync(file).mtimeMs > mtimeMs);
}

installDependencies();
if (isStale()) {
  const { build } = await import("vite");
  const making = `${folder}-${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: join(root, "src/app/shells/command/index.ts"),
      outDir: making,
      target: "node20",
      // One file, which takes its place in one step: on this machine nothing is gained by loading a part of it later.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  // In one step: another command may be running.
  mkdirSync(folder, { recursive: true });
  renameSync(join(making, "index.js"), built);
  rmSync(making, { recursive: true });
}

// npm changes into the project; files are named from where the person is.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
// Node 20 calls its own file blobs an experiment, on every run.
process.removeAllListeners("warning");
process.on("warning", (warning) => {
  if (warning.name !== "ExperimentalWarning") console.error(warning.message);
});
await import(pathToFileURL(built).href);
