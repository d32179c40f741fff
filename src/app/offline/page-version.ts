const metaOf = (name: string): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;

/** The version that this page was built as: the hash of its files. Null: it comes from the development server. */
export const pageVersion = (): string | null => metaOf("version");

/** Where the service worker of this page is. Null: it was built without one. */
export const workerAddress = (): string | null => metaOf("service-worker");
