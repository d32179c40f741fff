import type { Language } from "../../../i18n/language.ts";
import { type Children, element, type Xml } from "../office/xml.ts";
import { hatchedFill, type Letters, paragraph, solidFill } from "../text/drawing-text.ts";

/** A place on a slide, in points from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 16:9, in points. */
export const SLIDE = { width: 960, height: 540 } as const;

/** Office measures in 914,400ths of an inch. */
export const toEmu = (points: number): number => Math.round(points * 12700);

/** What a shape is called, and what is said of it to whoever cannot see it. */
export interface Named {
  /** Of one slide only. */
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  /** What that is about. */
  readonly title?: string;
}

/** A field of the layout that a shape fills. */
export interface Placeholder {
  readonly type: "title" | "body" | "sldImg" | null;
  /** Which field of its layout; null for the only one of its type. */
  readonly index: number | null;
}

export const placeholder = ({ type, index }: Placeholder): Xml => element("p:ph", { type, idx: index });

export const named = ({ id, name, description = "", title = "" }: Named): Xml =>
  element("p:cNvPr", { id, name, descr: description || null, title: title || null });

export const placed = (name: "a:xfrm" | "p:xfrm", { x, y, width, height }: Box, ...more: Children): Xml =>
  element(
    name,
    {},
    element("a:off", { x: toEmu(x), y: toEmu(y) }),
    element("a:ext", { cx: toEmu(width), cy: toEmu(height) }),
    ...more,
  );

const geometry = (preset: string): Xml => element("a:prstGeom", { prst: preset }, element("a:avLst"));

const BODY = { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0 } as const;

export interface TextShape extends Named {
  readonly box: Box;
  readonly placeholder: Placeholder | null;
  readonly paragraphs: readonly string[];
  readonly letters: Letters;
  readonly align?: "l" | "ctr" | "r";
  readonly anchor?: "t" | "ctr" | "b";
  /** One line, whatever its box: its place is what counts. */
  readonly isOneLine?: boolean;
  /** A plate under the words. */
  readonly plate?: { readonly fill: string; readonly line: string };
}

/** A shape of words: a field of the layout, or a text box. Its room is known to suffice: it neither grows nor shrinks. */
export function textShape(shape: TextShape, language: Language): Xml {
  const { box, paragraphs, letters, align = "l", anchor = "t", plate } = shape;
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      named(shape),
      shape.placeholder
        ? element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 }))
        : element("p:cNvSpPr", { txBox: plate ? null : 1 }),
      element("p:nvPr", {}, shape.placeholder ? placeholder(shape.placeholder) : null),
    ),
    element(
      "p:spPr",
      {},
      placed("a:xfrm", box),
      shape.placeholder ? null : geometry(plate ? "roundRect" : "rect"),
      plate
        ? [solidFill(plate.fill), element("a:ln", { w: toEmu(1) }, solidFill(plate.line))]
        : shape.placeholder
          ? null
          : element("a:noFill"),
    ),
    element(
      "p:txBody",
      {},
      element(
        "a:bodyPr",
        { ...BODY, wrap: shape.isOneLine ? "none" : BODY.wrap, anchor },
        element("a:noAutofit"),
      ),
      element("a:lstStyle"),
      paragraphs.length === 0
        ? paragraph("", letters, language)
        : paragraphs.map((text) => paragraph(text, letters, language, align)),
    ),
  );
}

/** How a shape is drawn. */
export interface Pen {
  readonly fill: string | null;
  readonly line: string | null;
  /** Of the line, in points. */
  readonly width: number;
  readonly isHatched?: boolean;
  readonly isDashed?: boolean;
}

const stroke = ({ line, width, isDashed = false }: Pen): Xml =>
  element(
    "a:ln",
    line === null ? {} : { w: toEmu(width) },
    line === null ? element("a:noFill") : solidFill(line),
    line !== null && isDashed ? element("a:prstDash", { val: "dash" }) : null,
  );

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A shape by its corners, in the box that they make: closed where it is filled. */
const freeform = (corners: readonly Corner[], { x, y, width, height }: Box, isClosed: boolean): Xml =>
  element(
    "a:custGeom",
    {},
    ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"].map((name) => element(name)),
    element("a:rect", { l: 0, t: 0, r: "r", b: "b" }),
    element(
      "a:pathLst",
      {},
      element(
        "a:path",
        { w: toEmu(width), h: toEmu(height), fill: isClosed ? null : "none" },
        corners.map((corner, index) =>
          element(
            index === 0 ? "a:moveTo" : "a:lnTo",
            {},
            element("a:pt", { x: toEmu(corner.x - x), y: toEmu(corner.y - y) }),
          ),
        ),
        isClosed ? element("a:close") : null,
      ),
    ),
  );

/** A shape without words. */
export const outline = (
  shape: Named & { readonly box: Box },
  form: "rect" | "ellipse" | readonly Corner[],
  pen: Pen,
): Xml =>
  element(
    "p:sp",
    {},
    element("p:nvSpPr", {}, named(shape), element("p:cNvSpPr"), element("p:nvPr")),
    element(
      "p:spPr",
      {},
      placed("a:xfrm", shape.box),
      typeof form === "string" ? geometry(form) : freeform(form, shape.box, pen.fill !== null),
      pen.isHatched
        ? hatchedFill("#ffffff", "#626b78")
        : pen.fill === null
          ? element("a:noFill")
          : solidFill(pen.fill),
      stroke(pen),
    ),
  );

/** A straight line. */
export const straightLine = (shape: Named, from: Corner, to: Corner, pen: Pen): Xml =>
  element(
    "p:cxnSp",
    {},
    element("p:nvCxnSpPr", {}, named(shape), element("p:cNvCxnSpPr"), element("p:nvPr")),
    element(
      "p:spPr",
      {},
      placed("a:xfrm", {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(to.x - from.x),
        height: Math.abs(to.y - from.y),
      }),
      geometry("line"),
      stroke(pen),
    ),
  );

/** Shapes drawn as one, in the coordinates of the slide. */
export const group = (shape: Named & { readonly box: Box }, ...members: Children): Xml =>
  element(
    "p:grpSp",
    {},
    element("p:nvGrpSpPr", {}, named(shape), element("p:cNvGrpSpPr"), element("p:nvPr")),
    element(
      "p:grpSpPr",
      {},
      placed(
        "a:xfrm",
        shape.box,
        element("a:chOff", { x: toEmu(shape.box.x), y: toEmu(shape.box.y) }),
        element("a:chExt", { cx: toEmu(shape.box.width), cy: toEmu(shape.box.height) }),
      ),
    ),
    ...members,
  );

/** All shapes of a slide, a layout or a master, in the order in which they are read aloud. */
export const shapeTree = (...shapes: Children): Xml =>
  element(
    "p:spTree",
    {},
    element(
      "p:nvGrpSpPr",
      {},
      element("p:cNvPr", { id: 1, name: "" }),
      element("p:cNvGrpSpPr"),
      element("p:nvPr"),
    ),
    element(
      "p:grpSpPr",
      {},
      placed(
        "a:xfrm",
        { x: 0, y: 0, width: 0, height: 0 },
        element("a:chOff", { x: 0, y: 0 }),
        element("a:chExt", { cx: 0, cy: 0 }),
      ),
    ),
    ...shapes,
  );
