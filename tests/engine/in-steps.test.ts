import { expect, it } from "vitest";
import { inSteps } from "../../src/engine/in-steps.ts";

function* until(isOver: () => boolean): Generator<void, string> {
  while (!isOver()) yield;
  return "done";
}

it("lets others have their turn while something long is computed", async () => {
  let isHeard = false;
  const computed = inSteps(
    until(() => isHeard),
    () => true,
  );
  setTimeout(() => {
    isHeard = true;
  });
  expect(await computed).toEqual({ ok: true, value: "done" });
});

it("leaves what nobody wants any more", async () => {
  let isWanted = true;
  const computed = inSteps(
    until(() => false),
    () => isWanted,
  );
  setTimeout(() => {
    isWanted = false;
  });
  expect(await computed).toEqual({ ok: false, failure: { code: "stopped", params: {} } });
});
