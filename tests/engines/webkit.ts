import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Engine } from "./engine.ts";
import { start } from "./program.ts";

/** What the WebDriver standard calls an element by. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The files that drive WebKit: the driver, its browser, and the screen that this draws on. */
export interface WebKitPaths {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

/** In milliseconds: pages of the tests are there in far less. */
const LOADED = 30_000;

/** The driver says nothing when it is ready. */
async function untilItAnswers(address: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const isReady = await fetch(address)
      .then(({ ok }) => ok)
      .catch(() => false);
    if (isReady) return;
    await setTimeout(50);
  }
  throw new Error(`${address} does not answer`);
}

/** A session by the WebDriver standard, as it has been since 2018: a request for every command. */
class Session {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  async ask<Answer>(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<Answer> {
    const response = await fetch(this.#address + path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }
}

export async function webkit({ driver, browser, screen }: WebKitPaths): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), "webkit-"));
  const downloads = join(home, "downloads");
  for (const each of [downloads, join(home, ".config")]) mkdirSync(each);
  writeFileSync(join(home, ".config", "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const display = start(screen, ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
  const place = await display.hear(3, /(\d+)\n/);
  const port = await freePort();
  const { XDG_CONFIG_HOME: _, ...inherited } = process.env;
  const program = start(driver, [`--port=${port}`], {
    env: { ...inherited, HOME: home, DISPLAY: `:${place}`, LANG: "C.UTF-8" },
  });
  await untilItAnswers(`http://127.0.0.1:${port}/status`);
  const { sessionId, capabilities } = await new Session(`http://127.0.0.1:${port}`).ask<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>("POST", "/session", {
    capabilities: {
      alwaysMatch: {
        "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
        timeouts: { pageLoad: LOADED },
      },
    },
  });
  const session = new Session(`http://127.0.0.1:${port}/session/${sessionId}`);
  const evaluate = async (expression: string, tries = 3): Promise<unknown> => {
    const script = `return JSON.stringify(${expression}) ?? "null"`;
    try {
      return JSON.parse(await session.ask<string>("POST", "/execute/sync", { script, args: [] }));
    } catch (error) {
      // The driver's answer while one page makes way for the next: the question has to be put again.
      if (tries > 1 && String(error).includes("Could not parse script result"))
        return evaluate(expression, tries - 1);
      throw error;
    }
  };

  return {
    name: `WebKit ${capabilities.browserVersion}`,
    downloads,
    complaints: [],
    async open(url) {
      await session.ask("POST", "/frame", { id: null });
      // The driver may miss that a page has come, of a browser that has only just begun: it is asked for once more.
      await session.ask("POST", "/url", { url }).catch((error: unknown) => {
        if (!String(error).includes("timeout")) throw error;
        return session.ask("POST", "/url", { url });
      });
    },
    evaluate,
    async perform(actions) {
      await session.ask("POST", "/actions", { actions });
    },
    async choose(selector, paths) {
      const element = await session.ask<Readonly<Record<string, string>>>("POST", "/element", {
        using: "css selector",
        value: selector,
      });
      await session.ask("POST", `/element/${element[ELEMENT]}/value`, { text: paths.join("\n") });
    },
    async enterFrame() {
      await session.ask("POST", "/frame", { id: 0 });
    },
    print: null,
    async close() {
      await session.ask("DELETE", "");
      await program.stop();
      await display.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
