/** The script of presentations that are pages, compiled by `vite.config.ts`. */
declare module "virtual:player" {
  export const TEXT: string;
  /** “sha256-…”, for the policy of the page. */
  export const HASH: string;
}
