import type { KeptFile, KeptTold } from "./kept-state.ts";

/** What is to be told once all files were looked at: what was not erased for sure may be gone all the same. */
export const toldWith = (told: KeptTold | null, files: readonly KeptFile[]): KeptTold | null =>
  told?.kind === "not-erased" && !files.some(({ id }) => id === told.id)
    ? { kind: "erased", name: told.name }
    : told;

/** What is to be told where a file that is open here is gone: whoever has erased it here has been told. */
export const toldGone = (told: KeptTold | null, name: string): KeptTold =>
  told?.kind === "erased" && told.name === name ? told : { kind: "gone", name };
