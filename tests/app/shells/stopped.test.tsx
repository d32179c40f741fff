import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import type { Operation } from "../../../src/engine/protocol.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { Explored, holdingLibrary } from "./explored.tsx";

const CSV = [
  "Service;Avis",
  ...Array.from({ length: 60 }, (_, row) => `S${row % 3};${row % 4 ? "Oui" : "Non"}`),
].join("\n");

/** A figure that somebody has stopped, of an engine that would not have answered. */
async function stopped() {
  const held = new Set<Operation>(["answer"]);
  const library = holdingLibrary(held);
  await library.import(new Blob([CSV]), "avis.csv");
  const screen = await render(
    <Explored library={library} start={{ indicator: "Avis", by: [variableId("Service")] }} />,
  );
  await screen.getByRole("button", { name: "Arrêter le calcul" }).click();
  return { held, screen };
}

describe("the counts of filters that were stopped", () => {
  it("are not waited for any more", async () => {
    const library = holdingLibrary(new Set<Operation>(["facets"]));
    const survey = await library.import(new Blob([CSV]), "avis.csv");
    const screen = await render(<Explored library={library} start={{ indicator: "Avis" }} />);
    const filter = screen.getByRole("region", { name: "Service", includeHidden: true });
    await expect.element(filter).toHaveTextContent("…");
    if (survey) library.clientOf(survey).stop("facets");
    await expect.element(filter).not.toHaveTextContent("…");
  });
});

describe("a figure that was stopped", () => {
  it("can be asked again, and has the focus there and after that", async () => {
    const { held, screen } = await stopped();
    const again = screen.getByRole("button", { name: "Calculer de nouveau" });
    await expect.element(again).toHaveFocus();
    held.clear();
    await again.click();
    await expect.element(screen.getByRole("article")).toBeVisible();
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.contains(screen.getByRole("article").element())).toBe(true);
  });

  it("can be asked with fewer criteria, whose controls are not on the page", async () => {
    const { held, screen } = await stopped();
    held.clear();
    await screen.getByRole("button", { name: "Retirer filtres et ventilations" }).click();
    await expect.element(screen.getByRole("article")).toHaveTextContent(/n = 60/);
    await expect.element(screen.getByRole("article")).not.toHaveTextContent("S0");
  });
});
