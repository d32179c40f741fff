import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES, languageOf } from "../../src/i18n/language.ts";
import { wordFailure, wordIssue } from "../../src/i18n/word-failure.ts";
import { MISSING_KINDS } from "../../src/survey/missing.ts";
import { everyMessage, MARK } from "./messages.ts";

const french = languageOf("fr");
const english = languageOf("en");

describe.each(LANGUAGES.map((language) => [language.name, language] as const))("%s", (_, language) => {
  const said = everyMessage(language);

  it("says something for every key", () => {
    expect(said.length).toBeGreaterThan(250);
    for (const { key, text } of said) expect(text.trim(), key).not.toBe("");
  });

  it("leaves nothing undefined in a sentence, and no placeholder in view", () => {
    for (const { key, text } of said) expect(text, key).not.toMatch(/undefined|NaN|\[object|\{\w+\}|\$\{/);
  });

  it("has the keys of the other, and no more", () => {
    expect(said.map(({ key }) => key).sort()).toEqual(
      everyMessage(french)
        .map(({ key }) => key)
        .sort(),
    );
  });

  it("uses as many parameters as the other", () => {
    const others = new Map(everyMessage(french).map(({ key, text }) => [key, text.split(MARK).length]));
    // A language may repeat a parameter or say it in words; it never leaves out all of them.
    for (const { key, text } of said) if ((others.get(key) ?? 0) > 1) expect(text, key).toContain(MARK);
  });

  it("writes with typographic apostrophes and quotes", () => {
    for (const { key, text } of said) expect(text, key).not.toMatch(/\w'\w|"/);
  });
});

describe("French", () => {
  it("never lets a double mark or a guillemet go to another line alone", () => {
    for (const { key, text } of everyMessage(french)) {
      expect(text, key).not.toMatch(/ [;:!?»]|« |\d %/);
      expect(text, key).not.toMatch(/[\p{L}\p{N})][!?](?!\S)/u);
    }
  });

  it("puts U+202F before “;” and “%”, U+00A0 before “:” and inside guillemets", () => {
    const all = everyMessage(french)
      .map(({ text }) => text)
      .join("\n");
    expect(all).toMatch(/\u202F;/);
    expect(all).toMatch(/\d\u202F%/);
    expect(all).toMatch(/\u00A0:/);
    expect(all).not.toMatch(/\u00A0[;%]|\u202F:/);
    for (const [, before, after] of all.matchAll(/«(.).*?(.)»/g))
      expect([before, after]).toEqual(["\u00A0", "\u00A0"]);
  });

  it("sets an address or a time in a message as it is", () => {
    const { importing } = french.messages.app;
    expect(importing({ name: "https://x.fr/?a=1;b=2 12:30.csv" })).toBe(
      "Lecture de «\u00A0https://x.fr/?a=1;b=2 12:30.csv\u00A0»",
    );
  });
});

describe("English", () => {
  /** Words that are the same in both languages, and are meant to be. */
  const SAME = new Set([
    "Baromètre numérique",
    "Pages",
    "Source",
    "Base",
    "Base (n)",
    "Question",
    "Variable",
    "Variables",
    "Population",
    "date",
    "fragile",
  ]);

  it("is not French: no message is the same in both but a few words", () => {
    const theirs = new Map(everyMessage(french).map(({ key, text }) => [key, text]));
    const same = everyMessage(english).filter(
      ({ key, text }) => theirs.get(key) === text && /\p{L}/u.test(text) && !SAME.has(text),
    );
    expect(same.map(({ key, text }) => `${key}: ${text}`)).toEqual(ALLOWED);
  });

  it("has no French letters or guillemets but in the name", () => {
    for (const { key, text } of everyMessage(english))
      if (key !== "app.name") expect(text, key).not.toMatch(/[«»éèêàùçôîÉÀ]/);
  });

  it("puts no space before a mark", () => {
    for (const { key, text } of everyMessage(english))
      expect(text, key).not.toMatch(/[ \u00A0\u202F][;:!?](?!\S)|\d\s%/);
  });
});

/** Messages whose words are one form in both languages. */
const ALLOWED: string[] = [
  `offline.version: Version ${MARK}`,
  `explore.multipleCount: ${MARK} options`,
  `explore.itemsCount: ${MARK} questions`,
  "explore.tabs.sources: Sources",
  "explore.gaps.verdict: Verdict",
  "explore.intervals.logit: logit",
  "explore.question.licence: Licence",
  `data.variablesCount: ${MARK} variables`,
  `figure.points: ${MARK} points`,
  `figure.pIs: p = ${MARK}`,
  `figure.pBelow: p < ${MARK}`,
  `figure.base: n = ${MARK}`,
  "exports.formats.pptx: PowerPoint",
  "exports.formats.json: JSON",
  "present.player.notes: Notes",
  "share.format: Format",
  "share.sizes.page: Page",
  "share.sizes.a4: A4",
  `share.pixels: ${MARK} × ${MARK} pixels`,
];

describe("every code has words in both languages", () => {
  const SRC = join(import.meta.dirname, "../../src");
  const texts = (folder: string) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(SRC, folder, name), "utf8"));
  const codesIn = (folder: string, pattern: RegExp) =>
    texts(folder).flatMap((text) => [...text.matchAll(pattern)].map(([, code = ""]) => code));

  const failures = [
    ...codesIn("read", /ReadStop\(\s*"([a-z-]+)"/g),
    ...[
      ...(/type ReadFailureCode =([^;]+);/.exec(texts("read").join("\n"))?.[1] ?? "").matchAll(
        /"([a-z-]+)"/g,
      ),
    ].map(([, code = ""]) => code),
    ...codesIn("engine", /code: "([a-z-]+)"/g),
    ...codesIn("stats", /code: "((?:weight|rake)-[a-z-]+)"/g),
    ...codesIn("app", /fail\(\{ code: "([a-z-]+)"/g),
  ];
  /** Files that report issues name nothing else in kebab-case. */
  const reporting = [
    "read/csv/text-faults.ts",
    "read/rows/table-faults.ts",
    "read/rows/header-issues.ts",
    "infer/bind-codebook.ts",
    "infer/columns/date-doubts.ts",
    "infer/columns/identifiers-repeated.ts",
    "infer/columns/infer-weight.ts",
    "infer/columns/missing-recognised.ts",
    "infer/columns/unfinished-replies.ts",
    "infer/columns/unreadable-numbers.ts",
    "infer/correct/near-equal-doubts.ts",
    "infer/figures/as-figures.ts",
    "infer/gather/code-twins.ts",
    "infer/gather/find-routing.ts",
    "infer/gather/gather-options.ts",
    "infer/unread-answers.ts",
  ];
  const issues = reporting.flatMap((name) =>
    [...readFileSync(join(SRC, name), "utf8").matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(
      ([, code = ""]) => code,
    ),
  );
  const repairs = readdirSync(join(SRC, "read/rows/quirks")).map((name) => name.replace(".ts", ""));

  it("failures, found in the sources", () => {
    expect(new Set(failures).size).toBeGreaterThan(15);
    for (const language of LANGUAGES)
      for (const code of new Set(failures)) {
        // What an embed cannot show has words of its own, keyed by the type of its failures.
        if (code in language.messages.share.embed.failures) continue;
        const words = wordFailure(
          { code, params: { line: 3, limit: 1000, columns: 2, bytes: 5, count: 2 } },
          language,
        );
        expect(words, `${language.tag} ${code}`).not.toBe(language.messages.failures.unknown({ code }));
      }
  });

  it("issues and repairs, found in the sources", () => {
    const kinds = new Set<string>(MISSING_KINDS);
    const codes = new Set([...issues, ...repairs].filter((code) => !kinds.has(code)));
    expect(codes.size).toBeGreaterThan(12);
    for (const { messages, tag } of LANGUAGES)
      for (const code of codes)
        expect(Object.hasOwn(messages.issues.codes, code), `${tag} ${code}`).toBe(true);
  });

  it("and no words wait for a code that nobody gives", () => {
    const { messages } = french;
    const source = ["read", "infer", "engine", "stats", "app"].flatMap(texts).join("\n");
    for (const code of [...Object.keys(messages.issues.codes), ...Object.keys(messages.failures.codes)])
      expect(repairs.includes(code) || source.includes(`"${code}"`), code).toBe(true);
  });

  it("a code that is not known still says which it is", () => {
    for (const language of LANGUAGES) {
      expect(wordFailure({ code: "from-the-future", params: {} }, language)).toContain("from-the-future");
      expect(wordIssue({ code: "from-the-future", count: 3 }, language)).toContain("from-the-future");
      expect(wordFailure({ code: "constructor", params: {} }, language)).toContain("constructor");
    }
  });

  it("a file too big is told in megabytes, its limit too", () => {
    const failure = { code: "file-too-big", params: { bytes: 3_000_000_000, limit: 2_147_483_648 } };
    expect(wordFailure(failure, french)).toContain("3,0\u00A0Go");
    expect(wordFailure(failure, french)).toContain("2,1\u00A0Go");
    expect(wordFailure(failure, english)).toContain("3.0\u00A0GB");
  });

  it("one is said as one, and two as several", () => {
    expect(wordIssue({ code: "blank-rows", count: 1 }, french)).toBe(
      "1 ligne entièrement vide, mise de côté",
    );
    expect(wordIssue({ code: "blank-rows", count: 2 }, french)).toBe(
      "2 lignes entièrement vides, mises de côté",
    );
    expect(wordIssue({ code: "blank-rows", count: 0 }, french)).toMatch(/^0 ligne /);
    expect(wordIssue({ code: "blank-rows", count: 0 }, english)).toMatch(/^0 rows /);
    expect(wordIssue({ code: "blank-rows", count: 1 }, english)).toMatch(/^1 row /);
  });
});
