import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engine, WATCH_POLICY } from "./engine.ts";
import { start } from "./program.ts";

type Params = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string; readonly source?: { realm?: string } };
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** WebDriver BiDi: commands and answers over one socket, and what the pages write to their consoles. */
class Connection {
  readonly complaints: string[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => this.#hear(JSON.parse(String(data))));
  }

  static open(address: string): Promise<Connection> {
    const socket = new WebSocket(address);
    return new Promise((done, failed) => {
      socket.addEventListener("open", () => done(new Connection(socket)));
      socket.addEventListener("error", () => failed(new Error(`${address} does not answer`)));
    });
  }

  #hear(message: Message): void {
    if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    } else if (
      message.method === "log.entryAdded" &&
      ["warn", "error"].includes(message.params?.level ?? "")
    ) {
      this.complaints.push(`${message.params?.level}: ${message.params?.text}`);
    }
  }

  ask<Answer>(method: string, params: Params): Promise<Answer> {
    this.#last += 1;
    const id = this.#last;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((done, failed) => {
      this.#waiting.set(id, ({ error, message, result }) =>
        error ? failed(new Error(`${method}: ${error}: ${message}`)) : done(result as Answer),
      );
    });
  }

  close(): void {
    this.#socket.close();
  }
}

/** French, saving without asking, and nothing asked of its makers. */
const settings = (downloads: string): Readonly<Record<string, unknown>> => ({
  "intl.accept_languages": "fr-FR,fr",
  "ui.prefersReducedMotion": 1,
  "browser.download.folderList": 2,
  "browser.download.dir": downloads,
  "browser.download.useDownloadDir": true,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.download.alwaysOpenPanel": false,
  "browser.helperApps.neverAsk.saveToDisk": "application/pdf,text/html,text/csv,image/png,application/json",
  "pdfjs.disabled": true,
  "network.proxy.type": 0,
});

interface Answers {
  readonly tree: {
    readonly contexts: readonly {
      readonly context: string;
      readonly children: Answers["tree"]["contexts"];
    }[];
  };
  readonly value: {
    readonly type: string;
    readonly result?: { readonly value?: string };
    readonly exceptionDetails?: { readonly text: string };
  };
  readonly nodes: { readonly nodes: readonly { readonly sharedId: string }[] };
}

export async function firefox(path: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "firefox-"));
  const downloads = join(folder, "downloads");
  const profile = join(folder, "profile");
  for (const each of [downloads, profile]) mkdirSync(each);
  const lines = Object.entries(settings(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const size = ["--width=1400", "--height=1000"];
  const words = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0", ...size];
  const program = start(path, words);
  const address = await program.hear(2, /WebDriver BiDi listening on (ws:\S+)/);
  const connection = await Connection.open(`${address}/session`);
  const { capabilities } = await connection.ask<{ capabilities: { browserVersion: string } }>("session.new", {
    capabilities: {},
  });
  await connection.ask("session.subscribe", { events: ["log.entryAdded"] });
  await connection.ask("script.addPreloadScript", { functionDeclaration: `() => { ${WATCH_POLICY} }` });
  const contexts = async () =>
    (await connection.ask<Answers["tree"]>("browsingContext.getTree", {})).contexts;
  const page = (await contexts())[0]?.context ?? "";
  let context = page;

  return {
    name: `Firefox ${capabilities.browserVersion}`,
    downloads,
    complaints: connection.complaints,
    async open(url) {
      context = page;
      await connection.ask("browsingContext.navigate", { context, url, wait: "complete" });
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await connection.ask<Answers["value"]>("script.evaluate", {
        expression: `JSON.stringify(${expression}) ?? "null"`,
        target: { context },
        awaitPromise: false,
        userActivation: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? "null");
    },
    async perform(actions) {
      await connection.ask("input.performActions", { context, actions });
    },
    async choose(selector, files) {
      const { nodes } = await connection.ask<Answers["nodes"]>("browsingContext.locateNodes", {
        context,
        locator: { type: "css", value: selector },
        maxNodeCount: 1,
      });
      await connection.ask("input.setFiles", {
        context,
        element: { sharedId: nodes[0]?.sharedId ?? "" },
        files,
      });
    },
    async enterFrame() {
      context = (await contexts())[0]?.children[0]?.context ?? "";
    },
    async print() {
      const { data } = await connection.ask<{ data: string }>("browsingContext.print", {
        context,
        background: true,
        page: { width: 21, height: 29.7 },
      });
      return Buffer.from(data, "base64");
    },
    async close() {
      await connection.ask("browser.close", {});
      connection.close();
      await program.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
