import { useState } from "react";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { languageOf } from "../../src/i18n/language.ts";
import { FigureCard } from "../../src/views/figures/figure-card.tsx";
import "virtual:colours.css";
import "../../src/views/ui/theme.css";
import { wording } from "../../src/survey/wording.ts";
import { crowd, tell } from "../figure/tell.ts";
import { figuresIn } from "../fixtures/figures.ts";
import { netOf } from "../stats/study.ts";

const french = languageOf("fr");
const figure = figuresIn("fr")["a distribution by group"] ?? expect.fail("no figure");

/** The card in a page that remembers its tab and its form. */
function Page({
  shown = figure,
  waiting = false,
}: {
  readonly shown?: typeof figure;
  readonly waiting?: boolean;
}) {
  const [tab, setTab] = useState("chart");
  const [chart, setChart] = useState<string | null>(null);
  return (
    <FigureCard
      figure={shown}
      language={french}
      tab={tab}
      chart={chart}
      waiting={waiting}
      table={<p>le tableau</p>}
      question={<p>la question</p>}
      sources={<p>les sources</p>}
      onTab={setTab}
      onChart={setChart}
    />
  );
}

describe("the card of a figure", () => {
  it("goes from tab to tab by arrows, and shows what it stands on", async () => {
    const screen = await render(<Page />);
    const tab = (name: string) => screen.getByRole("tab", { name });
    await tab("Graphique").click();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(tab("Tableau")).toHaveFocus();
    await expect.element(screen.getByText("le tableau")).toBeVisible();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(screen.getByText("la question")).toBeVisible();
    await userEvent.keyboard("{End}");
    await expect.element(tab("Sources")).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(tab("Graphique")).toHaveFocus();
  });

  it("is named by its title, and says its note under every tab", async () => {
    const screen = await render(<Page />);
    await expect.element(screen.getByRole("article", { name: figure.title })).toBeVisible();
    for (const name of ["Tableau", "Sources"]) {
      await screen.getByRole("tab", { name }).click();
      await expect.element(screen.getByText(figure.note.reading ?? "", { exact: false })).toBeVisible();
    }
  });

  it("offers the forms that fit, and no other", async () => {
    const screen = await render(<Page />);
    const forms = screen.getByRole("radiogroup", { name: "Forme" });
    await expect.element(forms).toBeVisible();
    const names = screen
      .getByRole("radio")
      .elements()
      .map((one) => one.textContent);
    expect(names).toEqual(["Barres 100\u202F%", "Points et marges", "Tableau coloré"]);
    await screen.getByRole("radio", { name: "Tableau coloré" }).click();
    await expect.element(screen.getByRole("table")).toBeVisible();
  });

  it("of simulated data has its badge", async () => {
    const table = crowd(
      ["plan"],
      [
        [["oui"], 40],
        [["non"], 40],
      ],
    );
    const wave = { measurement: "simulated", notice: wording("Ne pas citer.") } as const;
    const shown = tell(table, { measure: netOf("plan", "oui") }, { wave });
    const screen = await render(<Page shown={shown} />);
    await expect.element(screen.getByText("Données simulées", { exact: true })).toBeVisible();
    await expect.element(screen.getByText("Ne pas citer.", { exact: false })).toBeVisible();
  });

  it("says that the next numbers are computed: the former ones are busy, and what says so is not", async () => {
    const screen = await render(<Page waiting />);
    const busy = (text: string | RegExp) => screen.getByText(text).element().closest("[aria-busy=true]");
    await expect.element(screen.getByRole("button", { name: "Arrêter le calcul" })).toBeVisible();
    expect(busy(/répond encore à la question précédente/)).toBe(null);
    expect(busy("Arrêter le calcul")).toBe(null);
    for (const former of ["#figure-title", "[role=tabpanel]"])
      expect(screen.container.querySelector(former)?.closest("[aria-busy=true]")).not.toBe(null);
  });
});
