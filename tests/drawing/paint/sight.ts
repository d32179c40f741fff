import { converter, type Rgb } from "culori";

/** How colours are seen: as most people do, and without one of the three kinds of cones. */
export const SIGHTS = ["normal", "protanopia", "deuteranopia", "tritanopia"] as const;

type Sight = (typeof SIGHTS)[number];

/**
 * What is left of red, green and blue light, at full severity.
 *
 * @see Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009)
 */
const LEFT: Readonly<Record<Exclude<Sight, "normal">, readonly (readonly [number, number, number])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const light = converter("lrgb");
const shown = converter("rgb");
const held = (part: number): number => Math.min(1, Math.max(0, part));

/** A colour as somebody sees it. */
export function seenBy(sight: Sight, colour: string): Rgb {
  const lit = light(colour) ?? { r: 0, g: 0, b: 0 };
  if (sight === "normal") return shown({ mode: "lrgb", ...lit });
  const [r = 0, g = 0, b = 0] = LEFT[sight].map(([x, y, z]) => held(x * lit.r + y * lit.g + z * lit.b));
  return shown({ mode: "lrgb", r, g, b });
}
