import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headersOf } from "../../src/app/host/policies.ts";
import { FIRST, filesOf } from "./deployment.ts";
import { article, closeAll, readerOf } from "./elsewhere.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle } from "./visit.ts";

const README = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

/** The lines that the README gives for a host. */
function linesFor(language: string): string {
  const [, lines] = new RegExp(`\\n\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(README) ?? [];
  if (lines === undefined) throw new Error(`no lines for ${language} in the README`);
  return lines;
}

/** A host of that machine: how it is started, in a folder of its own, on a port. */
interface HostProgram {
  readonly name: string;
  readonly path: string | undefined;
  readonly configure: (folder: string, port: number) => readonly string[];
}

const HOSTS: readonly HostProgram[] = [
  {
    name: "nginx",
    path: process.env.NGINX_PATH,
    configure(folder, port) {
      const server = linesFor("nginx")
        .replace(/listen .*;/, `listen 127.0.0.1:${port};`)
        .replace(/root .*;/, `root ${FIRST};`);
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join("\n");
      const config = join(folder, "nginx.conf");
      writeFileSync(
        config,
        `user root; daemon off; pid ${folder}/pid; error_log ${folder}/log;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\n${server}\n}`,
      );
      return ["-p", folder, "-c", config];
    },
  },
  {
    name: "Apache",
    path: process.env.APACHE_PATH,
    configure(folder, port) {
      const modules = ["mpm_event", "authz_core", "dir", "mime", "headers"]
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
        .join("\n");
      const config = join(folder, "apache.conf");
      // Its package alone brings no list of types.
      const types = join(folder, "types");
      writeFileSync(
        types,
        "text/html html\ntext/javascript js\ntext/css css\nimage/svg+xml svg\nimage/png png\nfont/woff2 woff2\n",
      );
      writeFileSync(
        config,
        `${modules}\nServerRoot ${folder}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nTypesConfig ${types}\nDocumentRoot ${FIRST}\n<Directory ${FIRST}>\nRequire all granted\n${linesFor("apache")}\n</Directory>`,
      );
      return ["-X", "-f", config];
    },
  },
];

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

for (const { name, path, configure } of HOSTS) {
  test(`${name}, with the lines of the README, sends what is promised, and app and embeds run`, async ({
    browser,
  }) => {
    test.skip(path === undefined, `not on this machine: ${name}`);
    const folder = mkdtempSync(join(tmpdir(), "host-"));
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const program = spawn(path ?? "", configure(folder, port), { stdio: "ignore" });
    const ended = new Promise((done) => program.once("exit", done));
    try {
      await expect
        .poll(
          () =>
            fetch(origin).then(
              ({ ok }) => ok,
              () => false,
            ),
          `${name} starts`,
        )
        .toBe(true);
      for (const file of filesOf(FIRST)) {
        const { headers } = await fetch(`${origin}/${file}`);
        const promised = headersOf(file);
        expect(headers.get("content-security-policy"), file).toBe(
          promised["Content-Security-Policy"] ?? null,
        );
        for (const [header, value] of Object.entries(promised))
          expect(headers.get(header), `${file}: ${header}`).toBe(value);
      }
      const home = await fetch(`${origin}/`);
      for (const [header, value] of Object.entries(headersOf("index.html")))
        expect(home.headers.get(header), header).toBe(value);

      const page = await readerOf(browser);
      await page.goto(`${origin}/${linkTo("explore", { data: "agents", i: "level", by: "age" })}`);
      await settle(page);
      await expect(page.getByRole("article").locator("svg").first()).toBeVisible();
      const view = encodeURIComponent("#/explore?v=1&data=agents&i=level&by=age");
      const site = await article(
        `<iframe sandbox="allow-scripts" src="${origin}/embed.html#v=1&amp;view=${view}" width="900" height="900"></iframe>`,
      );
      await page.goto(site.origin);
      await expect(page.frameLocator("iframe").getByRole("figure")).toContainText("n = ");
      await page.done();
    } finally {
      program.kill();
      await ended;
      await closeAll();
      rmSync(folder, { recursive: true });
    }
  });
}
