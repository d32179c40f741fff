import { LIGHT } from "../../../drawing/paint/themes.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Xml } from "../office/xml.ts";
import { type Box, group, rectangle, textShape } from "./shapes.ts";

const SQUARES = 20;
const SIDE = 34;
const GAP = 8;

/**
 * A published number as it was printed, and twenty squares, one for 5 %: a share that is not known to the point is not
 * drawn to the point, and no number stands behind.
 *
 * @param firstId - of the shapes made here
 */
export function squares(
  figure: Figure,
  box: Box,
  { firstId, name }: { readonly firstId: number; readonly name: string },
  language: Language,
): readonly Xml[] {
  const mark = figure.marks[0]?.[0];
  if (!mark) return [];
  const top = box.y + Math.max(0, (box.height - 150) / 3);
  const words = textShape(
    {
      id: firstId,
      name: mark.text,
      box: { ...box, y: top, height: Math.min(100, box.height / 2) },
      placeholder: null,
      paragraphs: [mark.text],
      letters: { size: Math.min(66, box.height / 3), bold: true, colour: LIGHT.of("ink"), isHeading: true },
      anchor: "ctr",
    },
    language,
  );
  if (mark.kind !== "published") return [words];
  const on = Math.round(mark.value * SQUARES);
  const place = { x: box.x, y: top + Math.min(112, box.height / 2 + 10) };
  const step = SIDE + GAP;
  const drawn = Array.from({ length: SQUARES }, (_, index) =>
    rectangle({
      id: firstId + 2 + index,
      name: String(index + 1),
      box: { x: place.x + index * step, y: place.y, width: SIDE, height: SIDE },
      fill: index < on ? LIGHT.of("mark") : LIGHT.of("track"),
    }),
  );
  const whole = { ...place, width: SQUARES * step - GAP, height: SIDE };
  return [
    words,
    group(
      { id: firstId + 1, name, title: figure.title, description: figure.description, box: whole },
      ...drawn,
    ),
  ];
}
