import { mixed } from "../../../drawing/paint/mixed.ts";
import type { Paint } from "../../../drawing/paint/tones.ts";
import type { Language } from "../../../i18n/language.ts";
import { srgb } from "../office/srgb.ts";
import { element, type Xml } from "../office/xml.ts";

/** Letters of a run. */
export interface Letters {
  /** In points. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** The typeface of titles. */
  readonly isHeading?: boolean;
}

/** What a screen reader and a spelling check take the words for. */
export const languageTag = ({ tag }: Pick<Language, "tag">): string => {
  const regions: Readonly<Record<string, string>> = { fr: "fr-FR", en: "en-GB" };
  return regions[tag] ?? tag;
};

export const solidFill = (colour: string): Xml => element("a:solidFill", {}, srgb(colour));

/** Stripes of one colour on another: what rests on few, or stands for what is hidden. */
export const hatchedFill = (stripes: string, ground: string): Xml =>
  element(
    "a:pattFill",
    { prst: "wdUpDiag" },
    element("a:fgClr", {}, srgb(stripes)),
    element("a:bgClr", {}, srgb(ground)),
  );

/** Boxes in a row: of few respondents, one beside the other. */
export const boxedFill = (colour: string, ground: string): Xml =>
  element(
    "a:pattFill",
    { prst: "dashVert" },
    element("a:fgClr", {}, srgb(colour)),
    element("a:bgClr", {}, srgb(ground)),
  );

/** Strength of the hatching over a fragile mark, 0 to 1. */
const HATCH = 0.45;

/** Lines of the hatching over a colour: of the ink that can be read on it, or a projector would not show them. */
export const hatchOn = ({ fill, ink }: Paint): string => mixed(ink, fill, HATCH);

/** Properties of letters, as a run, a paragraph's default or a chart wants them. */
export function letterProperties(
  name: "a:rPr" | "a:defRPr" | "a:endParaRPr",
  { size, colour, bold = false, isHeading = false }: Letters,
  language: Language | null = null,
): Xml {
  return element(
    name,
    {
      lang: language ? languageTag(language) : null,
      sz: Math.round(size * 100),
      b: bold ? 1 : 0,
    },
    solidFill(colour),
    element("a:latin", { typeface: isHeading ? "+mj-lt" : "+mn-lt" }),
  );
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** Paragraphs of a text that came as one. */
export const paragraphsOf = (text: string): readonly string[] => text.split(LINE_END);

/** A paragraph; a line end inside it is a break of the line. */
export function paragraph(
  text: string,
  letters: Letters,
  language: Language,
  align: "l" | "ctr" | "r" = "l",
): Xml {
  const lines = paragraphsOf(text);
  return element(
    "a:p",
    {},
    element("a:pPr", align === "l" ? {} : { algn: align }),
    text === ""
      ? letterProperties("a:endParaRPr", letters, language)
      : lines.map((line, index) => [
          index > 0 ? element("a:br", {}, letterProperties("a:rPr", letters, language)) : null,
          element("a:r", {}, letterProperties("a:rPr", letters, language), element("a:t", {}, line)),
        ]),
  );
}
