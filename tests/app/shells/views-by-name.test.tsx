import { useRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { DevicePanel } from "../../../src/app/shells/dashboard/device-panel.tsx";
import { SaveView } from "../../../src/app/shells/dashboard/save-view.tsx";
import type { Shell } from "../../../src/app/shells/dashboard/shell.ts";
import { toLink } from "../../../src/app/state/url.ts";
import { START, type ViewState } from "../../../src/app/state/view-state.ts";
import { useFocusStays } from "../../../src/views/ui/use-focus-stays.ts";
import { keptHere } from "./kept-here.ts";

afterEach(() => vi.restoreAllMocks());

const at = (shell: Shell, state: Partial<ViewState>): Shell => ({
  ...shell,
  view: { ...shell.view, state: { ...START, ...state } },
});
const THIS = { page: "explore", indicator: "i" } as const;

/** As it stands on a page. */
function Panel({ shell }: { readonly shell: Shell }) {
  const main = useRef<HTMLElement>(null);
  useFocusStays(main, true);
  return (
    <main ref={main}>
      <DevicePanel shell={shell} />
    </main>
  );
}

const full = () =>
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("planted", "QuotaExceededError");
  });

describe("a view that is given a name", () => {
  it("is said to have it as long as it is shown, in any theme, and not of another view", async () => {
    const shell = keptHere();
    const screen = await render(<SaveView shell={at(shell, THIS)} title="Titre" />);
    await screen.getByRole("button", { name: "Enregistrer cette vue" }).click();
    await screen.getByLabelText("Nom de la vue").fill("Ma vue");
    await screen.getByRole("dialog").getByRole("button", { name: "Enregistrer cette vue" }).click();
    const said = screen.getByRole("status");
    await expect.element(said).toHaveTextContent("Vue enregistrée : Ma vue");
    await screen.rerender(<SaveView shell={at(shell, { ...THIS, theme: "dark" })} title="Titre" />);
    await expect.element(said).toHaveTextContent("Vue enregistrée : Ma vue");
    await screen.rerender(<SaveView shell={at(shell, { ...THIS, indicator: "other" })} title="Titre" />);
    await expect.element(said).toHaveTextContent(/^$/);
    await expect.element(screen.getByRole("button", { name: "Enregistrer cette vue" })).toBeVisible();
  });

  it("is one view, however often it is pressed", async () => {
    const shell = keptHere();
    const screen = await render(<SaveView shell={at(shell, THIS)} title="Titre" />);
    await screen.getByRole("button", { name: "Enregistrer cette vue" }).click();
    const save = screen.getByRole("dialog").getByRole("button", { name: "Enregistrer cette vue" });
    const button = (await save.findElement()) as HTMLButtonElement;
    button.click();
    button.click();
    await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
    await shell.views.erase("nothing");
    expect(shell.views.state().views.map(({ name }) => name)).toEqual(["Titre"]);
  });

  it("is told why it was refused, and not of that the next time", async () => {
    const screen = await render(<SaveView shell={at(keptHere(), THIS)} title="Titre" />);
    const open = screen.getByRole("button", { name: "Enregistrer cette vue" });
    await open.click();
    full();
    await screen.getByRole("dialog").getByRole("button", { name: "Enregistrer cette vue" }).click();
    await expect
      .element(screen.getByRole("alert"))
      .toHaveTextContent("La vue n’a pas été enregistrée : il n’y a plus de place.");
    await screen.getByRole("button", { name: "Annuler" }).click();
    await open.click();
    await expect.element(screen.getByRole("dialog")).toBeVisible();
    await expect.element(screen.getByRole("alert")).not.toBeInTheDocument();
  });
});

describe("the list of views by name", () => {
  const listed = async () => {
    const shell = at(keptHere(), THIS);
    await shell.views.save("Ma vue", toLink(shell.view.state));
    return { shell, screen: await render(<Panel shell={shell} />) };
  };

  it("gives a view another name, or leaves it its own, and the focus where it was", async () => {
    const { shell, screen } = await listed();
    const rename = () => screen.getByRole("button", { name: "Renommer Ma vue" });
    await rename().click();
    const field = screen.getByLabelText("Nom de la vue");
    await expect.element(field).toHaveFocus();
    await field.fill("Autre");
    await screen.getByRole("button", { name: "Annuler" }).click();
    await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(rename()).toHaveFocus();
    expect(shell.views.state().views.map(({ name }) => name)).toEqual(["Ma vue"]);
    await rename().click();
    await field.fill("Autre");
    await screen.getByRole("dialog").getByRole("button", { name: "Renommer" }).click();
    await expect.element(screen.getByRole("button", { name: "Renommer Autre" })).toHaveFocus();
  });

  it("says what could not be done with a view, and why", async () => {
    const { shell, screen } = await listed();
    const [view] = shell.views.state().views;
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
      throw new DOMException("planted", "InvalidStateError");
    });
    await shell.views.erase(view?.id ?? "");
    await expect
      .element(screen.getByRole("alert"))
      .toHaveTextContent("La vue n’a pas été effacée : le navigateur a coupé l’accès au stockage.");
  });

  it("asks before it erases a view", async () => {
    const { shell, screen } = await listed();
    await screen.getByRole("button", { name: "Effacer Ma vue" }).click();
    await screen.getByRole("button", { name: "Garder", exact: true }).click();
    await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
    expect(shell.views.state().views).toHaveLength(1);
    await screen.getByRole("button", { name: "Effacer Ma vue" }).click();
    await screen.getByRole("dialog").getByRole("button", { name: "Effacer" }).click();
    await expect.element(screen.getByText("Rien n’est gardé.")).toBeVisible();
    // What was pressed is gone: the focus is where it was listed.
    await expect.element(screen.getByRole("region", { name: "Sur cet appareil" })).toHaveFocus();
  });
});
