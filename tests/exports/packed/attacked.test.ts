import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tell } from "../../../src/app/state/tell.ts";
import { figureBody } from "../../../src/exports/html/figure-body.ts";
import {
  fromFragment,
  LARGEST_CONTENT,
  LONGEST_FRAGMENT,
  toFragment,
} from "../../../src/exports/packed/fragment.ts";
import { pack } from "../../../src/exports/packed/pack.ts";
import {
  isPresentation,
  readPresentation,
  writePresentation,
} from "../../../src/exports/packed/presentation.ts";
import type { Finding } from "../../../src/figure/finding.ts";
import { LANGUAGES } from "../../../src/i18n/language.ts";
import { FINDINGS } from "../../fixtures/figures.ts";
import { byteEdits, edits, jsonEdits } from "../../mutations.ts";

const MANY = process.env.LONG ? 10 : 1;
const of = (numRuns: number) => ({ seed: 20261129, numRuns: numRuns * MANY });

const finding = fc.constantFrom(...Object.values(FINDINGS));
const asLink = (text: string): string => gzipSync(Buffer.from(text)).toString("base64url");

const fragments = new Map<Finding, string>();
for (const one of Object.values(FINDINGS)) {
  const made = await toFragment(one);
  fragments.set(one, made.ok ? made.value : expect.fail(made.failure.code));
}

/** What is accepted can be told and drawn in every language. */
function showAll(accepted: Finding): void {
  for (const language of LANGUAGES) {
    const figure = tell(accepted, language);
    figureBody(figure, language, { chart: null, id: "figure", widths: [600], level: 1 });
  }
}

const REASONS = /^(?:newer|damaged|too-large)$/;

describe("fragments of embeds that were changed", () => {
  it("in their JSON are a figure that can be shown, or a reason", { timeout: 600_000 }, async () => {
    let accepted = 0;
    const law = of(4000);
    await fc.assert(
      fc.asyncProperty(finding, jsonEdits, async (one, change) => {
        const read = await fromFragment(asLink(JSON.stringify(change(pack(one)))));
        if (!read.ok) {
          expect(read.failure.code).toMatch(REASONS);
          return;
        }
        accepted += 1;
        showAll(read.value);
        // Numbers are kept to eight digits: from the second time on it is the same.
        const first = pack(read.value);
        const again = await fromFragment(asLink(JSON.stringify(first)));
        expect(again.ok && pack(again.value)).toEqual(first);
      }),
      law,
    );
    expect(accepted / law.numRuns).toBeGreaterThan(1 / 3);
  });

  it("in the text of their JSON are a figure that can be shown, or a reason", {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(finding, edits, async (one, change) => {
        const read = await fromFragment(asLink(change(JSON.stringify(pack(one)))));
        if (read.ok) showAll(read.value);
        else expect(read.failure.code).toMatch(REASONS);
      }),
      of(1000),
    );
  });

  it("in their bytes or letters are what they were, or a reason", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(finding, byteEdits, edits, fc.boolean(), async (one, change, retype, isTyped) => {
        const whole = fragments.get(one) ?? "";
        const changed = isTyped
          ? retype(whole)
          : Buffer.from(change(Buffer.from(whole, "base64url"))).toString("base64url");
        const read = await fromFragment(changed);
        if (!read.ok) expect(read.failure.code).toMatch(REASONS);
        else expect(await fromFragment(whole)).toEqual(read);
      }),
      of(1000),
    );
  });

  it("that hold gigabytes are refused before they are read, at any depth of packing", async () => {
    const bomb = gzipSync(Buffer.alloc(40 * LARGEST_CONTENT, " "));
    expect(bomb.length).toBeLessThan(LONGEST_FRAGMENT / 2);
    expect(gunzipSync(bomb).length).toBeGreaterThan(LARGEST_CONTENT);
    const codeOf = async (bytes: Uint8Array) => {
      const read = await fromFragment(Buffer.from(bytes).toString("base64url"));
      return read.ok ? "none" : read.failure.code;
    };
    expect(await codeOf(bomb)).toBe("too-large");
    expect(await codeOf(gzipSync(bomb))).toBe("damaged");
    expect(await codeOf(Buffer.concat([gzipSync("{}"), bomb]))).toMatch(/^(?:too-large|damaged)$/);
    const nested = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
    expect(await codeOf(gzipSync(nested))).toBe("damaged");
  });
});

describe("files of presentations that were changed", () => {
  const file = JSON.parse(
    writePresentation({
      title: "Réunion du 12 mars",
      slides: [
        { kind: "text", id: "t", title: "Titre", text: "Un\nDeux", notes: "" },
        ...Object.values(FINDINGS)
          .slice(0, 6)
          .map((one, index) => ({
            kind: "figure" as const,
            id: `figure-${index}`,
            view: `#/explore?v=1&i=${index}`,
            chart: null,
            finding: one,
            print: null,
            frozen: "2026-11-27T10:00:00.000Z",
            steps: false,
            notes: "",
          })),
      ],
    }),
  ) as unknown;
  const written = JSON.stringify(file);
  const untouched = new Set(Object.values(FINDINGS).map((one) => JSON.stringify(pack(one))));

  it("are a presentation that can be shown and saved again, or a reason", { timeout: 600_000 }, () => {
    let accepted = 0;
    const law = of(3000);
    fc.assert(
      fc.property(jsonEdits, edits, fc.nat(9), (change, retype, luck) => {
        const changed = luck === 0 ? retype(written) : JSON.stringify(change(file));
        isPresentation(changed);
        const read = readPresentation(changed);
        if (!read.ok) {
          expect(read.failure.code).toMatch(REASONS);
          return;
        }
        accepted += 1;
        for (const { kind: _, ...slide } of read.value.slides) {
          for (const key of ["id", "notes"] as const) expect(typeof slide[key]).toBe("string");
          if ("view" in slide) expect(slide.view).toMatch(/^#\//);
          else expect([typeof slide.title, typeof slide.text]).toEqual(["string", "string"]);
        }
        for (const slide of read.value.slides)
          if (slide.kind === "figure" && !untouched.has(JSON.stringify(pack(slide.finding))))
            showAll(slide.finding);
        const saved = writePresentation(read.value);
        const again = readPresentation(saved);
        expect(again.ok && writePresentation(again.value)).toBe(saved);
      }),
      law,
    );
    expect(accepted / law.numRuns).toBeGreaterThan(1 / 3);
  });
});
