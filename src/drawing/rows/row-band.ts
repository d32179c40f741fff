import type { Figure } from "../../figure/figure.ts";

/** Where a row's drawing stands: from value to pixel, and the band it may fill. */
export interface RowBand {
  /** Pixel of a value of the figure's scale. */
  readonly x: (value: number) => number;
  readonly left: number;
  readonly right: number;
  /** Top of the band, under the row's label where that stands above. */
  readonly top: number;
  readonly height: number;
  /** Narrow frame: labels above, small type. */
  readonly compact: boolean;
}

/** Where the axis begins and ends. Bars begin at zero; a share's axis is never cut. */
export function domainOf({ scale }: Figure): readonly [number, number] {
  return scale.kind === "share" ? [0, 1] : [scale.min, scale.max === scale.min ? scale.min + 1 : scale.max];
}
