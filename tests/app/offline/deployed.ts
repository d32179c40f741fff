import { createHash } from "node:crypto";
import type { Kept } from "../../../src/app/shells/offline/answer.ts";
import { Register } from "../../../src/app/shells/offline/register.ts";
import { Shelf, type Version } from "../../../src/app/shells/offline/shelf.ts";
import { MemoryCaches } from "./memory-caches.ts";

export const BASE = "https://ville.example/barometre/";

export type Contents = Readonly<Record<string, string>>;

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64url");

/** The version that a build of these files would be. */
export const versionOf = (version: string, contents: Contents): Version => ({
  version,
  files: new Map(Object.entries(contents).map(([path, text]) => [path, hashOf(text)])),
});

/** A device, and a host that has these files now. */
export function deployed(contents: Contents = {}) {
  const caches = new MemoryCaches();
  const host = { contents, asked: [] as string[], headers: {} as Record<string, string> };
  const shelfOf = (base: string) =>
    new Shelf(
      caches.asStorage(),
      async (address) => {
        const path = address.slice(base.length) || "index.html";
        host.asked.push(path);
        const text = host.contents[path];
        return text === undefined
          ? new Response("", { status: 404 })
          : new Response(text, { headers: host.headers });
      },
      base,
    );
  const shelf = shelfOf(BASE);
  const register = new Register(caches.asStorage(), BASE);
  /** The worker of a version. */
  const workerOf = (own: Version): Kept => ({ shelf, register, own });
  return { caches, host, shelf, register, shelfOf, workerOf };
}
