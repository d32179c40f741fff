import { kindsFor } from "../../../drawing/chart-kinds.ts";
import type { DeckSlide } from "../../../exports/deck/deck.ts";
import type { FigureSlide, Slide } from "../../../exports/packed/presentation.ts";
import type { Language } from "../../../i18n/language.ts";
import { Button, ButtonLink } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { LiveField } from "../../../views/ui/live-field.tsx";
import { Select } from "../../../views/ui/select.tsx";
import { Switch } from "../../../views/ui/switch.tsx";
import type { PresentationStore } from "../../presentation/presentation-store.ts";
import { changedSlide, newId, putAfter, shifted, withoutSlide } from "../../presentation/slides.ts";
import { parseLink, toLink } from "../../state/url.ts";
import type { View } from "../../state/use-view-state.ts";
import css from "./present.module.css";
import { Stage } from "./stage.tsx";

type DeckFigure = Extract<DeckSlide, { kind: "figure" }>;

/** One slide, large, with what can be changed of it. */
export function SlideEditor({
  slide,
  told,
  place,
  isNew,
  count,
  store,
  view,
  language,
  onPresent,
}: {
  readonly slide: Slide;
  /** The slide in words. */
  readonly told: DeckSlide;
  /** From 0. */
  readonly place: number;
  /** It was added a moment ago, to be written. */
  readonly isNew: boolean;
  readonly count: number;
  readonly store: PresentationStore;
  readonly view: View;
  readonly language: Language;
  readonly onPresent: () => void;
}) {
  const words = language.messages.present;
  const { id } = slide;
  const change = (part: Parameters<typeof changedSlide>[2], of: string) =>
    store.change((presentation) => changedSlide(presentation, id, part), `${id} ${of}`);
  const format = language.format.count;
  return (
    <section className={css.editor} aria-label={words.number({ n: format(place + 1), of: format(count) })}>
      <div className={css.editorHead}>
        <h2>{words.number({ n: format(place + 1), of: format(count) })}</h2>
        <Buttons>
          <Button onPress={() => store.change((all) => shifted(all, id, -1))} disabled={place === 0}>
            {words.up}
          </Button>
          <Button onPress={() => store.change((all) => shifted(all, id, 1))} disabled={place === count - 1}>
            {words.down}
          </Button>
          <Button onPress={() => duplicate(store, slide)}>{words.duplicate}</Button>
          <Button onPress={() => remove(store, id)}>{words.remove}</Button>
        </Buttons>
      </div>
      <div className={css.framed}>
        <Stage slide={told} language={language} />
      </div>
      <Buttons>
        <Button onPress={onPresent}>{words.startHere}</Button>
        {slide.kind === "figure" ? <ButtonLink href={viewLink(slide, view)}>{words.view}</ButtonLink> : null}
      </Buttons>
      {slide.kind === "figure" && told.kind === "figure" ? (
        <FigureFields slide={slide} told={told} language={language} change={change} />
      ) : slide.kind === "text" ? (
        <>
          <LiveField
            key={id}
            label={words.textTitle}
            takesFocus={isNew}
            value={slide.title}
            onChange={(title) => change({ title }, "title")}
          />
          <LiveField
            label={words.text}
            lines={4}
            value={slide.text}
            onChange={(text) => change({ text }, "text")}
          />
        </>
      ) : null}
      <LiveField
        label={words.notes}
        hint={words.notesHelp}
        lines={4}
        value={slide.notes}
        onChange={(notes) => change({ notes }, "notes")}
      />
    </section>
  );
}

function FigureFields({
  slide,
  told,
  language,
  change,
}: {
  readonly slide: FigureSlide;
  readonly told: DeckFigure;
  readonly language: Language;
  readonly change: (part: Parameters<typeof changedSlide>[2], of: string) => void;
}) {
  const words = language.messages.present;
  const fitting = kindsFor(told.figure);
  return (
    <div className={css.fields}>
      {fitting.length > 1 ? (
        <Select
          label={words.chart}
          options={fitting.map(({ id }) => ({ id, name: language.messages.explore.charts[id] }))}
          value={told.chart}
          onChange={(id) => {
            const kind = fitting.find((one) => one.id === id);
            if (kind) change({ chart: kind.id }, "chart");
          }}
        />
      ) : null}
      <Switch label={words.steps} on={slide.steps} onChange={(steps) => change({ steps }, "steps")} />
      {slide.finding.kind === "published" ? null : (
        <p className={css.muted}>{words.frozen({ date: language.format.day(slide.frozen) })}</p>
      )}
    </div>
  );
}

/** The view of a slide, in the language and theme of whoever looks. */
function viewLink({ view: link, chart }: FigureSlide, { state: { language, theme } }: View): string {
  const { state } = parseLink(link);
  return toLink({ ...state, language, theme, chart: chart ?? state.chart });
}

function duplicate(store: PresentationStore, slide: Slide): void {
  const copy = { ...slide, id: newId() };
  store.change((presentation) => putAfter(presentation, slide.id, copy));
  store.select(copy.id);
}

/** Takes a slide out; the next one is then chosen, or the last. */
function remove(store: PresentationStore, id: string): void {
  const { slides } = store.state().presentation;
  const at = slides.findIndex((slide) => slide.id === id);
  store.change((presentation) => withoutSlide(presentation, id));
  store.select((slides[at + 1] ?? slides[at - 1])?.id ?? null);
}
