import { linesOf } from "../../drawing/text/lines.ts";
import { textWidth } from "../../drawing/text/text-width.ts";
import type { DeckSlide } from "./deck.ts";

/** Letters of a text, as parts of a slide's width: of slides that lie, and of those that stand. */
const LYING = 0.025;
const STANDING = 0.044;
const SMALLEST = 0.008;
const STEP = 0.001;

/** How text slides are set, in letters: `deck-style.ts` and the screen say the same in their style sheets. */
const HEADING = { size: 2, line: 1.18 };
const LINE = 1.4;
const BETWEEN = 0.88;
/** Parts of the width, and of the height. */
const MARGIN = { sides: 0.07, ends: 0.05 };

/** Paragraphs of a text slide. */
export const paragraphsOf = ({ text }: Extract<DeckSlide, { kind: "text" }>): readonly string[] =>
  text.split("\n").filter((line) => line.trim() !== "");

/**
 * The size of the letters of a text slide, as a part of the slide's width: the usual one, or as small as it takes for
 * the slide to hold them all.
 *
 * @param width, height - of the slide, in pixels
 */
export function letterSize(
  slide: Extract<DeckSlide, { kind: "text" }>,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const room = height * (1 - 2 * MARGIN.ends);
  const usual = width > height ? LYING : STANDING;
  const ems = paragraphsOf(slide).map((line) =>
    line.split(" ").reduce((sum, word) => sum + textWidth(word, 1), 0),
  );
  for (let part = usual; part > SMALLEST; part -= STEP) {
    // Most sizes that are too large for a long text are so before its lines are made, which takes long.
    if (heightAtLeast(part * width, ems, width * (1 - 2 * MARGIN.sides)) > room) continue;
    if (heightAt(part * width, slide, width * (1 - 2 * MARGIN.sides)) <= room) return part;
  }
  return SMALLEST;
}

/**
 * What paragraphs take if every line of them is full.
 *
 * @param ems - width of each one's words, without what is between them
 */
const heightAtLeast = (size: number, ems: readonly number[], width: number): number =>
  ems.reduce((sum, em) => sum + Math.max(1, Math.floor((size * em) / width)) * size * LINE, 0);

function heightAt(size: number, slide: Extract<DeckSlide, { kind: "text" }>, width: number): number {
  const heading = size * HEADING.size;
  const blocks = [
    ...(slide.title === ""
      ? []
      : [linesOf(slide.title, width, heading, { face: "title" }).length * heading * HEADING.line]),
    ...paragraphsOf(slide).map((line) => linesOf(line, width, size).length * size * LINE),
  ];
  return blocks.reduce((sum, block) => sum + block, 0) + Math.max(0, blocks.length - 1) * size * BETWEEN;
}
