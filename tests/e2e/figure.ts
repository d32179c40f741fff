import type { Page } from "@playwright/test";
import { expect } from "./fixture.ts";
import { settle } from "./visit.ts";

/** A table as a reader sees it: by the words of the row, then by the words of the column. */
export type ReadTable = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What the figure's table says, its spaces made plain. Opens the table where another view is shown. */
export async function readTable(page: Page): Promise<ReadTable> {
  await page.getByRole("tab", { name: /^(?:Tableau|Table)$/ }).click();
  await settle(page);
  const table = page.getByRole("article").first().getByRole("table");
  await expect(table).toBeVisible();
  const lines = await table.evaluate((element: HTMLTableElement) =>
    [...element.rows].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, " ").trim())),
  );
  const [[, ...columns] = [], ...rows] = lines;
  return new Map(
    rows.map(([name = "", ...cells]) => [
      name,
      new Map(columns.map((column, index) => [column, cells[index] ?? ""])),
    ]),
  );
}

/** One cell; a failure says what there is instead. */
export function cellOf(table: ReadTable, row: string, column: string): string {
  const cells = table.get(row);
  expect(cells, `a row “${row}” among: ${[...table.keys()].join(", ")}`).toBeDefined();
  const cell = cells?.get(column);
  expect(cell, `a column “${column}” among: ${[...(cells?.keys() ?? [])].join(", ")}`).toBeDefined();
  return cell ?? "";
}

/** What a cell says of a share: “55,8 % [47 ; 64] n = 149”, or of few “9 sur 10”, without a margin. */
export interface ReadShare {
  /** 0 to 100, as printed. */
  readonly percent: number;
  readonly bounds: { readonly lower: number; readonly upper: number } | null;
  /** Null: the base has a column of its own. */
  readonly base: number | null;
}

const numberIn = (text: string) => Number(text.replace(/\s/g, "").replace(",", "."));

export function shareIn(cell: string): ReadShare {
  const [, count, of] = /^(\d+) (?:sur|of) (\d+)/.exec(cell) ?? [];
  if (count !== undefined && of !== undefined)
    return {
      percent: (100 * Number(count)) / Number(of),
      bounds: null,
      base: / n = \d/.test(cell) ? Number(of) : null,
    };
  const found =
    /([\d,]+) % \[([\d,]+) ; ([\d,]+)\](?: n = (\d{1,3}(?: \d{3})*))?/.exec(cell) ??
    /([\d.]+)% \[([\d.]+); ([\d.]+)\](?: n = ([\d,]+))?/.exec(cell);
  expect(found, `a share with its interval: “${cell}”`).not.toBeNull();
  const [, percent = "", lower = "", upper = "", base] = found ?? [];
  return {
    percent: numberIn(percent),
    bounds: { lower: numberIn(lower), upper: numberIn(upper) },
    base: base === undefined ? null : numberIn(base),
  };
}

/** The whole number that a cell prints in French. */
export const countIn = (cell: string): number => numberIn(cell.replace(/^n = /, ""));
