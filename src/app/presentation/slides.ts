import type { FigureSlide, Presentation, Slide, TextSlide } from "../../exports/packed/presentation.ts";

export const NO_SLIDES: Presentation = { title: "", slides: [] };

/** An id that no other slide has. Random numbers are there on any host; `randomUUID` only where it is a secure one. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, "0")).join(
    "",
  );

export const textSlide = (): TextSlide => ({ kind: "text", id: newId(), title: "", text: "", notes: "" });

type Change = Partial<Omit<FigureSlide, "kind" | "id">> & Partial<Omit<TextSlide, "kind" | "id">>;

/** One slide changed in some things, the others as they were. */
export const changedSlide = (
  { slides, ...rest }: Presentation,
  id: string,
  change: Change,
): Presentation => ({
  ...rest,
  slides: slides.map((slide) => (slide.id === id ? ({ ...slide, ...change } as Slide) : slide)),
});

/** A slide after another; at the end where that one is not there. */
export function putAfter(
  { slides, ...rest }: Presentation,
  after: string | null,
  slide: Slide,
): Presentation {
  const at = slides.findIndex(({ id }) => id === after);
  return {
    ...rest,
    slides: at < 0 ? [...slides, slide] : [...slides.slice(0, at + 1), slide, ...slides.slice(at + 1)],
  };
}

export const withoutSlide = ({ slides, ...rest }: Presentation, gone: string): Presentation => ({
  ...rest,
  slides: slides.filter(({ id }) => id !== gone),
});

/**
 * Slides taken from where they are and put before or after another, in the order that they had.
 *
 * @param moving - ids; those that are not there are passed over
 * @param target - id; where it is one of those that move, nothing does
 */
export function reordered(
  { slides, ...rest }: Presentation,
  moving: ReadonlySet<string>,
  target: string,
  side: "before" | "after",
): Presentation {
  if (moving.has(target)) return { ...rest, slides };
  const taken = slides.filter(({ id }) => moving.has(id));
  const left = slides.filter(({ id }) => !moving.has(id));
  const at = left.findIndex(({ id }) => id === target);
  if (at < 0) return { ...rest, slides };
  const place = side === "before" ? at : at + 1;
  return { ...rest, slides: [...left.slice(0, place), ...taken, ...left.slice(place)] };
}

/** A slide one place earlier (−1) or later (1); at either end it stays. */
export function shifted(presentation: Presentation, id: string, by: -1 | 1): Presentation {
  const at = presentation.slides.findIndex((slide) => slide.id === id);
  const target = presentation.slides[at + by];
  if (at < 0 || !target) return presentation;
  return reordered(presentation, new Set([id]), target.id, by < 0 ? "before" : "after");
}
