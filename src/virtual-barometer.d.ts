/** The data package, compiled in by `vite.config.ts`. */
declare module "virtual:barometer" {
  /** `datapackage.json`, parsed and not yet checked. */
  export const descriptor: unknown;
  /** Text of each resource, by its path in the package. */
  export const files: ReadonlyMap<string, string>;
  /** How the files of answers were read before they were published, by path. */
  export const shipped: ReadonlyMap<string, import("./engine/open-barometer.ts").Shipped>;
}
