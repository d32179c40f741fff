import { LIGHT } from "../../../drawing/paint/themes.ts";
import type { Language } from "../../../i18n/language.ts";
import { FIELDS } from "../master/fields.ts";
import { LAYOUTS } from "../master/master.ts";
import { paragraphsOf } from "../text/drawing-text.ts";
import { fitText } from "../text/fit-text.ts";
import type { WrittenSlide } from "./figure-slide.ts";
import { textShape } from "./shapes.ts";
import { slideParts } from "./slide-part.ts";

const TITLE_SIZES = [32, 28, 24, 20];
const TEXT_SIZES = [20, 18, 16, 14, 12];

/** A title and paragraphs. */
export function textSlide(
  slide: { readonly id: string; readonly title: string; readonly text: string },
  number: number,
  language: Language,
): WrittenSlide {
  const words = language.messages.exports.deck;
  const paragraphs = paragraphsOf(slide.text);
  const title = fitText(paragraphsOf(slide.title), {
    ...FIELDS.title.box,
    sizes: TITLE_SIZES,
    face: "title",
  });
  const text = fitText(paragraphs, { ...FIELDS.text.box, sizes: TEXT_SIZES }, words.rest);
  const field = (id: number, name: "title" | "text", fitted: typeof text) =>
    textShape(
      {
        id,
        name: words.fields[name],
        box: FIELDS[name].box,
        placeholder: FIELDS[name],
        paragraphs: fitted.paragraphs,
        letters: {
          size: fitted.size,
          colour: LIGHT.of("ink"),
          isHeading: name === "title",
          bold: name === "title",
        },
      },
      language,
    );
  return {
    parts: slideParts(number, {
      layout: LAYOUTS.text,
      shapes: [field(2, "title", title), field(3, "text", text)],
      links: [],
      tags: { BAROMETER_VIEW: slide.id, BAROMETER_CHART: "text", BAROMETER_PAGE: "1/1" },
    }),
    inFull: [...(title.isCut ? [slide.title] : []), ...(text.isCut ? paragraphs : [])],
  };
}
