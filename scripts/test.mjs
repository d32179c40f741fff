// Says yes or no: node scripts/test.mjs [--long] [step …] [-- arguments of that step]
import "./node-version.mjs";
import { browserEnvironment, findBrowser, NO_BROWSER } from "./browser.mjs";
import { installDependencies } from "./dependencies.mjs";
import { findEngines } from "./engines.mjs";
import { findHosts } from "./hosts.mjs";
import { sum, words } from "./outcomes.mjs";
import { STEPS } from "./steps.mjs";

const AT_ONCE = 2;

function readArguments() {
  const given = process.argv.slice(2);
  const end = given.includes("--") ? given.indexOf("--") : given.length;
  const names = given.slice(0, end).filter((word) => word !== "--long");
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step “${unknown[0]}”. There are: ${STEPS.map(({ name }) => name).join(", ")}.`);
    process.exit(1);
  }
  const wanted = new Set(names.length > 0 ? names : STEPS.map(({ name }) => name));
  for (const { name, needs = [] } of STEPS) if (wanted.has(name)) for (const need of needs) wanted.add(need);
  return {
    steps: STEPS.filter(({ name }) => wanted.has(name)),
    restOf: (name) => (names.length === 1 && names[0] === name ? given.slice(end + 1) : []),
    isLong: given.includes("--long") || Boolean(process.env.LONG),
  };
}

const { steps, restOf, isLong } = readArguments();
installDependencies();

const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
const env = { ...inherited, ...(isColoured ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }) };
if (isLong) env.LONG = "1";

const done = new Map();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const failure = (note) => ({ passed: 0, failed: 1, skipped: 0, note, output: "" });

let hasBrowser = false;
if (steps.some((step) => step.needsBrowser)) {
  const browser = await findBrowser();
  hasBrowser = browser !== null;
  console.log(browser ? `Browser: ${browser.path ?? "Playwright's own"}, ${browser.version}` : NO_BROWSER);
  if (browser) Object.assign(env, browserEnvironment(browser));
}

if (steps.some((step) => step.needsEngines)) Object.assign(env, findEngines());
if (steps.some((step) => step.needsHosts)) Object.assign(env, findHosts());

async function run(step) {
  const since = performance.now();
  const broken = (step.needs ?? []).find((need) => done.get(need)?.failed > 0);
  if (step.isAlone) console.log(`\n▸ ${step.name}: ${step.title}\n`);
  const outcome = broken
    ? failure(`not run: ${broken} failed`)
    : step.needsBrowser && !hasBrowser
      ? failure("not run: no browser")
      : await step.run({ env, rest: restOf(step.name), isLong });
  const line = `${outcome.failed > 0 ? "✗" : "✓"} ${step.name}: ${words(outcome)}, ${seconds(since)}`;
  const { output } = outcome;
  console.log(step.isAlone ? `\n${line}` : `\n▸ ${step.name}: ${step.title}\n${output.trim()}\n${line}`);
  done.set(step.name, { ...outcome, line });
}

const waiting = steps.filter((step) => !step.isAlone);
const takeTurns = async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) await run(step);
};

const since = performance.now();
await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
for (const step of steps) if (step.isAlone) await run(step);

const total = sum(done.values());
console.log(`\n${"─".repeat(40)}`);
for (const { name } of steps) console.log(done.get(name).line);
console.log(`\n${isLong ? "Long run, " : ""}${seconds(since)} in all\n`);
console.log(words(total));
process.exitCode = total.failed > 0 ? 1 : 0;
