import { linear, mixed } from "./mixed.ts";

/** Light that a colour gives back, 0 to 1, as WCAG counts it. */
function luminance(colour: string): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours: 1, none, to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Of a mark on its ground, at least: WCAG 1.4.11. */
const SEEN = 3;

const STEP = 0.02;

/** A colour with as much of another as it takes to be seen on a third, and no more. */
export function toldFrom(ground: string, colour: string, added: string): string {
  let part = 1;
  let found = colour;
  while (contrast(found, ground) < SEEN) {
    part -= STEP;
    found = mixed(colour, added, part);
  }
  return found;
}
