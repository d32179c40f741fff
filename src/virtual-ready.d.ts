/** What the engine answers first, computed by `vite.config.ts`; null where the build does not compute it. */
declare module "virtual:ready" {
  export const ready: import("./engine/ready.ts").Ready | null;
}
