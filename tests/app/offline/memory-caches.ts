/** The caches of a browser, of which Node has none: as far as the worker uses them. */
export class MemoryCaches {
  readonly #caches = new Map<string, Map<string, Response>>();

  readonly keys = async () => [...this.#caches.keys()];
  readonly has = async (name: string) => this.#caches.has(name);
  readonly delete = async (name: string) => this.#caches.delete(name);

  readonly open = async (name: string) => {
    const entries = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, entries);
    return {
      put: async (address: string, response: Response) => void entries.set(address, response),
      match: async (address: string) => entries.get(address)?.clone(),
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      delete: async (address: string) => entries.delete(address),
    };
  };

  readonly match = async (address: string, { cacheName }: { readonly cacheName: string }) =>
    this.#caches.get(cacheName)?.get(address)?.clone();

  /** As the browser's own type, which has more. */
  asStorage(): CacheStorage {
    return this as unknown as CacheStorage;
  }
}
