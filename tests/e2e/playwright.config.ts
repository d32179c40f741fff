import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./launch.ts";

const root = join(import.meta.dirname, "..", "..");
const address = `http://127.0.0.1:${process.env.E2E_PORT ?? 4273}/`;

/** The built app, served with the headers that the page asks a host for. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  // Where no linter looks: Playwright leaves a note there even when all went well.
  outputDir: join(root, ".cache/e2e"),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes at the second try is a test that fails.
  retries: 0,
  // A page waits now and then: two of them leave a seventh of two cores idle.
  workers: 3,
  // A slow machine is no fault of the page: how long it takes is measured in the bench.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["line"], ["json", { outputFile: process.env.REPORT ?? join(root, ".cache/test/e2e.json") }]],
  use: {
    baseURL: address,
    browserName: "chromium",
    locale: "fr-FR",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${new URL(address).port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
