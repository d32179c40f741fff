import { useState } from "react";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { languageOf } from "../../src/i18n/language.ts";
import { ResultsTable } from "../../src/views/tables/results-table.tsx";
import { type GridRows, RowsGrid } from "../../src/views/tables/rows-grid.tsx";
import "virtual:colours.css";
import "../../src/views/ui/theme.css";
import { crowd, tell } from "../figure/tell.ts";
import { figuresIn } from "../fixtures/figures.ts";
import { shareOf } from "../stats/study.ts";

const french = languageOf("fr");

const byTown = tell(
  crowd(
    ["plan", "ville"],
    [
      [["oui", "Évry"], 60],
      [["non", "Évry"], 40],
      [["oui", "Albi"], 20],
      [["non", "Albi"], 60],
      [["oui", "Nice"], 3],
      [["non", "Nice"], 4],
      [["oui", "Metz"], 10],
      [["non", "Metz"], 70],
    ],
  ),
  { measure: shareOf("plan"), by: ["ville"] },
  { threshold: 11 },
);

const rowsIn = (container: HTMLElement) =>
  [...container.querySelectorAll("tbody tr")].map((row) => row.querySelector("th")?.textContent ?? "");

describe("the results of a figure", () => {
  it("are sorted by a column, one way, the other, and not", async () => {
    const screen = await render(<ResultsTable figure={byTown} language={french} search="" />);
    const before = rowsIn(screen.container);
    expect(before).toEqual(["Ensemble", "Albi", "Metz", "Nice", "Évry"]);
    const yes = screen.getByRole("button", { name: "oui" });
    const header = screen.getByRole("columnheader", { name: "oui" });

    await yes.click();
    await expect.element(header).toHaveAttribute("aria-sort", "descending");
    expect(rowsIn(screen.container)[0]).toBe("Évry");
    // Hidden values go last whichever way: their place must not tell.
    expect(rowsIn(screen.container).slice(-2)).toEqual(["Albi", "Nice"]);
    await yes.click();
    await expect.element(header).toHaveAttribute("aria-sort", "ascending");
    expect(rowsIn(screen.container)[0]).toBe("Metz");
    expect(rowsIn(screen.container).slice(-2)).toEqual(["Albi", "Nice"]);
    await yes.click();
    await expect.element(header).toHaveAttribute("aria-sort", "none");
    expect(rowsIn(screen.container)).toEqual(before);
  });

  it("by keyboard as by mouse", async () => {
    const screen = await render(<ResultsTable figure={byTown} language={french} search="" />);
    screen.getByRole("button", { name: "oui" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await expect
      .element(screen.getByRole("columnheader", { name: "oui" }))
      .toHaveAttribute("aria-sort", "descending");
  });

  it("are found by words without their accents", async () => {
    const screen = await render(<ResultsTable figure={byTown} language={french} search="EVRY" />);
    expect(rowsIn(screen.container)).toEqual(["Évry"]);
  });

  it("where no row has the words, say so", async () => {
    const screen = await render(<ResultsTable figure={byTown} language={french} search="zzz" />);
    await expect.element(screen.getByRole("status")).toHaveTextContent("zzz");
    expect(rowsIn(screen.container)).toEqual([]);
  });

  it("of a hidden group have a reason and no number", async () => {
    const screen = await render(<ResultsTable figure={byTown} language={french} search="nice" />);
    const cells = [...screen.container.querySelectorAll("tbody td")].map((cell) => cell.textContent ?? "");
    expect(cells.join()).toContain("masqué");
    expect(cells.join().replaceAll("moins de 11", "")).not.toMatch(/\d/);
  });

  it("of every shape are drawn in silence, in both languages", async () => {
    for (const tag of ["fr", "en"])
      for (const figure of Object.values(figuresIn(tag))) {
        const { container, unmount } = await render(
          <ResultsTable figure={figure} language={languageOf(tag)} search="" />,
        );
        expect(container.querySelectorAll("tbody tr")).toHaveLength(figure.rows.length);
        expect(container.textContent).not.toMatch(/NaN|undefined/);
        await unmount();
      }
  });
});

/** A grid over a file that makes its cells when they are asked for. */
function Grid({ total }: { readonly total: number }) {
  const page = (start: number, count: number): GridRows => {
    const size = Math.min(count, total - start);
    const numbers = Array.from({ length: size }, (_, index) => start + index + 1);
    return {
      total,
      start,
      numbers,
      cells: numbers.map((number) => [`réponse ${number}`, String(number * 2)]),
    };
  };
  const [rows, setRows] = useState(() => page(0, 40));
  const [sorted, setSorted] = useState<number | null>(null);
  return (
    <RowsGrid
      rows={rows}
      headers={["texte", "double"]}
      numeric={new Set([1])}
      sort={sorted === null ? null : { column: sorted, direction: "ascending" }}
      language={french}
      onWindow={({ start, count }) => setRows(page(start, count))}
      onSort={setSorted}
    />
  );
}

describe("the rows of a file", () => {
  const scrollTo = (container: HTMLElement, top: number) => {
    const frame = container.querySelector<HTMLElement>("[role=group]") ?? expect.fail("no frame");
    frame.scrollTop = top;
    return frame;
  };

  it("are a million, of whom those on screen exist; the last is reached", async () => {
    const screen = await render(<Grid total={1_000_000} />);
    const drawn = () => screen.container.querySelectorAll("tbody tr").length;
    expect(drawn()).toBeLessThan(60);
    const frame = scrollTo(screen.container, 1e9);
    await expect.element(screen.getByText("réponse 1000000", { exact: true })).toBeInTheDocument();
    expect(drawn()).toBeLessThan(60);
    const last = screen.getByText("réponse 1000000", { exact: true }).element().getBoundingClientRect();
    const seen = frame.getBoundingClientRect();
    expect(last.bottom).toBeLessThanOrEqual(seen.bottom + 1);
    expect(last.top).toBeGreaterThan(seen.top);
    scrollTo(screen.container, 0);
    await expect.element(screen.getByText("réponse 1", { exact: true })).toBeInTheDocument();
  });

  it("in the middle, what is seen is what the scroll bar says", async () => {
    const screen = await render(<Grid total={100_000} />);
    const frame = scrollTo(screen.container, 30 * 50_000);
    const row = screen.getByText("réponse 50001", { exact: true });
    await expect.element(row).toBeInTheDocument();
    const { top, bottom } = row.element().getBoundingClientRect();
    const seen = frame.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(seen.top);
    expect(bottom).toBeLessThanOrEqual(seen.bottom);
  });

  it("say to a screen reader which row of how many each is", async () => {
    const screen = await render(<Grid total={5000} />);
    await expect.element(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "5001");
    scrollTo(screen.container, 30 * 100);
    const row = screen.getByRole("row", { name: /réponse 101 / });
    await expect.element(row).toHaveAttribute("aria-rowindex", "102");
  });

  it("are sorted by the button of a column", async () => {
    const screen = await render(<Grid total={50} />);
    await screen.getByRole("button", { name: "double" }).click();
    await expect
      .element(screen.getByRole("columnheader", { name: "double" }))
      .toHaveAttribute("aria-sort", "ascending");
  });
});
