import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { OverviewPage } from "../../../src/app/shells/dashboard/overview-page.tsx";
import type { Operation } from "../../../src/engine/protocol.ts";
import { present } from "../../../src/lib/invariant.ts";
import { BAROMETER, holdingLibrary } from "./explored.tsx";
import { keptHere } from "./kept-here.ts";

it("stopping one figure of the overview leaves the others being computed", async () => {
  const library = holdingLibrary(new Set<Operation>(["answer"]));
  const rows = Array.from({ length: 60 }, (_, row) => `S${row % 3};${row % 4 ? "Oui" : "Non"}`);
  const opened = await library.import(new Blob([["Service;Avis", ...rows].join("\n")]), "avis.csv");
  const survey = present(opened, "a survey");
  const barometer = { ...BAROMETER, surveys: [survey, { ...survey, name: "other" }] };
  const screen = await render(<OverviewPage shell={{ ...keptHere(), library, barometer }} />);
  await screen.getByRole("button", { name: "Arrêter le calcul" }).first().click();
  await expect.element(screen.getByRole("button", { name: "Calculer de nouveau" })).toHaveFocus();
  await expect.element(screen.getByRole("button", { name: "Arrêter le calcul" })).toBeVisible();
  expect(screen.getByRole("alert").elements()).toHaveLength(1);
});
