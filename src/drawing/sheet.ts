import type { Figure } from "../figure/figure.ts";
import { storyOf } from "../figure/note-lines.ts";
import { kindFor } from "./chart-kinds.ts";
import { drawChart } from "./draw-chart.ts";
import { type Element, element } from "./element.ts";
import type { Drawing, Frame } from "./frame.ts";
import { headOf, noteBlock, type SheetContent, subtitleOf } from "./sheet-text.ts";
import { SANS } from "./text/fonts.ts";

export interface SheetFormat {
  /** In pixels. */
  readonly width: number;
  /** In pixels; null: as much as it takes. */
  readonly height: number | null;
  readonly content: SheetContent;
}

export interface Sheet {
  readonly svg: Element;
  readonly width: number;
  readonly height: number;
  /** Size of its letters beside those of the screen: a fixed height makes long figures small. */
  readonly scale: number;
}

const MARGIN = 32;
const BETWEEN = 16;

/** Letters may grow to fill a fixed format, and shrink to fit it. */
const LARGEST = 1.8;
const STEP = 0.05;
const SMALLEST = 0.1;

interface Laid {
  readonly above: readonly Drawing[];
  readonly below: readonly Drawing[];
  readonly height: number;
}

const heightOf = (blocks: readonly Drawing[]): number =>
  blocks.reduce((sum, { height }) => sum + height + BETWEEN, 0);

/** The parts of a sheet at a width. */
function lay(figure: Figure, chart: string | null, content: SheetContent, frame: Frame): Laid {
  const inner = { ...frame, width: frame.width - 2 * MARGIN };
  const kind = kindFor(figure, chart);
  const drawn = kind ? drawChart(figure, kind, inner) : { height: 0, elements: [] };
  const above = content === "complete" ? [headOf(figure, inner), drawn] : [subtitleOf(figure, inner), drawn];
  const below = [noteBlock(figure, content, inner)];
  return { above, below, height: 2 * MARGIN + heightOf([...above, ...below]) - BETWEEN };
}

/** The largest letters with which the sheet is no higher than its format. */
function fitted(
  figure: Figure,
  chart: string | null,
  { width, height, content }: SheetFormat,
  frame: Omit<Frame, "width">,
): { readonly laid: Laid; readonly scale: number } {
  const at = (scale: number) => lay(figure, chart, content, { ...frame, width: width / scale });
  const drawing = kindFor(figure, chart)?.drawing;
  const least = drawing?.form === "whole" ? drawing.least(figure) + 2 * MARGIN : 0;
  const widest = least === 0 ? LARGEST : Math.min(LARGEST, width / least);
  if (height === null) {
    const scale = Math.min(1, widest);
    return { laid: at(scale), scale };
  }
  for (let scale = widest; scale > SMALLEST; scale -= STEP) {
    const laid = at(scale);
    if (laid.height * scale <= height) return { laid, scale };
  }
  return { laid: at(SMALLEST), scale: SMALLEST };
}

/**
 * A figure with its words as one picture: SVG that needs no page around it, its text as text.
 *
 * @param style - rules of its own: typefaces that it brings along
 */
export function sheet(
  figure: Figure,
  chart: string | null,
  format: SheetFormat,
  frame: Omit<Frame, "width">,
  style = "",
): Sheet {
  const { laid, scale } = fitted(figure, chart, format, frame);
  const { id, palette, language } = frame;
  const width = format.width / scale;
  const height = format.height === null ? laid.height : format.height / scale;
  let y = MARGIN;
  const placed = (block: Drawing): Element => {
    const at = y;
    y += block.height + BETWEEN;
    return element(
      "g",
      { transform: `translate(${MARGIN} ${Math.round(at * 100) / 100})` },
      ...block.elements,
    );
  };
  const above = laid.above.map(placed);
  // What a fixed format leaves stands between the chart and its note, which keeps to the foot.
  y = height - MARGIN - heightOf(laid.below) + BETWEEN;
  const below = laid.below.map(placed);
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: format.width,
      height: Math.round(height * scale),
      viewBox: `0 0 ${Math.round(width * 100) / 100} ${Math.round(height * 100) / 100}`,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      lang: language.tag,
      "font-family": SANS,
    },
    element("title", { id: `${id}-title` }, figure.title),
    element("desc", { id: `${id}-desc` }, storyOf(figure, language).join("\n")),
    ...(style === "" ? [] : [element("style", {}, style)]),
    element("rect", { width: "100%", height: "100%", fill: palette.of("surface") }),
    ...above,
    ...below,
  );
  return { svg, width: format.width, height: Math.round(height * scale), scale };
}
