import { lazy, Suspense, useLayoutEffect, useState } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { putAfter, textSlide } from "../../../src/app/presentation/slides.ts";
import { useViewState } from "../../../src/app/state/use-view-state.ts";
import { keptHere } from "./kept-here.ts";

const LIST = "#/present?v=1";
const TITLES = ["Un", "Deux", "Trois", "Quatre"];

beforeEach(() => window.history.replaceState(null, "", LIST));
afterEach(() => window.history.replaceState(null, "", "#"));

/** As in the app: the link says that there is a show before the show is there. */
const ShowPage = lazy(async () => ({
  default: (await import("../../../src/app/shells/present/show-page.tsx")).ShowPage,
}));

const NOTHING_AHEAD = () => null;

const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

/**
 * A presentation of texts that is about to be given.
 *
 * @param keys - for a slide, from 0, what is pressed once, the very moment that it can be seen
 */
async function given(keys: Readonly<Record<number, string>> = {}) {
  const kept = keptHere();
  await kept.presentation.ready;
  for (const title of TITLES)
    kept.presentation.change((all) => putAfter(all, null, { ...textSlide(), title }));
  const due = new Map(Object.entries(keys));
  function Impatient({ slide }: { readonly slide: number }) {
    useLayoutEffect(() => {
      const key = due.get(String(slide));
      due.delete(String(slide));
      if (!key) return;
      // Drawing takes its time: effects after the picture come in another turn, the key before them.
      for (const start = performance.now(); performance.now() < start + 20; );
      queueMicrotask(() => press(key));
    }, [slide]);
    return null;
  }
  function Given() {
    const [shell] = useState(kept);
    const view = useViewState(NOTHING_AHEAD);
    const { slide } = view.state;
    return slide === null ? null : (
      <Suspense fallback={null}>
        <ShowPage shell={{ ...shell, view }} slide={slide} />
        <Impatient slide={slide} />
      </Suspense>
    );
  }
  const screen = await render(<Given />);
  window.location.hash = `${LIST}&slide=1`;
  return screen;
}

describe("a show", () => {
  it("hears a key from the moment that its slide is there", async () => {
    const screen = await given({ 0: "ArrowRight" });
    await expect.element(screen.getByText("Deux", { exact: true })).toBeInTheDocument();
    expect(window.location.hash).toContain("slide=2");
  });

  it("goes one slide on for each key, however fast they come", async () => {
    const screen = await given({ 1: "ArrowRight" });
    await expect.element(screen.getByText("Un", { exact: true })).toBeInTheDocument();
    press("ArrowRight");
    await expect.element(screen.getByText("Trois", { exact: true })).toBeInTheDocument();
    press("ArrowLeft");
    press("ArrowRight");
    press("ArrowRight");
    await expect.element(screen.getByText("Quatre", { exact: true })).toBeInTheDocument();
    expect(window.location.hash).toContain("slide=4");
  });

  it("follows a link to another slide of it, and stays on a slide that there is", async () => {
    const screen = await given();
    await expect.element(screen.getByText("Un", { exact: true })).toBeInTheDocument();
    window.location.hash = `${LIST}&slide=3`;
    await expect.element(screen.getByText("Trois", { exact: true })).toBeInTheDocument();
    window.location.hash = `${LIST}&slide=99`;
    await expect.element(screen.getByText("Quatre", { exact: true })).toBeInTheDocument();
    await expect.poll(() => window.location.hash).toContain("slide=4");
    press("ArrowLeft");
    await expect.element(screen.getByText("Trois", { exact: true })).toBeInTheDocument();
  });
});
