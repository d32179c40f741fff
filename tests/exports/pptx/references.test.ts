import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/figure/figure.ts";
import { figuresIn } from "../../fixtures/figures.ts";
import { elementsOf } from "./read-xml.ts";
import { figureWritten } from "./written.ts";

const EMU = 12700;
const base = figuresIn("fr")["a net by group"] ?? expect.fail("no figure");
const published = {
  id: "ART-01",
  value: 0.27,
  text: "publié : 27 %",
  label: "Publié : 27 %",
  verdict: "",
  series: 0,
};
const withReference = (row: number | null): Figure => ({ ...base, references: [{ ...published, row }] });

/** Where lines on the slide stand, in points from its left edge, and from which height to which. */
async function linesOf(figure: Figure) {
  const file = await figureWritten(figure, "bars", "fr");
  const number = (value: string | undefined) => Number(value) / EMU;
  const lines = elementsOf(file.part("ppt/slides/slide1.xml"), "p:cxnSp").map((line) => {
    const [off] = elementsOf(line, "a:off");
    const [ext] = elementsOf(line, "a:ext");
    const top = number(off?.attributes.y);
    return { x: number(off?.attributes.x), top, bottom: top + number(ext?.attributes.cy) };
  });
  const [path = ""] = file.linked("ppt/slides/slide1.xml", "chart");
  const chart = file.part(path);
  const frame = elementsOf(file.part("ppt/slides/slide1.xml"), "p:graphicFrame")[0];
  const [off] = frame ? elementsOf(frame, "a:off") : [];
  const [ext] = frame ? elementsOf(frame, "a:ext") : [];
  // Inside of its frame, the drawing stands where its own layout says, after that of the legend.
  const layout = elementsOf(elementsOf(chart, "c:plotArea")[0] ?? chart, "c:manualLayout")[0] ?? chart;
  const part = (name: string) => Number(elementsOf(layout, name)[0]?.attributes.val);
  const [left, top] = [number(off?.attributes.x), number(off?.attributes.y)];
  const [width, height] = [number(ext?.attributes.cx), number(ext?.attributes.cy)];
  return {
    lines,
    left: left + part("c:x") * width,
    width: part("c:w") * width,
    top: top + part("c:y") * height,
    height: part("c:h") * height,
    words: elementsOf(file.part("ppt/slides/slide1.xml"), "a:t").map(({ text }) => text),
  };
}

describe("a published figure on a slide", () => {
  it("about everybody crosses everybody’s row where the axis has its value, and else runs between bars", async () => {
    const { lines, left, width, top, height, words } = await linesOf(withReference(null));
    const band = height / base.rows.length;
    expect(lines).toHaveLength(base.rows.length);
    for (const [row, line] of lines.entries()) {
      expect(line.x).toBeCloseTo(left + 0.27 * width, 1);
      expect(line.bottom).toBeCloseTo(top + (row + 1) * band, 1);
      expect(line.top).toBeCloseTo(top + (row + (row === 0 ? 0 : 0.8)) * band, 1);
    }
    expect(words).toContain("publié : 27 %");
  });

  it("about a group stands under that group’s bar, and under no other", async () => {
    const { lines, left, width, top, height } = await linesOf(withReference(2));
    const [line, ...others] = lines;
    expect(others).toEqual([]);
    expect(line?.x).toBeCloseTo(left + 0.27 * width, 1);
    expect(line?.bottom).toBeCloseTo(top + (3 * height) / base.rows.length, 1);
  });
});
