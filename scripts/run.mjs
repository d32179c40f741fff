// Runs a TypeScript program: node scripts/run.mjs <file> [arguments]. Node 20 does not read TypeScript; Vite does.
import "./node-version.mjs";
import { installDependencies } from "./dependencies.mjs";
import { root } from "./tools.mjs";

const [file, ...words] = process.argv.slice(2);
if (!file) {
  console.error("Usage: node scripts/run.mjs <file.ts> [arguments]");
  process.exit(1);
}

installDependencies();
const { runnerImport } = await import("vite");
process.argv = [process.argv[0], file, ...words];
await runnerImport(`./${file}`, { root, configFile: false, logLevel: "warn" });
