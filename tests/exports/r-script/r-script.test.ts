import { describe, expect, it } from "vitest";
import type { Correction } from "../../../src/survey/correction.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { condition } from "../../engine/barometer.ts";
import { type Asked, barometer, opened, type Scripted, scripted, utf8 } from "./figures.ts";
import { frenchSurvey, quotedSurvey } from "./surveys.ts";

const textOf = ({ script }: Scripted): string =>
  script.kind === "script" ? script.text : expect.fail(`refused: ${script.reason}`);

const agents = await barometer("agents");
const french = await opened("enquête.csv", frenchSurvey());
const byAge: Asked = { measure: "share", items: ["niveau"], by: ["age"], weight: "poids" };

async function scriptOf(
  text: string | Uint8Array,
  asked: Asked,
  corrections: readonly Correction[] = [],
  tag = "fr",
) {
  const { engine, survey } = await opened("a.csv", typeof text === "string" ? utf8(text) : text, corrections);
  return scripted(engine, survey, asked, tag);
}

describe("the script of a figure", () => {
  it("takes quotes for what they were taken for", async () => {
    const answers = Array.from({ length: 30 }, (_, at) => `${at % 2 ? "oui" : "non"}\t${at}`);
    const asked: Asked = { measure: "share", items: ["q"] };
    expect(textOf(await scriptOf(["q\tn", ...answers].join("\n"), asked))).toContain('quote = "\\""');
    const unquoted = ["q\tn", ...answers, '"oui, mais\t30', ...answers].join("\n");
    expect(textOf(await scriptOf(unquoted, asked))).toContain('quote = ""');
  });

  it("reads the file as it is: encoding, separator, width, and only the records that are answers", async () => {
    const text = textOf(
      await scripted(french.engine, french.survey, {
        measure: "share",
        items: ["Satisfaction"],
        weight: "Poids",
      }),
    );
    expect(text).toContain('readBin("enquête.csv", "raw"');
    expect(text).toContain('"CP1252"');
    expect(text).toContain('sep = ";"');
    expect(text).toContain("raw <- raw[c(4:103, 105:244), , drop = FALSE]");
  });

  it("reads no more variables than the figure needs", async () => {
    const text = textOf(await scripted(agents.engine, agents.survey, byAge));
    expect(text.match(/^d\$\w+/gm)).toEqual(["d$niveau", "d$age", "d$weight"]);
    expect(text).not.toContain("several");
  });

  it("keeps those who do not pass the filter in the design", async () => {
    const filter = [condition("categorie", "A", "B")];
    const text = textOf(await scripted(agents.engine, agents.survey, { ...byAge, filter }));
    expect(text).toContain('selected <- d$categorie %in% c("A", "B")');
    expect(text).toContain("subset(update(design, y = y), used)");
    expect(text).not.toMatch(/^d <- d\[/m);
  });

  it("leaves those without a weight out of the design", async () => {
    const asked: Asked = { measure: "mean", items: ["Dépenses (€)"], weight: "Poids" };
    const text = textOf(await scripted(french.engine, french.survey, asked));
    expect(text).toContain("d <- d[!is.na(d$weight), , drop = FALSE]");
    expect(text).toContain('number(raw$c9, ",")');
  });

  it("says what codes and missing codes mean, beside the variable", async () => {
    const { engine, survey } = await barometer("collectivites");
    const text = textOf(await scripted(engine, survey, { measure: "mean", items: ["strategie"] }, "en"));
    expect(text).toMatch(/^# No answer: .*Je ne sais pas \(don’t know\)/m);
    expect(text).toMatch(/^# {3}0 = /m);
    expect(text).toContain("d$strategie <- answer(raw$c4, ");
  });

  it("holds the numbers that the page shows, in the order of the figure", async () => {
    const one = await scripted(agents.engine, agents.survey, byAge);
    const [first] = one.cells;
    if (first?.estimate.kind !== "estimate") expect.fail("shown");
    expect(textOf(one)).toContain(`${first.estimate.value}`);
    expect(textOf(one)).toContain("stopifnot(");
  });

  it("speaks the language of the page; only its words change", async () => {
    const fr = textOf(await scripted(agents.engine, agents.survey, byAge, "fr"));
    const en = textOf(await scripted(agents.engine, agents.survey, byAge, "en"));
    expect(fr).toContain("Mêmes nombres que la page.");
    expect(en).toContain("Same numbers as the page.");
    const code = (text: string) =>
      text
        .split("\n")
        .filter((line) => !/^\s*#/.test(line) && !/^cat\(|^ {2}(row|column) = |^if .* stop\("/.test(line));
    expect(code(fr)).toEqual(code(en));
  });

  it("cuts cells by hand only where a cell holds what R reads otherwise", async () => {
    const plain = textOf(await scripted(agents.engine, agents.survey, byAge));
    expect(plain).toContain("read.table(");
    expect(plain).not.toContain("gregexpr");
    const asked: Asked = { measure: "mean", items: ["score"] };
    expect(textOf(await scriptOf(quotedSurvey(), asked))).toContain("gregexpr");
  });
});

describe("a label, a header or an answer", () => {
  const evil = 'x"); system("id") #\\';
  const rows = Array.from({ length: 40 }, (_, at) => (at % 2 ? '"x""); system(""id"") #\\"' : "plain"));
  const file = [
    `"${evil.replaceAll('"', '""')}",g`,
    ...rows.map((row, at) => `${row},${at % 4 < 2 ? "a" : "b"}`),
  ].join("\n");

  it("cannot become code", async () => {
    const name: Correction = { do: "rename", variable: variableId(evil), label: 'q\n"); stop()\r# ' };
    const text = textOf(await scriptOf(file, { measure: "share", items: [evil], by: ["g"] }, [name]));
    for (const line of text.split("\n")) {
      if (/^\s*#/.test(line)) continue;
      // Without its strings, a line holds none of it.
      expect(line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "")).not.toMatch(/system\(|stop\(\)|plain/);
    }
  });
});

describe("groups that the page hides", () => {
  const people = [
    "q,g",
    ...Array.from({ length: 60 }, (_, at) => `${at % 3 ? "yes" : "no"},a`),
    ...Array.from({ length: 7 }, (_, at) => `${at < 3 ? "yes" : "no"},b`),
    ...Array.from({ length: 14 }, (_, at) => `${at < 6 ? "yes" : "no"},c`),
  ];

  it("are NA in what the script expects, and not computed", async () => {
    const one = await scriptOf(people.join("\n"), { measure: "share", items: ["q"], by: ["g"] });
    const hidden = one.cells.filter(({ estimate }) => estimate.kind === "suppressed");
    expect(hidden.length).toBeGreaterThan(0);
    const n = /^ {2}n = c\(([^)]*)\)/m.exec(textOf(one))?.[1]?.split(", ") ?? [];
    expect(n.map((value) => value === "NA")).toEqual(
      one.cells.map(({ estimate }) => estimate.kind === "suppressed"),
    );
    expect(textOf(one)).toContain("if (is.na(expected$n[k])) expected[k, ]");
  });

  it("leave no trace: answers that change places between them change no letter of the script", async () => {
    // b and c are hidden; one “yes” of b for one “no” of c leaves everybody as they were.
    const places = [people.indexOf("yes,b"), people.indexOf("no,c")];
    const swapped = people.map((line, at) =>
      places.includes(at) ? line.replace(/^\w+/, (q) => (q === "yes" ? "no" : "yes")) : line,
    );
    const asked: Asked = { measure: "share", items: ["q"], by: ["g"] };
    const before = await scriptOf(people.join("\n"), asked);
    expect(before.cells.filter(({ estimate }) => estimate.kind === "suppressed")).toHaveLength(4);
    expect(textOf(await scriptOf(swapped.join("\n"), asked))).toBe(textOf(before));
  });
});

describe("no script is given", () => {
  const reasonOf = ({ script }: Scripted) => (script.kind === "refused" ? script.reason : script.text);
  const asked: Asked = { measure: "share", items: ["q"] };
  const rows = (count: number, row: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => row(at));
  const answers = rows(30, (at) => (at % 2 ? "yes,1" : "no,2"));

  it("where characters cannot be read", async () => {
    const bytes = utf8(["q,n", ...answers, "oui \ufffd,1"].join("\n"));
    expect(reasonOf(await scriptOf(bytes, asked))).toBe("damaged");
  });

  it("where quotes do not close", async () => {
    expect(reasonOf(await scriptOf(["q,n", ...answers, '"yes" or,1'].join("\n"), asked))).toBe("quotes");
    expect(reasonOf(await scriptOf(["q,n", ...answers, '"yes'].join("\n"), asked))).toBe("quotes");
  });

  it("where blank lines are everywhere", async () => {
    const file = ["q,n", ...rows(600, (at) => (at % 2 ? "yes,1" : "no,2"))].join("\n\n");
    expect(reasonOf(await scriptOf(file, asked))).toBe("scattered");
  });

  it("where base weights of 0 are raked", async () => {
    const { engine, survey } = await opened("a.csv", utf8(["q,w", ...answers, "yes,0"].join("\n")));
    const margins = [
      {
        variable: variableId("q"),
        totals: survey.codebook.variables.flatMap((one) =>
          one.kind === "single" || one.kind === "scale"
            ? one.categories.map(({ code }) => ({ code, total: 1 }))
            : [],
        ),
      },
    ];
    const weight = { kind: "raked", raking: { base: variableId("w"), trim: null, margins } } as const;
    expect(reasonOf(await scripted(engine, survey, { ...asked, weight }))).toBe("zero-base");
  });
});
