import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mixed } from "../../../src/drawing/paint/mixed.ts";
import { TOKENS } from "../../../src/drawing/paint/palette.ts";
import { DARK, LIGHT } from "../../../src/drawing/paint/themes.ts";

const sheet = readFileSync(join(import.meta.dirname, "../../../src/views/ui/theme.css"), "utf8");
const rule = (selector: string) => sheet.split(`${selector} {`)[1]?.split("}")[0] ?? "";

describe("the colours of files", () => {
  it.each([
    ["light", ":root", LIGHT],
    ["dark", ':root[data-theme="dark"]', DARK],
  ])("are those of the screen: %s", (_, selector, palette) => {
    const colours = rule(selector);
    for (const token of TOKENS) expect(colours, token).toContain(`--${token}: ${palette.of(token)};`);
    expect(colours).toContain(`--heat-most: ${Math.round(palette.strongest * 100)}%`);
  });

  it("are mixed as browsers mix them", () => {
    // As Chromium computes color-mix(in oklab, …).
    expect(mixed("#b8431f", "#ffffff", 1)).toBe("#b8431f");
    expect(mixed("#b8431f", "#ffffff", 0)).toBe("#ffffff");
    expect(mixed("#fff", "#000", 0.5)).toBe("#636363");
    expect(mixed("#0b5c6b", "#d9d6cb", 0.5)).toBe("#7a989a");
    expect(mixed("#b8431f", "#ffffff", 0.33)).toBe("#edc2b5");
    expect(mixed("#3d8a8d", "#8fc0b5", 0.8)).toBe("#4f9595");
  });
});
