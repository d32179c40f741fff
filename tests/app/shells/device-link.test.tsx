import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { DeviceLink } from "../../../src/app/shells/dashboard/device-link.tsx";
import { START } from "../../../src/app/state/view-state.ts";
import { keptHere } from "./kept-here.ts";

let presses: boolean[] = [];
const press = (event: MouseEvent) => {
  presses.push(event.defaultPrevented);
  event.preventDefault();
};

afterEach(() => window.removeEventListener("click", press));

describe("the link to all that is kept", () => {
  it("goes where the browser takes it when another tab or window is asked for", async () => {
    presses = [];
    window.addEventListener("click", press);
    const shell = keptHere();
    const view = { ...shell.view, state: { ...START, page: "data" as const } };
    const screen = await render(<DeviceLink shell={{ ...shell, view }} />);
    const link = screen.getByRole("link");
    await userEvent.click(link);
    await userEvent.click(link, { modifiers: ["Control"] });
    await userEvent.click(link, { modifiers: ["Shift"] });
    expect(presses).toEqual([true, false, false]);
  });
});
