import { type CSSProperties, memo, useId, useMemo } from "react";
import { PAGE } from "../../../drawing/paint/palette.ts";
import { sheet } from "../../../drawing/sheet.ts";
import type { DeckSlide } from "../../../exports/deck/deck.ts";
import { type Layer, layersOf } from "../../../exports/deck/layers.ts";
import { letterSize, paragraphsOf } from "../../../exports/deck/text-size.ts";
import type { Language } from "../../../i18n/language.ts";
import { Elements } from "../../../views/charts/elements.tsx";
import { cutText } from "./cut-text.ts";
import css from "./present.module.css";

/** Width and height, in pixels, that a slide is laid out for; it is then scaled to whatever room there is. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** 16:9, as projectors are. */
export const WIDE: SlideSize = { width: 1280, height: 720 };

/** For a telephone held upright, as high as its screen. */
export const tall = (width: number, height: number): SlideSize => ({
  width: 480,
  height: Math.max(480, Math.round((480 * height) / width)),
});

const drawn = (
  slide: Extract<DeckSlide, { kind: "figure" }>,
  language: Language,
  size: SlideSize,
  id: string,
) => sheet(slide.figure, slide.chart, { ...size, content: "complete" }, { language, palette: PAGE, id }).svg;

const STEPS = new WeakMap<DeckSlide, readonly Layer[]>();

/** The layers that a slide is told in; none where it is told at once. */
export function stepsOf(slide: DeckSlide, language: Language): readonly Layer[] {
  if (slide.kind !== "figure" || !slide.steps) return [];
  const known = STEPS.get(slide);
  if (known) return known;
  const steps = layersOf(drawn(slide, language, WIDE, "steps"));
  STEPS.set(slide, steps);
  return steps;
}

/** More than any list has room for, and than anybody wants read out. */
const LONGEST_NAME = 160;

/** What a slide is called in lists: its title, or else its first words. */
export function slideName(slide: DeckSlide, language: Language): string {
  if (slide.kind === "figure") return slide.figure.title;
  return cutText(slide.title || paragraphsOf(slide)[0] || language.messages.present.newText, LONGEST_NAME);
}

/** Letters that a slide has room for, however small they become and however narrow they are. */
const MOST_LETTERS = 20_000;

/** A text slide as far as it can be seen: what would run out of it is not set. */
const seenPart = (slide: Extract<DeckSlide, { kind: "text" }>): typeof slide =>
  slide.title.length + slide.text.length > MOST_LETTERS
    ? { ...slide, title: cutText(slide.title, MOST_LETTERS), text: cutText(slide.text, MOST_LETTERS) }
    : slide;

/** A slide as the room sees it. */
export const Stage = memo(function Stage({
  slide,
  language,
  size = WIDE,
  hidden = [],
  decorative = false,
}: {
  readonly slide: DeckSlide;
  readonly language: Language;
  readonly size?: SlideSize;
  /** Layers that are not shown yet. */
  readonly hidden?: readonly Layer[];
  /** A picture beside its name: nothing to read out. */
  readonly decorative?: boolean;
}) {
  return (
    <div
      className={css.stage}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      data-hidden={hidden.join(" ")}
      aria-hidden={decorative || undefined}
    >
      {slide.kind === "figure" ? (
        <FigureStage slide={slide} language={language} size={size} />
      ) : (
        <TextStage slide={seenPart(slide)} size={size} />
      )}
    </div>
  );
});

function TextStage({
  slide,
  size,
}: {
  readonly slide: Extract<DeckSlide, { kind: "text" }>;
  readonly size: SlideSize;
}) {
  return (
    <div className={css.words} style={{ "--letters": letterSize(slide, size) } as CSSProperties}>
      {slide.title === "" ? null : <p className={css.heading}>{slide.title}</p>}
      {paragraphsOf(slide).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are told apart by their place alone
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}

function FigureStage({
  slide,
  language,
  size,
}: {
  readonly slide: Extract<DeckSlide, { kind: "figure" }>;
  readonly language: Language;
  readonly size: SlideSize;
}) {
  const id = useId();
  const svg = useMemo(() => drawn(slide, language, size, id), [slide, language, size, id]);
  return <Elements of={[svg]} />;
}
