import { useSyncExternalStore } from "react";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { KeepSwitch } from "../../../src/app/shells/dashboard/keep-switch.tsx";
import type { Shell } from "../../../src/app/shells/dashboard/shell.ts";
import { keptHere } from "./kept-here.ts";

const CSV = ["a;b", ...Array.from({ length: 12 }, (_, row) => `${row};${row % 2 ? "Oui" : "Non"}`)].join(
  "\n",
);

function Switched({ shell }: { readonly shell: Shell }) {
  const { imported } = useSyncExternalStore(shell.library.subscribe, shell.library.state);
  return imported ? <KeepSwitch shell={shell} survey={imported} /> : null;
}

describe("the switch that keeps a file", () => {
  it("says in a few words whether it is kept, and all the rest where nothing is read out by itself", async () => {
    const shell = keptHere();
    await shell.library.import(new Blob([CSV]), "avis.csv");
    const screen = await render(<Switched shell={shell} />);
    await expect.element(screen.getByText(/^Ce fichier disparaît avec cet onglet\./)).toBeVisible();
    expect(screen.getByRole("status").element().textContent).toBe("");
    await shell.kept.keep();
    await expect
      .element(screen.getByRole("status"))
      .toHaveTextContent(/^Gardé depuis le \d+(er)? \S+ \d+\.$/);
    await expect.element(screen.getByText(/conservez l’original\.$/)).toBeVisible();
  });

  it("cannot be turned while the file is being kept, and keeps the focus", async () => {
    const shell = keptHere();
    await shell.library.import(new Blob([CSV]), "avis.csv");
    const screen = await render(<Switched shell={shell} />);
    const keep = screen.getByLabelText("Garder sur cet appareil");
    const box = (await keep.findElement()) as HTMLInputElement;
    const kept: string[] = [];
    shell.kept.subscribe(() => kept.push(`${shell.kept.state().keeping.kind} ${box.ariaDisabled}`));
    box.focus();
    box.click();
    await expect.element(screen.getByRole("status")).toHaveTextContent(/^Gardé/);
    expect(kept.some((state) => state === "keeping true")).toBe(true);
    await expect.element(keep).toHaveFocus();
    await expect.element(keep).not.toHaveAttribute("aria-disabled");
  });
});
