import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { headersOf } from "../../src/app/host/policies.ts";
import { type Attempt, attemptsAs, IN_SERVICE_WORKER, IN_WORKER, type Target } from "./attempts.ts";
import { FIRST } from "./deployment.ts";
import { host } from "./elsewhere.ts";
import type { Served } from "./serve.ts";

/** By which a worker says what became of its attempts: a page can hear it, and nobody else. */
export const CHANNEL = "attempts";

const told = (attempts: readonly Attempt[], target: Target): string =>
  attemptsAs(
    attempts,
    target,
    `setInterval(() => new BroadcastChannel("${CHANNEL}").postMessage(results), 100);`,
  );

/** A file of the build, by how its name begins. */
export const ownPath = (begins: RegExp): string => {
  const name = readdirSync(join(FIRST, "assets")).find((each) => begins.test(each));
  if (name === undefined) throw new Error(`no ${begins} in the build`);
  return `/assets/${name}`;
};

/** What went bad: the worker that has the rows, or the service worker, which keeps no file that is not as it was built. */
export type Infected = "worker" | "service worker";

/**
 * The deployment with a package that went bad: what it tries comes after the program's own modules have been evaluated,
 * as it would.
 */
export function infected(what: Infected, target: Target, withHeaders: boolean): Promise<Served> {
  const path = what === "worker" ? ownPath(/^worker-.*\.js$/) : "/sw.js";
  const tried = what === "worker" ? IN_WORKER : IN_SERVICE_WORKER;
  const program = readFileSync(join(FIRST, path), "utf8");
  const made = { [path]: `${program}\n;${told(tried, target)}` };
  return host(FIRST, made, withHeaders ? headersOf : undefined);
}
