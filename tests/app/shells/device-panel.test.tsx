import { afterEach, describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { putAfter, textSlide } from "../../../src/app/presentation/slides.ts";
import { DevicePanel } from "../../../src/app/shells/dashboard/device-panel.tsx";
import { NotOpened } from "../../../src/app/shells/dashboard/not-opened.tsx";
import { keptHere } from "./kept-here.ts";

afterEach(() => vi.restoreAllMocks());

const NOTHING = "Rien n’est gardé.";

/** From now on nothing more can be kept. */
const fill = () =>
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("planted", "QuotaExceededError");
  });

describe("the list of what is kept on this device", () => {
  it("has the presentation that was kept before the device was full, and the way to erase it", async () => {
    const shell = keptHere();
    const { presentation } = shell;
    presentation.change((all) => putAfter(all, null, textSlide()));
    await presentation.settled();
    fill();
    presentation.change((all) => putAfter(all, null, textSlide()));
    await presentation.settled();
    expect(presentation.state().keeping.kind).toBe("refused");
    const screen = await render(<DevicePanel shell={shell} />);
    await expect.element(screen.getByText(/^1 diapositive, gardée depuis le /)).toBeVisible();
    await expect.element(screen.getByRole("button", { name: /^Tout effacer/ })).toBeVisible();
    expect(screen.container.textContent).not.toContain(NOTHING);
  });

  it("has a presentation of which there is nothing but the title", async () => {
    const shell = keptHere();
    shell.presentation.change((all) => ({ ...all, title: "Secret" }));
    await shell.presentation.settled();
    const screen = await render(<DevicePanel shell={shell} />);
    await expect.element(screen.getByText(/^0 diapositive, gardée depuis le /)).toBeVisible();
    expect(screen.container.textContent).not.toContain(NOTHING);
  });

  it("does not say that nothing is kept before it has looked", async () => {
    const { open } = IDBFactory.prototype;
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(function (this: IDBFactory, name) {
      const request = open.call(this, `${name} beside`);
      request.addEventListener = () => {};
      return request;
    });
    const screen = await render(<DevicePanel shell={keptHere()} />);
    await expect.element(screen.getByText("Chargement…")).toBeVisible();
    expect(screen.container.textContent).not.toContain(NOTHING);
  });

  it("says that nothing is kept once it has looked everywhere", async () => {
    const screen = await render(<DevicePanel shell={keptHere()} />);
    await expect.element(screen.getByText(NOTHING)).toBeVisible();
  });
});

describe("erasing everything", () => {
  it("names what there is, and nothing that is not", async () => {
    const shell = keptHere();
    await shell.views.save("A", "#/a");
    shell.presentation.change((all) => putAfter(all, null, textSlide()));
    await shell.presentation.settled();
    const screen = await render(<DevicePanel shell={shell} />);
    await screen.getByRole("button", { name: "Tout effacer de cet appareil" }).click();
    const dialog = screen.getByRole("dialog");
    await expect.element(dialog).toHaveTextContent("disparaît : 1 vue et la présentation (1 diapositive).");
    expect(dialog.element().textContent).not.toContain("fichier avec");
    await dialog.getByRole("button", { name: "Tout effacer de cet appareil" }).click();
    await expect.element(screen.getByText("Tout est effacé")).toBeVisible();
    await expect.element(screen.getByText(NOTHING)).toBeVisible();
  });

  it("can be done where the page has nothing else to show", async () => {
    const shell = keptHere();
    await shell.views.save("A", "#/a");
    const screen = await render(<NotOpened failure={{ code: "no-engine", params: {} }} shell={shell} />);
    await screen.getByRole("button", { name: "Tout effacer de cet appareil" }).click();
    await screen.getByRole("dialog").getByRole("button", { name: "Tout effacer de cet appareil" }).click();
    await expect.element(screen.getByText("Tout est effacé")).toBeVisible();
    expect(shell.views.state().views).toEqual([]);
  });
});
