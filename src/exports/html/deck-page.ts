import { HASH, TEXT } from "virtual:player";
import { type Element, element } from "../../drawing/element.ts";
import { PAGE } from "../../drawing/paint/palette.ts";
import { colourRules } from "../../drawing/paint/themes.ts";
import { sheet } from "../../drawing/sheet.ts";
import type { Language } from "../../i18n/language.ts";
import type { Deck, DeckSlide } from "../deck/deck.ts";
import { layersOf } from "../deck/layers.ts";
import { letterSize, paragraphsOf } from "../deck/text-size.ts";
import { DECK_RULES } from "./deck-style.ts";
import { figureBody } from "./figure-body.ts";
import { writePage } from "./page.ts";
import { FIGURE_RULES } from "./style.ts";

/** A slide, in pixels: 16:9. */
const SLIDE = { width: 1280, height: 720, content: "complete" } as const;

/** Widths that charts are drawn for where the page is read: a desk, a telephone. */
const WIDTHS = [900, 340];

/**
 * A presentation as a page of one file: every figure to be read, with its table and note, and as a slide to be shown.
 * Its one script shows the slides by keys; without it the page is there all the same, and prints a slide a sheet.
 */
export function deckPage({ title, slides }: Deck, language: Language): Blob {
  const words = language.messages.present;
  const count = words.slidesCount({ n: language.format.count(slides.length) });
  return writePage(
    {
      title,
      description: `${title}, ${count}`,
      style: `${colourRules("system")}${FIGURE_RULES}${DECK_RULES}`,
      body: [
        element("header", { class: "cover" }, element("h1", {}, title), element("p", {}, count)),
        element("main", {}, ...slides.map((slide, index) => section(slide, index, language))),
      ],
      words: JSON.stringify(words.player),
      script: { text: TEXT, hash: HASH },
    },
    language,
  );
}

function section(slide: DeckSlide, index: number, language: Language): Element {
  const id = `slide-${index + 1}`;
  const { stage, layers, reading, title } =
    slide.kind === "text" ? ofText(slide) : ofFigure(slide, id, language);
  const words = language.messages.present;
  return element(
    "section",
    { class: "slide", id, "data-title": title, "data-layers": layers.join(" ") || null, "aria-label": title },
    element("div", { class: "stage" }, stage),
    reading,
    ...(slide.notes === ""
      ? []
      : [
          element(
            "details",
            { class: "notes" },
            element("summary", {}, words.notes),
            element("div", {}, slide.notes),
          ),
        ]),
  );
}

function ofFigure(
  { figure, chart, steps }: Extract<DeckSlide, { kind: "figure" }>,
  id: string,
  language: Language,
) {
  const { svg } = sheet(figure, chart, SLIDE, { language, palette: PAGE, id: `${id}-sheet` });
  return {
    title: figure.title,
    stage: svg,
    layers: steps ? layersOf(svg) : [],
    reading: figureBody(figure, language, { chart, id: `${id}-figure`, widths: WIDTHS, level: 2 }),
  };
}

function ofText(slide: Extract<DeckSlide, { kind: "text" }>) {
  const { title } = slide;
  const paragraphs = paragraphsOf(slide);
  const said = () => paragraphs.map((line) => element("p", {}, line));
  return {
    title: title || (paragraphs[0] ?? ""),
    layers: [],
    stage: element(
      "div",
      { class: "words", style: `--letters:${letterSize(slide, SLIDE).toFixed(4)}` },
      ...(title === "" ? [] : [element("p", { class: "heading" }, title)]),
      ...said(),
    ),
    reading: element(
      "div",
      { class: "text" },
      ...(title === "" ? [] : [element("h2", {}, title)]),
      ...said(),
    ),
  };
}
