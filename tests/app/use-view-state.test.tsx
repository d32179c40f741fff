import { useCallback, useEffect } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { useViewState } from "../../src/app/state/use-view-state.ts";
import { Segments } from "../../src/views/ui/segments.tsx";

const FIRST = "#/explore?v=1&i=first";
const SECOND = "#/explore?v=1&i=second";

beforeEach(() => window.history.replaceState(null, "", FIRST));
afterEach(() => window.history.replaceState(null, "", "#"));

/** What is drawn, each time that it is another. */
async function drawing(prepare: () => Promise<unknown> | null, patience?: number) {
  const drawn: (string | null)[] = [];
  function Drawn() {
    const { state, change } = useViewState(
      useCallback(() => prepare(), []),
      patience,
    );
    const { indicator } = state;
    useEffect(() => {
      drawn.push(indicator);
    }, [indicator]);
    return (
      <>
        <p>{indicator}</p>
        <button type="button" onClick={() => change({ indicator: "second" })}>
          next
        </button>
        <Segments
          label="Indicator"
          value={indicator ?? ""}
          options={[
            { id: "first", name: "one" },
            { id: "second", name: "two" },
          ]}
          onChange={(id) => change({ indicator: id })}
        />
      </>
    );
  }
  const screen = await render(<Drawn />);
  await expect.element(screen.getByText("first")).toBeVisible();
  return { drawn, screen };
}

describe("a view", () => {
  it("is drawn once what it will show is there, and not before", async () => {
    let prepared = () => {};
    const preparing = new Promise<void>((resolve) => {
      prepared = resolve;
    });
    const { drawn, screen } = await drawing(() => preparing, 60_000);
    await screen.getByRole("button").click();
    expect(window.location.hash).toBe(SECOND);
    // Whatever React has to draw by now, it has drawn.
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    expect(drawn).toEqual(["first"]);
    prepared();
    await expect.element(screen.getByText("second")).toBeVisible();
    expect(drawn).toEqual(["first", "second"]);
    expect(document.body.getAttribute("aria-busy")).toBeNull();
  });

  it("shows what was chosen at once, and until it is drawn", async () => {
    let prepared = () => {};
    const preparing = new Promise<void>((resolve) => {
      prepared = resolve;
    });
    const { screen } = await drawing(() => preparing, 60_000);
    const two = screen.getByRole("radio", { name: "two" });
    await two.click();
    for (let frame = 0; frame < 5; frame++) {
      await expect.element(two).toBeChecked();
      await new Promise(requestAnimationFrame);
    }
    await expect.element(screen.getByRole("paragraph")).toHaveTextContent("first");
    prepared();
    await expect.element(screen.getByRole("paragraph")).toHaveTextContent("second");
    await expect.element(two).toBeChecked();
  });

  it("does not wait for ever", async () => {
    const { screen } = await drawing(() => new Promise(() => {}));
    await screen.getByRole("button").click();
    await expect.element(screen.getByText("second")).toBeVisible();
  });

  it("is drawn when nothing came of what it waited for", async () => {
    const { screen } = await drawing(() => Promise.reject(new Error("nothing came of it")), 60_000);
    await screen.getByRole("button").click();
    await expect.element(screen.getByText("second")).toBeVisible();
  });

  it("is drawn before anything else is pressed", async () => {
    const { drawn, screen } = await drawing(() => new Promise(() => {}), 60_000);
    const button = screen.getByRole("button").element();
    button.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(drawn).toEqual(["first"]);
    expect(document.body.getAttribute("aria-busy")).toBe("true");
    button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    expect(screen.getByRole("paragraph").element().textContent).toBe("second");
  });
});
