/** What was built, for the service worker that keeps it; compiled in by `vite.config.ts`. */
declare module "virtual:version" {
  /** Hash of all files. */
  export const version: string;
  /** Each file of `dist/` but the worker itself, with the base64url of its SHA-256. */
  export const files: ReadonlyMap<string, string>;
}
