import { LIGHT } from "../../../drawing/paint/themes.ts";
import type { Language } from "../../../i18n/language.ts";
import { contentType, dialects } from "../office/names.ts";
import type { Part } from "../office/package.ts";
import { element, type Xml } from "../office/xml.ts";
import { shapeTree, textShape } from "../slide/shapes.ts";
import { letterProperties } from "../text/drawing-text.ts";
import { FIELDS } from "./fields.ts";

export const MASTER = "ppt/slideMasters/slideMaster1.xml";
export const THEME = "ppt/theme/theme1.xml";
const layoutPath = (number: number): string => `ppt/slideLayouts/slideLayout${number}.xml`;
export const LAYOUTS = { figure: layoutPath(1), text: layoutPath(2) } as const;

type FieldName = keyof typeof FIELDS;

const COLOUR_MAP = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  accent1: "accent1",
  accent2: "accent2",
  accent3: "accent3",
  accent4: "accent4",
  accent5: "accent5",
  accent6: "accent6",
  hlink: "hlink",
  folHlink: "folHlink",
};
/** Which theme colour plays which part. */
export const colourMap = (): Xml => element("p:clrMap", COLOUR_MAP);

export const background = (): Xml =>
  element(
    "p:bg",
    {},
    element(
      "p:bgPr",
      {},
      element("a:solidFill", {}, element("a:schemeClr", { val: "bg1" })),
      element("a:effectLst"),
    ),
  );

const field = (name: FieldName, id: number, language: Language): Xml => {
  const { box, size } = FIELDS[name];
  const prompt = language.messages.exports.deck.fields[name];
  return textShape(
    {
      id,
      name: prompt,
      box,
      placeholder: FIELDS[name],
      paragraphs: [prompt],
      letters: { size, colour: LIGHT.of("ink"), isHeading: name === "title" },
    },
    language,
  );
};

function layout(path: string, name: string, fields: readonly FieldName[], language: Language): Part {
  return {
    path,
    contentType: contentType("presentationml.slideLayout"),
    links: [{ id: "rId1", kind: "slideMaster", target: MASTER }],
    body: element(
      "p:sldLayout",
      { ...dialects("a", "r", "p"), preserve: 1 },
      element("p:cSld", { name }, shapeTree(fields.map((one, index) => field(one, index + 2, language)))),
      element("p:clrMapOvr", {}, element("a:masterClrMapping")),
    ),
  };
}

const level = (size: number, isHeading: boolean): Xml =>
  element(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: "l" },
    element("a:buNone"),
    letterProperties("a:defRPr", { size, colour: LIGHT.of("ink"), isHeading }),
  );

/** The master and its two layouts: a figure with its note, and text. */
export function masterParts(language: Language): readonly Part[] {
  const words = language.messages.exports.deck;
  const layouts = Object.values(LAYOUTS);
  const master: Part = {
    path: MASTER,
    contentType: contentType("presentationml.slideMaster"),
    links: [
      ...layouts.map((target, index) => ({ id: `rId${index + 1}`, kind: "slideLayout", target })),
      { id: "rId9", kind: "theme", target: THEME },
    ],
    body: element(
      "p:sldMaster",
      dialects("a", "r", "p"),
      element("p:cSld", {}, background(), shapeTree(field("title", 2, language), field("text", 3, language))),
      colourMap(),
      element(
        "p:sldLayoutIdLst",
        {},
        layouts.map((_, index) =>
          element("p:sldLayoutId", { id: 2147483649 + index, "r:id": `rId${index + 1}` }),
        ),
      ),
      element(
        "p:txStyles",
        {},
        element("p:titleStyle", {}, level(28, true)),
        element("p:bodyStyle", {}, level(18, false)),
        element("p:otherStyle", {}, level(18, false)),
      ),
    ),
  };
  return [
    master,
    layout(LAYOUTS.figure, words.layouts.figure, ["title", "subtitle", "drawing", "note"], language),
    layout(LAYOUTS.text, words.layouts.text, ["title", "text"], language),
  ];
}
