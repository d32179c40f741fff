/** A version of the app: every file of it, with the base64url of its SHA-256. */
export interface Version {
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What is wrong with a version that cannot be kept whole. */
class Incomplete extends Error {}

const IGNORED = { ignoreSearch: true, ignoreVary: true };

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/**
 * Shelf: the versions of one deployment that are kept on this device, each whole and in a cache of its own.
 *
 * A version is put there once, file by file, each held against its hash, and never changed: what it lacks is not made
 * up for from the network, where another version may be by then. Other deployments of the same host have other
 * addresses, and so other caches.
 */
export class Shelf {
  readonly #caches: CacheStorage;
  readonly #fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** The folder of the deployment, with its slash. */
  readonly #base: string;
  readonly #prefix: string;

  constructor(
    caches: CacheStorage,
    fetch: (address: string, init: RequestInit) => Promise<Response>,
    base: string,
  ) {
    this.#caches = caches;
    this.#fetch = fetch;
    this.#base = base;
    this.#prefix = `barometre ${base} `;
  }

  /** The versions that are there, whole or on their way. */
  async versions(): Promise<readonly string[]> {
    const names = await this.#caches.keys();
    return names
      .filter((name) => name.startsWith(this.#prefix))
      .map((name) => name.slice(this.#prefix.length));
  }

  /** A file of a version; undefined: it has none of that name, or is not kept. */
  async file(version: string, path: string): Promise<Response | undefined> {
    const cacheName = this.#prefix + version;
    // An absent cache is not opened: that would make it.
    return (await this.#caches.has(cacheName))
      ? this.#caches.match(this.#base + path, { ...IGNORED, cacheName })
      : undefined;
  }

  /** Puts a version there, from the network or, where a file has not changed, from another version. Fails unless it is whole. */
  async add({ version, files }: Version): Promise<void> {
    const name = this.#prefix + version;
    const wasThere = await this.#caches.has(name);
    try {
      const cache = await this.#caches.open(name);
      await Promise.all(
        [...files].map(async ([path, hash]) => cache.put(this.#base + path, await this.#find(path, hash))),
      );
      const kept = await (await this.#caches.open(name)).keys();
      if (kept.length < files.size) throw new Incomplete(version);
    } catch (failure) {
      // Of a version that is back after another, pages may still be open.
      if (!wasThere) await this.remove(version);
      throw failure;
    }
  }

  async remove(version: string): Promise<void> {
    await this.#caches.delete(this.#prefix + version);
  }

  async #find(path: string, hash: string): Promise<Response> {
    for (const version of await this.versions()) {
      const kept = await this.file(version, path);
      if (kept) {
        const found = await whole(kept, hash);
        if (found) return found;
      }
    }
    // The page's own address, as people open it: hosts may send `index.html` elsewhere.
    const address = this.#base + (path === "index.html" ? "" : path);
    for (const cache of ["no-cache", "reload"] as const) {
      const found = await whole(await this.#fetch(address, { cache }), hash);
      if (found) return found;
    }
    throw new Incomplete(path);
  }
}

/** The same answer, if it has the content that it should have, and not the traces of its journey. */
async function whole(response: Response, hash: string): Promise<Response | null> {
  if (!response.ok) return null;
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== hash) return null;
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(bytes, { headers });
}
