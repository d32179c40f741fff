/** Words of the player, which the page carries in its language. */
export interface PlayerWords {
  readonly present: string;
  readonly controls: string;
  readonly previous: string;
  readonly next: string;
  readonly overview: string;
  readonly black: string;
  readonly speaker: string;
  readonly leave: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly following: string;
  readonly end: string;
}

/** A slide as it stands in the page. */
export interface PageSlide {
  readonly section: HTMLElement;
  readonly stage: HTMLElement;
  readonly title: string;
  /** Layers that it is told in, in order. */
  readonly layers: readonly string[];
  readonly notes: string;
}

/** The slides of a page, in order. */
export function readSlides(page: Document): readonly PageSlide[] {
  return [...page.querySelectorAll<HTMLElement>(".slide")].flatMap((section) => {
    const stage = section.querySelector<HTMLElement>(".stage");
    if (!stage) return [];
    const { layers = "", title = "" } = section.dataset;
    return [
      {
        section,
        stage,
        title,
        layers: layers.split(" ").filter(Boolean),
        notes: section.querySelector(".notes > div")?.textContent ?? "",
      },
    ];
  });
}
