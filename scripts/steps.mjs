import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkOutcome, runnerOutcome } from "./outcomes.mjs";
import { freePort, root, runNode, tool } from "./tools.mjs";

const reports = join(root, ".cache", "test");

const check = (name, title, words, more = {}) => ({
  name,
  title,
  async run({ env, rest }) {
    const result = await runNode([...words(env), ...rest], { env, quiet: !more.isAlone });
    return { ...checkOutcome(result), output: result.output };
  },
  ...more,
});

const runner = (name, title, kind, words, more = {}) => ({
  name,
  title,
  isAlone: true,
  async run({ env, rest, isLong }) {
    const report = join(reports, `${name}.json`);
    mkdirSync(reports, { recursive: true });
    rmSync(report, { force: true });
    const result = await runNode([...words(report), ...rest], {
      env: { ...env, ...more.env, REPORT: report, E2E_PORT: String(await freePort()) },
      minutes: isLong ? 120 : 30,
    });
    return { ...runnerOutcome(kind, report, result, more), output: "" };
  },
  ...more,
});

const vitest = (project) => (report) => [
  tool("vitest"),
  "run",
  `--project=${project}`,
  // Left to itself it leaves a core free, of two.
  "--maxWorkers=2",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
];

/**
 * What `npm test` does, in order. Those that are not `isAlone` run first, two at a time; the others have the machine
 * to themselves, so that nothing is slow enough to look broken.
 */
export const STEPS = [
  check("types", "types", () => [tool("typescript", "tsc"), "--noEmit"]),
  check("lint", "lint and format", ({ NO_COLOR }) => [
    tool("@biomejs/biome", "biome"),
    "ci",
    // Biome knows neither NO_COLOR nor a pipe when it sees one.
    `--colors=${NO_COLOR ? "off" : "force"}`,
  ]),
  check("dead-code", "dead code and dependencies", () => [tool("knip"), "--no-progress"]),
  check("build", "build", () => [tool("vite"), "build", "--logLevel=warn"]),
  check("size", "bundle budget", () => [join(root, "scripts", "bundle-size.mjs")], {
    needs: ["build"],
    isAlone: true,
  }),
  runner("unit", "examples, laws, oracles, contracts, architecture", "vitest", vitest("unit")),
  runner("components", "components in a browser", "vitest", vitest("browser"), { needsBrowser: true }),
  runner(
    "e2e",
    "the built app in a browser, end to end",
    "playwright",
    () => [tool("@playwright/test", "playwright"), "test", "--config=tests/e2e/playwright.config.ts"],
    // Playwright forces colours on the server, which complains about both.
    { needs: ["build"], needsBrowser: true, needsHosts: true, env: { NO_COLOR: undefined } },
  ),
  runner(
    "engines",
    "the main jobs in Firefox and WebKit",
    "playwright",
    () => [
      // Firefox is led over a WebSocket, which Node 20 has, but hides.
      ...(typeof WebSocket === "undefined" ? ["--experimental-websocket"] : []),
      tool("@playwright/test", "playwright"),
      "test",
      "--config=tests/engines/playwright.config.ts",
    ],
    { needs: ["build"], needsEngines: true, maySkipAll: true, env: { NO_COLOR: undefined } },
  ),
];
