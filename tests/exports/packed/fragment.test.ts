import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tell } from "../../../src/app/state/tell.ts";
import {
  fromFragment,
  LARGEST_CONTENT,
  LONGEST_FRAGMENT,
  toFragment,
} from "../../../src/exports/packed/fragment.ts";
import { pack } from "../../../src/exports/packed/pack.ts";
import { unpack } from "../../../src/exports/packed/unpack.ts";
import type { Figure } from "../../../src/figure/figure.ts";
import type { Finding } from "../../../src/figure/finding.ts";
import { LANGUAGES } from "../../../src/i18n/language.ts";
import type { Question } from "../../../src/survey/question.ts";
import { weightingOf } from "../../../src/survey/weighting.ts";
import { wording } from "../../../src/survey/wording.ts";
import { ask, openSurvey } from "../../engine/barometer.ts";
import { crowd, find } from "../../figure/tell.ts";
import { FINDINGS } from "../../fixtures/figures.ts";
import { shareOf } from "../../stats/study.ts";

const runs = { seed: 20211130, numRuns: process.env.LONG ? 10_000 : 1000 };

async function fragmentOf(finding: Finding): Promise<string> {
  const made = await toFragment(finding);
  return made.ok ? made.value : expect.fail(made.failure.code);
}

async function read(fragment: string): Promise<Finding> {
  const found = await fromFragment(fragment);
  return found.ok ? found.value : expect.fail(found.failure.code);
}

const failureOf = async (fragment: string) => {
  const found = await fromFragment(fragment);
  return found.ok ? "none" : found.failure.code;
};

const gzipped = async (text: string) => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url");
};

/** The same words, and the same numbers as far as eight digits go. */
function expectSame(one: Finding, other: Finding): void {
  for (const language of LANGUAGES) {
    const [words, numbers] = partsOf(tell(one, language));
    const [expectedWords, expectedNumbers] = partsOf(tell(other, language));
    expect(words).toEqual(expectedWords);
    numbers.forEach((value, index) => {
      const expected = expectedNumbers[index] ?? Number.NaN;
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-7 * Math.abs(expected));
    });
  }
}

/** A figure without its numbers, and its numbers. */
function partsOf(figure: Figure): readonly [unknown, readonly number[]] {
  const numbers: number[] = [];
  const words = JSON.stringify(figure, (_, value) => {
    if (typeof value !== "number") return value;
    numbers.push(value);
    return "number";
  });
  return [JSON.parse(words), numbers];
}

/** Every indicator of the barometer's surveys, as the page asks for it first. */
async function barometerFindings(name: string): Promise<readonly Finding[]> {
  const { engine, survey } = await openSurvey(name);
  const { codebook, indicators } = survey;
  const findings: Finding[] = [];
  for (const indicator of indicators) {
    const { measure, filter, breakdowns } = indicator;
    const question: Question = {
      measure,
      filter,
      breakdowns: breakdowns.slice(0, measure.kind === "share" ? 1 : 2),
      weight: weightingOf(codebook),
      confidence: 0.95,
      interval: "wilson",
      compared: "whole",
    };
    const tab = await ask(engine, "answer", { survey: name, question });
    findings.push({ kind: "survey", tab, codebook, indicator, references: [] });
  }
  return findings;
}

describe("a finding in a link", () => {
  it.each(Object.entries(FINDINGS))("%s: shows the same figure, in every language", async (_, finding) => {
    const again = await read(await fragmentOf(finding));
    expectSame(again, finding);
  });

  it.each(["agents", "collectivites"])(
    "every indicator of %s: the same figure, in every language, in a link that programs take",
    async (name) => {
      for (const finding of await barometerFindings(name)) {
        const fragment = await fragmentOf(finding);
        expect(fragment.length).toBeLessThanOrEqual(LONGEST_FRAGMENT);
        const again = await read(fragment);
        expectSame(again, finding);
      }
    },
  );

  it("carries what the figure shows, and no name of a column, code of a cell, weight or sum of weights", () => {
    const table = crowd(
      ["Q17_COLONNE", "GROUPE_INTERNE", "POIDS_REDRESSES"],
      [
        [["code-oui", "code-a", "1.37"], 40],
        [["code-non", "code-b", "0.61"], 35],
      ],
    );
    const found = find(table, { measure: shareOf("Q17_COLONNE"), by: ["GROUPE_INTERNE"] });
    if (found.kind !== "survey") expect.fail("a survey");
    const labelled: Finding = {
      ...found,
      codebook: {
        ...found.codebook,
        variables: found.codebook.variables.map((variable) => ({
          ...variable,
          label: wording("Libellé montré"),
          ...("categories" in variable
            ? {
                categories: variable.categories.map((one) => ({
                  ...one,
                  label: wording("réponse montrée"),
                  spellings: ["telle quelle"],
                })),
              }
            : {}),
        })),
      },
    };
    const text = JSON.stringify(pack(labelled));
    expect(text).toContain("Libellé montré");
    expect(text).toContain("réponse montrée");
    for (const raw of ["Q17", "GROUPE_INTERNE", "POIDS", "code-", "telle quelle", "1.37", "0.61"])
      expect(text).not.toContain(raw);
  });

  it("cut short or altered anywhere, says that it is damaged, and never shows another number", async () => {
    const fragment = await fragmentOf(FINDINGS["a distribution by group"] ?? expect.fail("no finding"));
    for (let length = 0; length < fragment.length; length += 7)
      expect(await failureOf(fragment.slice(0, length))).toBe("damaged");
    await fc.assert(
      fc.asyncProperty(fc.nat(fragment.length - 1), fc.constantFrom(..."AZaz09-_!é"), async (at, letter) => {
        const altered = fragment.slice(0, at) + letter + fragment.slice(at + 1);
        const again = await fromFragment(altered);
        // Bits of gzip's header that nobody reads (a date, a system) may change; the content may not.
        if (again.ok) expect(again.value).toEqual(await read(fragment));
        else expect(again.failure.code).toBe("damaged");
      }),
      runs,
    );
  });

  it("of a later version says so", async () => {
    expect(await failureOf(await gzipped('{"v":2,"kind":"hologram"}'))).toBe("newer");
  });

  it("too long, or holding more than it may, is refused before it is read whole", async () => {
    expect(await failureOf("A".repeat(LONGEST_FRAGMENT + 1))).toBe("too-large");
    const bomb = await gzipped(" ".repeat(10 * LARGEST_CONTENT));
    expect(bomb.length).toBeLessThan(LONGEST_FRAGMENT);
    expect(await failureOf(bomb)).toBe("too-large");
  });

  it("of a figure with more than a link may hold says so when it is made", async () => {
    const answers = Array.from(
      { length: 300 },
      (_, index) => [[`réponse ${index}`, String(index % 7)], 3] as const,
    );
    const made = await toFragment(find(crowd(["q", "g"], answers), { measure: shareOf("q"), by: ["g"] }));
    expect(made).toEqual({ ok: false, failure: { code: "too-large" } });
  });
});

describe("what is unpacked", () => {
  it("is a finding or a reason, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = unpack(value);
        expect(read.ok ? "" : read.failure.code).toMatch(/^(newer|damaged|)$/);
      }),
      runs,
    );
  });

  it("with a part that is missing or of another kind is no finding, or one that can be told", () => {
    const whole = pack(FINDINGS["a net by two"] ?? expect.fail("no finding"));
    const paths = pathsIn(whole);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom<unknown>(undefined, null, -1, 1e300, "", "v9", [], {}, true),
        (path, value) => {
          const read = unpack(replaced(JSON.parse(JSON.stringify(whole)), path, value));
          if (!read.ok) return;
          for (const language of LANGUAGES) expect(() => tell(read.value, language)).not.toThrow();
        },
      ),
      runs,
    );
  });
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))].filter(
    ({ length }) => length > 0,
  );
}

function replaced(root: Record<string, unknown>, path: Path, value: unknown): unknown {
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, root);
  const last = path.at(-1) ?? "";
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return root;
}
