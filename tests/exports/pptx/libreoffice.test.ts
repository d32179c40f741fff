import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHART_IDS } from "../../../src/drawing/chart-kind.ts";
import { writeDeck } from "../../../src/exports/pptx/deck.ts";
import { languageOf } from "../../../src/i18n/language.ts";
import { figuresIn } from "../../fixtures/figures.ts";
import { readPackage } from "./read-package.ts";
import { SHOWN, slidesOf, WHEN } from "./written.ts";

const hasOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

describe.skipIf(!hasOffice())("a deck opened by LibreOffice (skipped where there is no soffice)", () => {
  it("has a page a slide, every kind of chart among them", { timeout: 240_000 }, async () => {
    const slides = CHART_IDS.map((chart) => {
      const [id, shown] =
        SHOWN.find(([name, one]) => one.chart === chart && name.startsWith("hidden")) ??
        SHOWN.find(([, one]) => one.chart === chart) ??
        expect.fail(chart);
      return { kind: "figure", id, figure: shown.figure, chart, notes: id } as const;
    });
    const figure = figuresIn("fr")["a mean by group"] ?? expect.fail("no figure");
    const deck = {
      title: "Essai",
      slides: [...slides, { kind: "figure", id: "mean", figure, chart: "bars", notes: "" } as const],
    };
    const folder = mkdtempSync(join(tmpdir(), "deck-"));
    try {
      const file = join(folder, "deck.pptx");
      writeFileSync(file, new Uint8Array(await writeDeck(deck, languageOf("fr"), WHEN).arrayBuffer()));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const run = spawnSync("soffice", [
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        file,
      ]);
      expect(run.status).toBe(0);
      const pages = readFileSync(join(folder, "deck.pdf"), "latin1").match(/\/Type\s*\/Page\b(?!s)/g);
      expect(pages).toHaveLength(slidesOf(readPackage(readFileSync(file))).length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
