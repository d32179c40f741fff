import { readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { expect } from "./fixture.ts";
import { type Served, serve } from "./serve.ts";

const dist = join(import.meta.dirname, "../../dist");
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
};

const open: Served[] = [];

/** Closes every server of a test. */
export const closeAll = async (): Promise<void> => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
};

/**
 * A host that sends the files of a folder and nothing else: no CORS, and no policy unless it is given headers. What it
 * makes itself comes first.
 */
export async function host(
  folder: string,
  made: Readonly<Record<string, string>> = {},
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Served> {
  const served = await serve(({ url = "" }, response) => {
    const path = normalize(new URL(url, "http://x").pathname);
    try {
      const file = path.endsWith("/") ? `${path}index.html` : path;
      const body = made[path] ?? readFileSync(join(folder, file));
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      response.setHeader("content-type", `${type}; charset=utf-8`);
      for (const [name, value] of Object.entries(headersOf(file.slice(1)))) response.setHeader(name, value);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  open.push(served);
  return served;
}

/** The deployment, as it was built. */
export const deployment = (): Promise<Served> => host(dist);

/** Somebody's page, on another host. */
export const article = (body: string): Promise<Served> =>
  host(dist, {
    "/": `<!doctype html><html lang="fr"><title>Article</title><link rel="icon" href="data:,">${body}`,
  });

/** A reader of somebody's page, in a browser of their own; what it complains about fails the test. */
export async function readerOf(browser: Browser): Promise<Page & { readonly done: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const done = async () => {
    await context.close();
    expect(complaints).toEqual([]);
  };
  return Object.assign(page, { done });
}

/** The snippet that the dialog gives, as a deployment elsewhere would have given it. */
export async function snippetOf(page: Page, { origin }: Served): Promise<string> {
  await page.getByRole("button", { name: "Partager" }).click();
  await page.getByRole("tab", { name: "Intégrer à une page" }).click();
  const code = page.getByRole("textbox", { name: "Code à coller dans la page" });
  await expect(code).toHaveValue(/d=\w+|view=/);
  return (await code.inputValue()).replace(/http:\/\/[^/]+\//, `${origin}/`);
}

export const addressIn = (snippet: string): string =>
  (/src="([^"]+)"/.exec(snippet)?.[1] ?? "").replaceAll("&amp;", "&");
