import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEmbed, toEmbed } from "../../src/app/state/embed-address.ts";
import { fitView } from "../../src/app/state/fit-view.ts";
import { LONGEST_LINK, parseLink, toLink } from "../../src/app/state/url.ts";
import { PAGES } from "../../src/app/state/view-state.ts";
import { Engine } from "../../src/engine/engine.ts";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { ask, barometerFiles } from "../engine/barometer.ts";
import { edits } from "../mutations.ts";

const RUNS = process.env.LONG ? 200_000 : 20_000;
const LAW = { seed: 20261129, numRuns: RUNS };

/** Links as the page makes them, of every page and key. */
const REAL = [
  "#/",
  "#/overview?v=1&lang=en&theme=dark",
  "#/explore?v=1&data=agents&i=beginners&by=age,taille_commune&f.filiere=Administrative&w=0&ci=99",
  "#/explore?v=1&data=agents&i=level&by=age&f.age=55+ans+et+plus,35+%C3%A0+44+ans&chart=points&tab=table",
  "#/explore?v=1&data=collectivites&i=themes&by=type&int=beta&cmp=pairs&gap=Oui&gaps=crossed&tab=gaps",
  "#/explore?v=1&data=figures&figure=ART-03&ref=ART-01,ART-03",
  "#/explore?v=1&data=file&file=enqu%C3%AAte.csv&print=60.3.abcdefgh.ijklmnop.qrstuvwx&i=plan&by=",
  "#/data?v=1&data=file&file=enquete.csv&q=%3Cscript%3E&sort=-3",
  "#/present?v=1&slide=12",
];
const garbage = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^#\/(explore|data|overview|present)\?[a-z=&%.,0-9+-]{0,120}$/) },
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...REAL), edits).map(([link, change]) => change(link)) },
  // Hundreds of pairs, hundreds of answers.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...REAL), fc.integer({ min: 2, max: 200 }))
      .map(([link, n]) => `${link}&${`f.age=${"a,".repeat(n)}&`.repeat(n % 9)}`),
  },
);

const engine = new Engine(barometerFiles());
const barometer = await ask(engine, "open-barometer", {});
const imported = await ask(engine, "open-file", {
  file: new Blob(["plan;taille;remarque\noui;petite;a\nnon;grande;b\noui;petite;c\nnon;grande;d\n"]),
  name: "enquete.csv",
});

const CODES = ["unknown-page", "unknown-key", "bad-value", "newer-version", "too-long", "not-found"];

describe(`${RUNS} fragments, random ones and real ones that were changed`, () => {
  it("are each read, held against what is open, and mended into a link that says the same", () => {
    let clean = 0;
    fc.assert(
      fc.property(garbage, (fragment) => {
        const { state, problems } = parseLink(fragment);
        expect(PAGES).toContain(state.page);
        for (const { code, value } of problems) {
          expect(CODES).toContain(code);
          expect(value.length).toBeLessThanOrEqual(80);
        }
        if (problems.length === 0) clean += 1;
        // Half a character is no text: it is written as the mark of a damaged one.
        const link = toLink(state);
        if (link.length <= LONGEST_LINK) {
          const again = parseLink(link);
          expect(again.problems).toEqual([]);
          expect(toLink(again.state)).toBe(link);
        }
        const fitted = fitView(state, barometer, imported);
        for (const { code } of fitted.problems) expect(code).toBe("not-found");
        const refitted = fitView(fitted.mended, barometer, imported);
        expect(refitted.problems).toEqual([]);
        expect(refitted.mended).toEqual(fitted.mended);
        expect(refitted.question).toEqual(fitted.question);
      }),
      LAW,
    );
    expect(clean / RUNS, "as many as make a view at once").toBeGreaterThan(1 / 10);
  });

  it("that ask a question are answered, or told why not in words", { timeout: 600_000 }, async () => {
    const asked = new Map<string, () => Promise<void>>();
    fc.assert(
      fc.property(garbage, (fragment) => {
        const { survey, question } = fitView(parseLink(fragment).state, barometer, imported);
        if (!survey || !question) return;
        asked.set(JSON.stringify([survey.name, question]), async () => {
          const reply = await engine.handle(
            { id: 1, operation: "answer", ask: { survey: survey.name, question } },
            () => {},
          );
          if (reply.kind !== "failure") return;
          for (const { messages } of LANGUAGES)
            expect(Object.keys(messages.failures.codes)).toContain(reply.failure.code);
          expect(reply.failure.code).not.toBe("bug");
        });
      }),
      LAW,
    );
    const each = [...asked.values()];
    const some = process.env.LONG ? each : each.slice(0, 60);
    expect(some.length).toBeGreaterThanOrEqual(60);
    for (const answer of some) await answer();
  });

  it("are read as addresses of embeds, and made into addresses that say the same", () => {
    const whole = [
      "#v=1&lang=fr&theme=dark&chart=points&controls=1&on=2026-11-29&d=H4sIAAAA_-A",
      "#v=1&view=%23%2Fexplore%3Fv%3D1%26data%3Dagents%26i%3Dlevel",
    ];
    const address = fc.oneof(
      garbage,
      fc.tuple(fc.constantFrom(...whole), edits).map(([link, change]) => change(link)),
    );
    let frozen = 0;
    fc.assert(
      fc.property(address, (fragment) => {
        const read = parseEmbed(fragment);
        if (!read) return;
        if (read.shows.kind === "frozen") frozen += 1;
        const again = parseEmbed(toEmbed(read));
        expect(again && toEmbed(again)).toBe(toEmbed(read));
        if (!/\p{Surrogate}/u.test(JSON.stringify(read))) expect(again).toEqual(read);
      }),
      LAW,
    );
    expect(frozen).toBeGreaterThan(RUNS / 10);
  });
});
