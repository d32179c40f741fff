import type { Quirk } from "./quirk.ts";

const found = import.meta.glob<Quirk>("./quirks/*.ts", { eager: true, import: "default" });

/** Every quirk of the folder, in the order in which they work. */
export const QUIRKS: readonly Quirk[] = Object.values(found).sort((a, b) => a.order - b.order);
