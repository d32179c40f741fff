import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { ENGINES, type Led } from "./fixture.ts";

const root = join(import.meta.dirname, "..", "..");
const address = `http://127.0.0.1:${process.env.E2E_PORT ?? 4273}/`;

/** The main jobs in browsers that Playwright itself does not lead, each in a worker of its own. */
export default defineConfig<object, Led>({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: join(root, ".cache/engines"),
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 120_000,
  reporter: [
    ["line"],
    ["json", { outputFile: process.env.REPORT ?? join(root, ".cache/test/engines.json") }],
  ],
  use: { baseURL: address },
  projects: ENGINES.map((engine) => ({ name: engine, use: { engine } })),
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${new URL(address).port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
