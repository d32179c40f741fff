import { sixDigits } from "../../../drawing/paint/mixed.ts";
import { element, type Xml } from "./xml.ts";

/** A colour of the house, “#rrggbb” or “#rgb”, as Office writes it. */
export const srgb = (colour: string): Xml =>
  element("a:srgbClr", { val: sixDigits(colour).slice(1).toUpperCase() });
