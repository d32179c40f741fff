import { Suspense, useState } from "react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { onceLoaded } from "../../src/views/ui/once-loaded.tsx";

/** A part that counts its presses. */
function Counter({ of }: { readonly of: string }) {
  const [times, setTimes] = useState(0);
  return (
    <button type="button" onClick={() => setTimes(times + 1)}>
      {of} {times}
    </button>
  );
}

/** Whether something stood in the place of a part. */
function watched() {
  const seen = { standIn: false };
  const StandIn = () => {
    seen.standIn = true;
    return <p>Loading…</p>;
  };
  return { seen, StandIn };
}

it("a part that was loaded before is drawn with the page, and nothing stands in its place", async () => {
  const { Part, load } = onceLoaded(async () => Counter);
  await load();
  const { seen, StandIn } = watched();
  const screen = await render(
    <Suspense fallback={<StandIn />}>
      <Part of="a" />
    </Suspense>,
  );
  await expect.element(screen.getByRole("button")).toHaveTextContent("a 0");
  expect(seen.standIn).toBe(false);
});

it("a part that is loaded when it is shown stays what it is when it is loaded once more", async () => {
  const { Part, load } = onceLoaded(async () => Counter);
  const { seen, StandIn } = watched();
  const page = (of: string) => (
    <Suspense fallback={<StandIn />}>
      <Part of={of} />
    </Suspense>
  );
  const screen = await render(page("a"));
  await screen.getByRole("button").click();
  expect(seen.standIn).toBe(true);
  await load();
  await screen.rerender(page("b"));
  await expect.element(screen.getByRole("button")).toHaveTextContent("b 1");
});
