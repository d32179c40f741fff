import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

const PATIENCE = 30_000;

/** A program that runs beside the tests. */
export interface Program {
  /** What one of its streams says that is waited for. */
  readonly hear: (stream: number, wanted: RegExp) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export function start(command: string, words: readonly string[], options: SpawnOptions = {}): Program {
  const child = spawn(command, words, { stdio: ["ignore", "ignore", "pipe", "pipe"], ...options });
  // A worker that is ended takes what it started with it.
  process.once("exit", () => child.kill());
  return {
    hear: (stream, wanted) => heard(child, child.stdio[stream] as Readable, wanted),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

const heard = (child: ChildProcess, stream: Readable, wanted: RegExp): Promise<string> =>
  new Promise((done, failed) => {
    let text = "";
    const fail = (what: unknown) => failed(new Error(`${child.spawnfile}: ${what}; it said: ${text}`));
    const limit = setTimeout(() => fail(`nothing like ${wanted}`), PATIENCE);
    stream.setEncoding("utf8").on("data", (piece) => {
      text += piece;
      const [, found] = wanted.exec(text) ?? [];
      if (found === undefined) return;
      clearTimeout(limit);
      done(found);
    });
    child.on("error", fail);
    child.on("exit", (code) => fail(`ended with ${code}`));
  });
