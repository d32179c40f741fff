import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoted } from "../../../src/exports/r-script/syntax.ts";
import { share } from "./asked.ts";
import { CHECKED } from "./checked.ts";
import { barometer, dataFile, type Scripted, scripted } from "./figures.ts";
import { hasSurvey, runR } from "./run-r.ts";

/** Within this part of max(1, |x|), R and the page say the same. */
const SAME = 1e-9;

/** Labels as the runner writes them down. */
const oneLine = (words: string): string => words.replace(/[\t\n\r]/g, " ");

describe.skipIf(!hasSurvey())("scripts run by R (skipped where Rscript has no survey package)", () => {
  it("find in the file what the page shows: value, error and interval of every cell", {
    timeout: 240_000,
  }, async () => {
    const scripts: Record<string, string> = {};
    const told = new Map<string, Scripted & { name: string }>();
    let number = 0;
    for (const { open, figures } of CHECKED) {
      const { engine, survey } = await open();
      for (const [name, asked] of Object.entries(figures)) {
        const one = await scripted(engine, survey, asked, number % 2 === 0 ? "fr" : "en");
        const key = `s${String(number++).padStart(3, "0")}`;
        if (one.script.kind !== "script") expect.fail(`${name}: ${one.script.reason}`);
        scripts[key] = one.script.text;
        told.set(key, { ...one, name });
      }
    }
    const all = Object.values(scripts);
    expect(all.filter((text) => text.includes("svychisq(")).length, "tests").toBeGreaterThanOrEqual(5);
    expect(all.filter((text) => text.includes("p.adjust(")).length, "differences").toBeGreaterThanOrEqual(5);
    const files = Object.fromEntries(CHECKED.map(({ file, bytes }) => [file, bytes]));
    const runs = runR(files, scripts);

    let worst = { gap: 0, name: "" };
    let compared = 0;
    for (const [key, { name, cells }] of told) {
      const run = runs.get(key) ?? expect.fail(name);
      expect(run.error, name).toBe("");
      expect(
        run.lines.map(({ row, column }) => [row, column]),
        name,
      ).toEqual(cells.map(({ row, column }) => [row, column].map(oneLine)));
      run.lines.forEach(({ numbers }, at) => {
        const estimate = cells[at]?.estimate;
        const shown =
          estimate?.kind === "estimate"
            ? [
                estimate.base.unweighted,
                estimate.value,
                estimate.standardError,
                estimate.interval?.lower ?? null,
                estimate.interval?.upper ?? null,
              ]
            : [null, null, null, null, null];
        shown.forEach((expected, k) => {
          const found = numbers[k] ?? null;
          if (expected === null || found === null) {
            expect(found, `${name}, ${at}`).toBe(expected);
            return;
          }
          const gap = Math.abs(found - expected) / Math.max(1, Math.abs(expected));
          if (gap > worst.gap) worst = { gap, name };
          compared++;
        });
      });
    }
    if (process.env.SAY_GAPS)
      process.stderr.write(
        `${told.size} figures, ${compared} numbers, worst gap ${worst.gap} (${worst.name})\n`,
      );
    expect(worst.gap, worst.name).toBeLessThan(SAME);
    expect(told.size).toBeGreaterThanOrEqual(20);
  });

  it("stop where a number of the page is not that of the file", { timeout: 60_000 }, async () => {
    const { engine, survey } = await barometer("agents");
    const { script } = await scripted(engine, survey, share("niveau", { weight: "poids" }));
    const text = script.kind === "script" ? script.text : "";
    const wrong = text.replace("value = c(0.27,", "value = c(0.270000002,");
    expect(wrong).not.toBe(text);
    const runs = runR({ "agents.csv": dataFile("data", "agents.csv") }, { right: text, wrong });
    expect(runs.get("right")?.error).toBe("");
    expect(runs.get("wrong")?.error).toContain("1e-09");
  });

  it("read back every text between quotes as it was", { timeout: 60_000 }, () => {
    const strings = fc.sample(fc.string({ unit: "binary", maxLength: 30 }), { numRuns: 500, seed: 1 });
    const whole = strings.map((text) => text.replaceAll("\0", ""));
    const lines = whole.map((text) => {
      const points = Array.from(text, (letter) => letter.codePointAt(0)).join(", ");
      return `stopifnot(identical(utf8ToInt(${quoted(text)}), as.integer(c(${points}))))`;
    });
    expect(runR({}, { strings: lines.join("\n") }).get("strings")?.error).toBe("");
  });
});
