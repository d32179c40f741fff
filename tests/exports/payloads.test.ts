import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { tell } from "../../src/app/state/tell.ts";
import { type Dialect, FRENCH_EXCEL, figureCsv, OPEN_CSV } from "../../src/exports/csv.ts";
import { USUAL_SETTINGS } from "../../src/exports/exporter.ts";
import { deckPage } from "../../src/exports/html/deck-page.ts";
import { figurePage } from "../../src/exports/html/figure-page.ts";
import { figureJson } from "../../src/exports/json.ts";
import { fromFragment, toFragment } from "../../src/exports/packed/fragment.ts";
import { readPresentation, writePresentation } from "../../src/exports/packed/presentation.ts";
import { writeSvg } from "../../src/exports/picture/svg.ts";
import type { Figure } from "../../src/figure/figure.ts";
import type { Finding } from "../../src/figure/finding.ts";
import { languageOf } from "../../src/i18n/language.ts";
import { wording } from "../../src/survey/wording.ts";
import { FINDINGS, figuresIn } from "../fixtures/figures.ts";
import { LONG, PAYLOADS, type Payload } from "../payloads.ts";
import { type Element, readXml } from "./pptx/read-xml.ts";
import { figureWritten, written } from "./pptx/written.ts";
import { worded } from "./worded.ts";

const language = languageOf("fr");
const base = figuresIn("fr")["hidden, tiny, fragile and empty"] ?? expect.fail("no figure");
const finding = FINDINGS["a scale by group"] ?? expect.fail("no finding");
// A book for a label is the browser's to draw: here it would take minutes.
const CASES = PAYLOADS.filter((one) => one !== LONG).map((one) => [one.name, one] as const);

const saying = (words: string): Figure => worded(base, () => words);
const handed = (figure: Figure) => ({ figure, finding, language });

/** What the words of a file must not add to: its elements, its attributes, where it leads. */
function formOf(root: Element): ReadonlySet<string> {
  const form = new Set<string>();
  const visit = ({ name, attributes, children }: Element): void => {
    form.add(`<${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      form.add(`${name} ${key}`);
      if (/(?:href|src|action|data|style|type|http-equiv)$/i.test(key) || /script:/i.test(key))
        form.add(`${key}=${value.replace(/\d+(?:\.\d+)?/g, "0")}`);
    }
    for (const child of children) visit(child);
  };
  visit(root);
  return form;
}

const VOID = /<(meta|br|hr|img|input|link)\b((?:"[^"]*"|[^">])*?)\/?>/g;

/** A page as strict XML: what this project writes is both. */
const xmlOf = (html: string): Element =>
  readXml(
    html
      .replace(/^<!doctype html>\s*/, "")
      .replace(VOID, "<$1$2/>")
      .replace(
        /<(script|style)>([\s\S]*?)<\/\1>/g,
        (_, tag: string, text: string) => `<${tag}><![CDATA[${text.replaceAll("]]>", "] ]>")}]]></${tag}>`,
      ),
  );

const svgOf = async (figure: Figure): Promise<ReadonlySet<string>> =>
  formOf(readXml(await (await writeSvg(handed(figure), USUAL_SETTINGS)).text()));
const pageOf = async (figure: Figure): Promise<ReadonlySet<string>> =>
  formOf(xmlOf(await (await figurePage(handed(figure), USUAL_SETTINGS)).text()));
const deckOf = async (words: string): Promise<ReadonlySet<string>> => {
  const deck = {
    title: words,
    slides: [
      { kind: "figure", id: "f", figure: saying(words), chart: "bars", notes: words },
      { kind: "text", id: "t", title: words, text: `${words}\n${words}`, notes: words },
    ] as const,
  };
  return formOf(xmlOf(await deckPage(deck, language).text()));
};

const plain = "mot ".repeat(30);
const FORMS = {
  drawing: { of: svgOf, plain: await svgOf(saying(plain)) },
  page: { of: pageOf, plain: await pageOf(saying(plain)) },
};
const PLAIN_DECK = await deckOf(plain);

const added = (form: ReadonlySet<string>, to: ReadonlySet<string>) =>
  [...form].filter((one) => !to.has(one) && one !== "<tspan>" && !one.startsWith("tspan "));

const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
/** Quotes inside a line enclose nothing for a program that cuts elsewhere. */
const unquoted = (cell: string) => cell.replace(/^[\s"]+/, "");
const isNumber = (cell: string) => /^-?\d+(?:[.,]\d+)?(?:e-?\d+)?$/.test(cell);

/** Cells as programs of each separator see them: by the file's own, and by the others, to whom its quotes mean little. */
function cellsOf(text: string, { separator }: Dialect): readonly string[] {
  const own = Papa.parse<string[]>(text, { delimiter: separator, newline: "\r\n" }).data.flat();
  const others = [";", ",", "\t", "|"].filter((other) => other !== separator);
  return [
    ...own,
    ...others.flatMap((other) => [
      ...Papa.parse<string[]>(text, { delimiter: other, newline: "\r\n" }).data.flat(),
      ...text.split(/[\r\n]+/).flatMap((line) => line.split(other).slice(1).map(unquoted)),
    ]),
  ];
}

/** The finding whose every label is a payload. */
const labelled = (one: Finding, { text }: Payload): Finding =>
  JSON.parse(JSON.stringify(one), (key, value) =>
    key === "label" || key === "title" || key === "source" || key === "universe" || key === "notice"
      ? value && wording(text)
      : value,
  );

describe(`${CASES.length} payloads in every word of a figure`, () => {
  it("are as many as they should be, each by its name", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length);
    expect(new Set(PAYLOADS.map(({ name }) => name)).size).toBe(PAYLOADS.length);
  });

  it.each(CASES)(
    "%s: in drawing and pages adds neither element, nor attribute, nor address",
    async (_, { text }) => {
      for (const { of, plain: known } of Object.values(FORMS))
        expect(added(await of(saying(text)), known)).toEqual([]);
      expect(added(await deckOf(text), PLAIN_DECK)).toEqual([]);
    },
  );

  it.each(CASES)(
    "%s: in PowerPoint leaves every part well-formed, and leads nowhere",
    async (_, { text }) => {
      for (const file of [
        await figureWritten(saying(text), "bars", "fr"),
        await written([{ kind: "text", id: text, title: text, text, notes: text }], "fr", text),
      ])
        expect(file.text).not.toMatch(/TargetMode="External"/);
    },
  );

  it.each(CASES)("%s: in a CSV is no formula, whatever separator a program takes", async (_, { text }) => {
    for (const dialect of [FRENCH_EXCEL, OPEN_CSV]) {
      const csv = await figureCsv(saying(text), dialect, language).text();
      for (const cell of cellsOf(csv, dialect))
        expect(FORMULA.test(cell) && !isNumber(cell), JSON.stringify(cell)).toBe(false);
    }
  });

  it.each(CASES)(
    "%s: in JSON, in an embed and in a presentation is handed on as it is",
    async (_, payload) => {
      const { text } = payload;
      const said = JSON.parse(await figureJson(handed(saying(text))).text());
      expect([said.title, said.subtitle, said.estimates[0].row]).toEqual(Array(3).fill(text));

      const given = labelled(finding, payload);
      const packed = await toFragment(given);
      if (!packed.ok) expect.fail(packed.failure.code);
      expect(packed.value).toMatch(/^[\w-]+$/);
      const held = gunzipSync(Buffer.from(packed.value, "base64url")).toString();
      expect(held).toContain(JSON.stringify(text));
      const read = await fromFragment(packed.value);
      if (!read.ok) expect.fail(read.failure.code);
      expect(tell(read.value, language).title).toBe(tell(given, language).title);

      const presentation = {
        title: text,
        slides: [{ kind: "text", id: text, title: text, text, notes: text }] as const,
      };
      const again = readPresentation(writePresentation(presentation));
      expect(again.ok && again.value).toEqual(presentation);
    },
  );
});
