import fc from "fast-check";
import { type Category, categoryCode } from "../../src/survey/category.ts";
import type { CodeBook } from "../../src/survey/codebook.ts";
import { MISSING_KINDS, type MissingCode } from "../../src/survey/missing.ts";
import { PERSONAL, ROLES, type Variable, variableId } from "../../src/survey/variable.ts";
import { MEASUREMENTS, SAMPLINGS, type Wave } from "../../src/survey/wave.ts";
import { type Wording, wording } from "../../src/survey/wording.ts";

/** Codebooks as they are after a file was read: every kind of variable, names that are hard to write down. */

const word = fc.oneof(
  fc.constantFrom("Oui", "Non, pas du tout", "__proto__", "constructor", "1", "62,5 %", "L’Haÿ ; Œting", '"'),
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
);
const key = word.map((text) => text.trim()).filter((text) => text !== "");
const someWording: fc.Arbitrary<Wording> = fc.oneof(
  word.map((text) => wording(text)),
  fc.tuple(word, word).map(([text, en]) => wording(text, { en })),
);

/** Categories and missing codes that share no text. */
const answers = fc
  .uniqueArray(key, { minLength: 2, maxLength: 8 })
  .chain((keys) =>
    fc.tuple(
      fc.constant(keys),
      fc.integer({ min: 1, max: keys.length }),
      fc.array(someWording, { minLength: keys.length, maxLength: keys.length }),
      fc.constantFrom(...MISSING_KINDS),
      fc.boolean(),
    ),
  )
  .map(([keys, split, labels, kind, withSpelling]) => {
    const label = (index: number) => labels[index] ?? wording("");
    const categories: Category[] = keys
      .slice(0, split)
      .map((text, index) => ({ code: categoryCode(text), label: label(index) }));
    const [first, ...others] = categories;
    const [spelling, ...missingKeys] = keys.slice(split);
    if (withSpelling && first && spelling !== undefined)
      return {
        categories: [{ ...first, spellings: [spelling] }, ...others],
        missing: missingKeys.map((code): MissingCode => ({ code, kind, label: wording(code) })),
      };
    return {
      categories,
      missing: keys
        .slice(split)
        .map((code, index): MissingCode => ({ code, kind, label: label(split + index) })),
    };
  });

const common = fc.record(
  {
    label: someWording,
    question: someWording,
    note: someWording,
    role: fc.constantFrom(...ROLES.filter((role) => role !== "weight")),
    personal: fc.constantFrom(...PERSONAL),
  },
  { requiredKeys: ["label", "role"] },
);

const net = ({ categories }: { readonly categories: readonly Category[] }, label: Wording) => ({
  nets: [{ label, codes: categories.slice(0, 2).map(({ code }) => code) }],
});

type Draft = (id: string, column: number) => { readonly variable: Variable; readonly width: number };

const draft: fc.Arbitrary<Draft> = fc
  .tuple(common, answers, someWording, fc.nat({ max: 7 }), fc.boolean())
  .map(([shared, { categories, missing }, label, kind, flag]) => (id, column) => {
    const whole = { ...shared, id: variableId(id), columns: [column], missing };
    const nets = flag ? net({ categories }, label) : {};
    const one = (variable: Variable) => ({ variable, width: 1 });
    switch (kind) {
      case 0:
        return one({ ...whole, ...nets, kind: "single", categories });
      case 1: {
        const scores = categories.map((_, index) => index / 2);
        return one({ ...whole, ...nets, kind: "scale", categories, ...(flag ? { scores } : {}) });
      }
      case 2:
        return one({
          ...whole,
          ...nets,
          kind: "multiple",
          categories,
          storage: { kind: "delimited", separator: flag ? ";" : "\r" },
        });
      case 3: {
        const options = categories.map(({ label: option }, index) => ({
          code: categoryCode(`${id}[SQ${index}]`),
          label: option,
        }));
        return {
          variable: {
            ...shared,
            id: variableId(id),
            columns: options.map((_, index) => column + index),
            missing,
            ...(flag ? net({ categories: options }, label) : {}),
            kind: "multiple",
            categories: options,
            storage: { kind: "columns", chosen: ["Y"], unchosen: flag ? ["", "N"] : [""] },
          },
          width: options.length,
        };
      }
      case 4:
        return one({ ...whole, kind: "numeric", decimal: flag ? "," : ".", ...(flag ? { unit: "€" } : {}) });
      case 5:
        return one({ ...whole, kind: "date", order: flag ? "dmy" : "ymd" });
      case 6:
        return one({ ...whole, kind: "identifier" });
      default:
        return one({ ...whole, kind: "text" });
    }
  });

const wave: fc.Arbitrary<Wave> = fc.record({
  title: someWording,
  edition: word,
  universe: someWording,
  respondents: someWording,
  unit: fc.constantFrom("person" as const, "organisation" as const),
  measurement: fc.constantFrom(...MEASUREMENTS),
  sampling: fc.constantFrom(...SAMPLINGS),
  population: fc.option(fc.integer({ min: 1, max: 1e6 })),
  threshold: fc.option(fc.integer({ min: 0, max: 50 })),
  source: someWording,
  licence: fc.option(word),
  notice: fc.option(someWording),
});

/** A codebook and the headers of its file. */
export const codebooks: fc.Arbitrary<{ readonly codebook: CodeBook; readonly headers: readonly string[] }> =
  fc
    .tuple(
      wave,
      fc.uniqueArray(key, { minLength: 1, maxLength: 6 }),
      fc.array(draft, { minLength: 6, maxLength: 6 }),
      fc.nat({ max: 2 }),
      someWording,
    )
    .map(([about, ids, drafts, extra, label]) => {
      const variables: Variable[] = [];
      const headers: string[] = [];
      ids.forEach((id, index) => {
        const made = drafts[index]?.(id, headers.length);
        if (!made) return;
        variables.push(made.variable);
        for (let part = 0; part < made.width; part += 1)
          headers.push(made.width === 1 ? id : `${id}[SQ${part}]`);
      });
      const items = variables.map(({ id }) => id);
      const [first] = items;
      return {
        headers,
        codebook: {
          wave: about,
          variables,
          weight: null,
          ...(extra === 1 ? { batteries: [{ label, items }] } : {}),
          ...(extra === 2 && first !== undefined
            ? { aggregate: { labels: items, values: [{ variable: first, unit: "percent" as const }] } }
            : {}),
        },
      };
    });
