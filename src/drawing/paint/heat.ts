import type { Palette } from "./palette.ts";

/** Colour of a cell of a coloured table: of no strength, 0, to the strongest that leaves ink readable, 1. */
export const heatOf = (strength: number, palette: Palette): string =>
  palette.mix("heat", "surface", strength * palette.strongest);
