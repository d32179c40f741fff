/**
 * Register: which page is of which version.
 *
 * When a version takes over, pages of the former stay open, and the worker that answers them has changed under them.
 * Workers are stopped whenever they have nothing to do, so that this is written down, in a cache like the files.
 */
export class Register {
  readonly #caches: CacheStorage;
  readonly #base: string;
  readonly #name: string;

  constructor(caches: CacheStorage, base: string) {
    this.#caches = caches;
    this.#base = base;
    this.#name = `barometre-pages ${base}`;
  }

  async note(page: string, version: string): Promise<void> {
    if (page === "") return;
    const cache = await this.#caches.open(this.#name);
    await cache.put(this.#addressOf(page), new Response(version));
  }

  /** Undefined: nobody has said. */
  async versionOf(page: string): Promise<string | undefined> {
    if (page === "") return undefined;
    const cache = await this.#caches.open(this.#name);
    return (await cache.match(this.#addressOf(page)))?.text();
  }

  async pages(): Promise<readonly string[]> {
    const cache = await this.#caches.open(this.#name);
    return (await cache.keys()).map(({ url }) => decodeURIComponent(url.slice(this.#addressOf("").length)));
  }

  async forget(page: string): Promise<void> {
    const cache = await this.#caches.open(this.#name);
    await cache.delete(this.#addressOf(page));
  }

  async clear(): Promise<void> {
    await this.#caches.delete(this.#name);
  }

  /** No file of the app has such a name, and nobody asks the network for it. */
  #addressOf(page: string): string {
    return `${this.#base}page/${encodeURIComponent(page)}`;
  }
}
