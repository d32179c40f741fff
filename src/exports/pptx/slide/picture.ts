import type { ChartKind } from "../../../drawing/chart-kind.ts";
import { drawChart } from "../../../drawing/draw-chart.ts";
import type { Child, Element } from "../../../drawing/element.ts";
import type { Drawing } from "../../../drawing/frame.ts";
import { LIGHT } from "../../../drawing/paint/themes.ts";
import { textWidth } from "../../../drawing/text/text-width.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Xml } from "../office/xml.ts";
import { type Box, group, outline, type Pen, straightLine, textShape } from "./shapes.ts";

/** Width that a drawing is made for, in pixels: its letters are as large beside the slide as those of other slides. */
const WIDTH = 620;

interface Origin {
  readonly x: number;
  readonly y: number;
}

/** Where on the slide the drawing goes, and how large a pixel of it is, in points. */
interface Place extends Origin {
  readonly scale: number;
  readonly next: () => number;
  readonly language: Language;
}

const numeric = ({ attributes }: Element, name: string, other = 0): number =>
  Number(attributes[name] ?? other);
/** What is to be seen of words. */
const wordsOf = (child: Child): string =>
  typeof child === "string" ? child : child.name === "title" ? "" : child.children.map(wordsOf).join("");

function penOf({ attributes }: Element, scale: number): Pen {
  const colour = (name: "fill" | "stroke"): string | null => {
    const value = String(attributes[name] ?? "");
    return value.startsWith("#") ? value : null;
  };
  // Hatching refers to a pattern: the rows between its lines are left open.
  const isHatched = String(attributes.fill ?? "").startsWith("url(");
  return {
    fill: colour("fill"),
    line: colour("stroke"),
    width: Number(attributes["stroke-width"] ?? 1) * scale,
    isHatched,
    isDashed: attributes["stroke-dasharray"] !== undefined,
  };
}

const COMMAND = /([MLHVhvZ])([^MLHVhvZ]*)/g;

/** The corners of a path, piece by piece. */
function piecesOf(path: string): readonly (readonly Origin[])[] {
  const pieces: Origin[][] = [];
  let at: Origin = { x: 0, y: 0 };
  for (const [, command = "", rest = ""] of path.matchAll(COMMAND)) {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const [a = 0, b = 0] = numbers;
    if (command === "M") pieces.push([]);
    if (command === "Z") at = pieces.at(-1)?.[0] ?? at;
    else if (command === "M" || command === "L") at = { x: a, y: b };
    else if (command === "H") at = { ...at, x: a };
    else if (command === "V") at = { ...at, y: a };
    else if (command === "h") at = { ...at, x: at.x + a };
    else at = { ...at, y: at.y + a };
    pieces.at(-1)?.push(at);
  }
  return pieces;
}

function shapesOf(child: Child, origin: Origin, place: Place): readonly Xml[] {
  if (typeof child === "string") return [];
  const { name, attributes, children } = child;
  const { scale, next, language } = place;
  const x = (value: number) => place.x + (origin.x + value) * scale;
  const y = (value: number) => place.y + (origin.y + value) * scale;
  const id = next();
  const named = { id, name: `${name} ${id}` };
  switch (name) {
    case "g": {
      const [, dx = "0", dy = "0"] =
        /translate\((\S+) (\S+)\)/.exec(String(attributes.transform ?? "")) ?? [];
      const moved = { x: origin.x + Number(dx), y: origin.y + Number(dy) };
      return children.flatMap((one) => shapesOf(one, moved, place));
    }
    case "rect":
    case "circle": {
      const radius = numeric(child, "r");
      const [left, top, width, height] =
        name === "circle"
          ? [numeric(child, "cx") - radius, numeric(child, "cy") - radius, 2 * radius, 2 * radius]
          : [numeric(child, "x"), numeric(child, "y"), numeric(child, "width"), numeric(child, "height")];
      const box = { x: x(left), y: y(top), width: width * scale, height: height * scale };
      return [outline({ ...named, box }, name === "circle" ? "ellipse" : "rect", penOf(child, scale))];
    }
    case "line": {
      const from = { x: x(numeric(child, "x1")), y: y(numeric(child, "y1")) };
      const to = { x: x(numeric(child, "x2")), y: y(numeric(child, "y2")) };
      return [straightLine(named, from, to, penOf(child, scale))];
    }
    case "path":
      return piecesOf(String(attributes.d)).map((corners) => {
        const own = next();
        const at = corners.map((corner) => ({ x: x(corner.x), y: y(corner.y) }));
        const [xs, ys] = [at.map((one) => one.x), at.map((one) => one.y)];
        const box = {
          x: Math.min(...xs),
          y: Math.min(...ys),
          width: Math.max(...xs) - Math.min(...xs),
          height: Math.max(...ys) - Math.min(...ys),
        };
        return outline({ id: own, name: `${name} ${own}`, box }, at, penOf(child, scale));
      });
    case "text":
      return linesIn(child).map((line) => {
        const own = next();
        const size = line.size * scale;
        const width = textWidth(line.text, size, line.isHeading ? "title" : line.isBold ? "bold" : "sans");
        const left = { start: 0, middle: -width / 2, end: -width }[line.anchor];
        return textShape(
          {
            id: own,
            name: line.text,
            box: { x: x(line.x) + left, y: y(line.y) - size, width, height: size * 1.3 },
            placeholder: null,
            isOneLine: true,
            paragraphs: [line.text],
            letters: { size, colour: line.fill, bold: line.isBold, isHeading: line.isHeading },
            align: line.anchor === "middle" ? "ctr" : line.anchor === "end" ? "r" : "l",
          },
          language,
        );
      });
    default:
      return [];
  }
}

interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly isBold: boolean;
  readonly isHeading: boolean;
  readonly anchor: "start" | "middle" | "end";
}

/** The lines of a text: a piece that has a place of its own begins one. */
function linesIn(text: Element): readonly TextLine[] {
  const { attributes } = text;
  const common = {
    size: numeric(text, "font-size", 14),
    fill: String(attributes.fill ?? LIGHT.of("ink")),
    isBold: Number(attributes["font-weight"] ?? 400) >= 600,
    isHeading: String(attributes["font-family"] ?? "").includes("Serif"),
    anchor: (attributes["text-anchor"] ?? "start") as TextLine["anchor"],
  };
  const placed = text.children.flatMap((child) =>
    typeof child !== "string" && child.attributes.y !== undefined
      ? [{ ...common, text: wordsOf(child), x: numeric(child, "x"), y: numeric(child, "y") }]
      : [],
  );
  return placed.length > 0
    ? placed
    : [{ ...common, text: wordsOf(text), x: numeric(text, "x"), y: numeric(text, "y") }];
}

export const drawnForSlide = (figure: Figure, kind: ChartKind, language: Language): Drawing =>
  drawChart(figure, kind, { width: WIDTH, language, palette: LIGHT, id: "picture" });

/**
 * A drawing on a slide, as shapes that can be edited: of kinds that office programs do not draw themselves.
 *
 * @param firstId - of the shapes made here
 */
export function picture(
  figure: Figure,
  kind: ChartKind,
  box: Box,
  { firstId, name }: { readonly firstId: number; readonly name: string },
  language: Language,
): Xml {
  const drawn = drawnForSlide(figure, kind, language);
  const scale = Math.min(box.width / WIDTH, box.height / drawn.height);
  const whole = { x: box.x, y: box.y, width: WIDTH * scale, height: drawn.height * scale };
  return group(
    { id: firstId, name, title: figure.title, description: figure.description, box: whole },
    ...drawnShapes(drawn, { ...whole, scale }, firstId, language),
  );
}

const squeezed = (text: string): string => text.replace(/\s/g, "");

/** Names that the drawing of a figure had to shorten, in full. */
export function shortenedIn({ rows, series }: Figure, { elements }: Drawing): readonly string[] {
  const said = squeezed(elements.map(wordsOf).join(""));
  return [...rows, ...(series.length > 1 ? series : [])].flatMap(({ label }) =>
    said.includes(squeezed(label)) ? [] : [label],
  );
}

/**
 * The shapes of a drawing.
 *
 * @param scale - points on the slide for a pixel of the drawing
 * @param before - their ids come after this one
 */
export function drawnShapes(
  { elements }: Drawing,
  { x, y, scale }: Origin & { readonly scale: number },
  before: number,
  language: Language,
): readonly Xml[] {
  let id = before;
  const next = () => {
    id += 1;
    return id;
  };
  return elements.flatMap((one) => shapesOf(one, { x: 0, y: 0 }, { x, y, scale, next, language }));
}
