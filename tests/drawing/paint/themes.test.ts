import { differenceCiede2000, wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { contrast } from "../../../src/drawing/paint/contrast.ts";
import { mixed } from "../../../src/drawing/paint/mixed.ts";
import { FILLS, type Palette, TOKENS } from "../../../src/drawing/paint/palette.ts";
import { colourRules, DARK, LIGHT } from "../../../src/drawing/paint/themes.ts";
import { paintOf } from "../../../src/drawing/paint/tones.ts";
import { MOST_HUES, MOST_LEVELS, type Tone } from "../../../src/figure/figure.ts";
import { SIGHTS, seenBy } from "./sight.ts";

const THEMES: readonly (readonly [string, Palette])[] = [
  ["light", LIGHT],
  ["dark", DARK],
];
const distance = differenceCiede2000();
const fillOf = (tone: Tone, palette: Palette): string => paintOf(tone, palette).fill;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.each(THEMES)("colours of marks, %s", (_, palette) => {
  it("are three to one against their ground, and letters on them four and a half", () => {
    for (const fill of FILLS) {
      expect(wcagContrast(palette.of(fill), palette.of("surface")), fill).toBeGreaterThanOrEqual(3);
      expect(wcagContrast(palette.of(fill), palette.of(`on-${fill}`)), fill).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("leave words readable: letters four and a half to one on every ground, borders three", () => {
    for (const ground of ["surface", "paper", "sunken"] as const) {
      for (const letters of ["ink", "ink-2", "ink-3", "accent", "alert"] as const)
        expect(
          wcagContrast(palette.of(letters), palette.of(ground)),
          `${letters} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(palette.of("border"), palette.of(ground))).toBeGreaterThanOrEqual(3);
    }
    expect(wcagContrast(palette.of("on-accent"), palette.of("accent"))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(palette.of("alert"), palette.of("alert-soft"))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGHTS)("of categories are told apart: %s", (sight) => {
    const hues = upTo(MOST_HUES).map((index) => fillOf({ kind: "nominal", index }, palette));
    for (const [at, one] of hues.entries())
      for (const other of hues.slice(at + 1))
        expect(distance(seenBy(sight, one), seenBy(sight, other)), `${one} ${other}`).toBeGreaterThanOrEqual(
          15,
        );
  });

  it.each(SIGHTS)("of neighbouring rungs are told apart, and no two are the same: %s", (sight) => {
    for (const kind of ["ordered", "sequential"] as const)
      for (const of of upTo(MOST_LEVELS + 1).slice(2)) {
        const rungs = upTo(of).map((level) => fillOf({ kind, level, of }, palette));
        expect(new Set(rungs).size).toBe(of);
        for (const [level, one] of rungs.entries()) {
          const next = rungs[level + 1];
          if (next)
            expect(
              distance(seenBy(sight, one), seenBy(sight, next)),
              `${kind} ${level} of ${of}`,
            ).toBeGreaterThanOrEqual(9);
        }
      }
  });

  it("of a coloured table leave ink readable at their strongest, and are no colour of difficulty or mastery", () => {
    expect(wcagContrast(palette.heat(1), palette.of("ink"))).toBeGreaterThanOrEqual(4.5);
    expect(palette.heat(0)).toBe(palette.of("surface"));
    for (const level of [0, 1, 2])
      expect(
        distance(palette.of("heat"), fillOf({ kind: "ordered", level, of: 3 }, palette)),
      ).toBeGreaterThan(15);
  });
});

describe("a scale from difficulty to mastery", () => {
  it("goes from rust to teal over a neutral middle, which it has where it has a middle", () => {
    const hue = (level: number, of: number) => fillOf({ kind: "ordered", level, of }, LIGHT);
    expect([hue(0, 2), hue(1, 2)]).toEqual([hue(0, 3), hue(2, 3)]);
    for (const of of [3, 5, 7]) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(hue((of - 1) / 2, of).slice(at, at + 2), 16),
      );
      expect(Math.max(red, green, blue) - Math.min(red, green, blue), `middle of ${of}`).toBeLessThan(20);
    }
  });
});

describe("the colours of a page", () => {
  it("are all declared in both themes, and paper keeps to the light ones", () => {
    const rules = colourRules("chosen");
    const [light = "", dark = ""] = rules.split("@media screen");
    for (const token of TOKENS) {
      expect(light).toContain(`--${token}:${LIGHT.of(token)};`);
      expect(dark).toContain(`--${token}:${DARK.of(token)};`);
    }
    expect(colourRules("dark")).toContain("@media print");
  });
});

describe("colours", () => {
  it("are mixed as browsers mix them", () => {
    // As Chromium computes color-mix(in oklab, …).
    expect(mixed("#b8431f", "#ffffff", 1)).toBe("#b8431f");
    expect(mixed("#b8431f", "#ffffff", 0)).toBe("#ffffff");
    expect(mixed("#fff", "#000", 0.5)).toBe("#636363");
    expect(mixed("#0b5c6b", "#d9d6cb", 0.5)).toBe("#7a989a");
    expect(mixed("#b8431f", "#ffffff", 0.33)).toBe("#edc2b5");
    expect(mixed("#3d8a8d", "#8fc0b5", 0.8)).toBe("#4f9595");
  });

  it("contrast as WCAG counts it", () => {
    for (const [one, other] of [
      ["#17212f", "#ffffff"],
      ["#b8431f", "#fbeee8"],
      ["#fff", "#000"],
    ] as const)
      expect(contrast(one, other)).toBeCloseTo(wcagContrast(one, other), 6);
  });
});
