import type { Messages } from "../../i18n/messages.ts";
import { present } from "../../lib/invariant.ts";
import type { Category } from "../../survey/category.ts";
import { type CodeBook, findVariable, variableOf } from "../../survey/codebook.ts";
import { designVariables } from "../../survey/design.ts";
import type { Question } from "../../survey/question.ts";
import {
  type CategoricalVariable,
  isCategorical,
  type MultipleVariable,
  type NumberFormat,
  type Variable,
  type VariableId,
} from "../../survey/variable.ts";
import { worded } from "../../survey/wording.ts";
import { readingOf } from "./reading-of.ts";
import { comment, nameFor, numeral, quoted, texts, vector } from "./syntax.ts";

/** How a variable is read: its answers, a number, or what its cell says. A question may need one in two ways. */
export type Use = "answers" | "number" | "text";

/** The variables that a question needs, and what the script calls them. */
export interface Variables {
  readonly uses: readonly { readonly id: VariableId; readonly use: Use; readonly name: string }[];
  readonly name: (id: VariableId, use: Use) => string;
}

export function variablesOf(
  { measure, breakdowns, filter, weight }: Question,
  codebook: CodeBook,
): Variables {
  const wanted: (readonly [VariableId, Use])[] = [
    ...measure.items.map((id) => [id, measure.kind === "mean" ? "number" : "answers"] as const),
    ...breakdowns.map((id) => [id, "answers"] as const),
    ...filter.flatMap(({ variable: id }) => {
      const variable = findVariable(codebook, id);
      return variable ? [[id, isCategorical(variable) ? "answers" : "text"] as const] : [];
    }),
    ...designVariables(codebook).map((id) => [id, readingOf(variableOf(codebook, id))] as const),
    ...(weight?.kind === "raked" ? weight.raking.margins : []).map(
      ({ variable }) => [variable, "answers"] as const,
    ),
  ];
  const names = new Map<string, { id: VariableId; use: Use; name: string }>();
  const keyOf = (id: VariableId, use: Use) => JSON.stringify([id, use]);
  const taken = new Set<string>();
  for (const [id, use] of wanted) {
    if (names.has(keyOf(id, use))) continue;
    const name = nameFor(id, taken);
    taken.add(name);
    names.set(keyOf(id, use), { id, use, name });
  }
  return {
    uses: [...names.values()],
    name: (id, use) => present(names.get(keyOf(id, use)), `a name for ${id}`).name,
  };
}

/** What a cell is matched by: spaces around it removed, accents composed. */
const keyOf = (text: string): string => text.trim().normalize("NFC");

/** Texts of the file and, beside each, the code that it is read as; accents also as Macs write them where the file does. */
function spellings(categories: readonly Category[], decomposed: boolean) {
  const known = new Map<string, string>();
  for (const { code, spellings: others = [] } of categories)
    for (const text of [code, ...others]) {
      const key = keyOf(text);
      for (const written of decomposed ? [key, key.normalize("NFD")] : [key])
        if (!known.has(written)) known.set(written, code);
    }
  const plain = [...known].every(([text, code]) => text === code);
  return { texts: [...known.keys()], codes: plain ? null : [...known.values()] };
}

const missingTexts = ({ missing }: Pick<Variable, "missing">): string[] =>
  missing.map(({ code }) => keyOf(code));

/** Separators inside options: “Achats, démarches” among options joined by commas. */
export const joinsParts = (variable: MultipleVariable): boolean =>
  variable.storage.kind === "delimited" && mostParts(variable, variable.storage.separator) > 1;

const mostParts = ({ categories }: MultipleVariable, separator: string): number =>
  Math.max(
    1,
    ...categories.flatMap(({ code, spellings: others = [] }) =>
      [code, ...others].map((text) => keyOf(text).split(separator).length),
    ),
  );

/** The lines that make one column of `d` from the columns of the file, under a comment that says what it is. */
export function readVariable(
  { id, use, name }: Variables["uses"][number],
  codebook: CodeBook,
  decomposed: boolean,
  tag: string,
  words: Messages["script"],
): string[] {
  const variable = variableOf(codebook, id);
  const cells = (column = 0) => `raw$c${(variable.columns[column] ?? 0) + 1}`;
  const about = words.variable({
    label: worded(variable.label, tag),
    id,
    columns: variable.columns.map((column) => `${column + 1}`).join(", "),
  });
  const said = [comment(about), ...labels(variable, tag), ...missingSaid(variable, words)];
  if (use === "text") return [...said, `d$${name} <- key(${cells()})`];
  if (use === "number" && variable.kind === "numeric")
    return [...said, `d$${name} <- number(${[cells(), ...numberArguments(variable)].join(", ")})`];
  if (!isCategorical(variable)) return said;

  if (variable.kind === "scale" && variable.bands) {
    const { bands, categories, missing } = variable;
    const numbers = `number(${[cells(), ...numberArguments({ ...bands, missing })].join(", ")})`;
    const cuts = `c(-Inf, ${bands.cuts.map(String).join(", ")}, Inf)`;
    return [
      ...said,
      `d$${name} <- as.character(cut(${numbers}, ${cuts}, right = FALSE, labels = ${texts(categories.map(({ code }) => code))}))`,
    ];
  }
  const read = spellings(variable.categories, decomposed);
  const args = [texts(read.texts), ...(read.codes ? [texts(read.codes)] : [])];
  if (use === "number" && variable.kind === "scale") {
    const scores = new Map(
      variable.categories.map(({ code }, at) => [code as string, variable.scores?.[at] ?? 0]),
    );
    const values = (read.codes ?? read.texts).map((code) => numeral(scores.get(code) ?? null));
    return [...said, `d$${name} <- answer(${cells()}, ${texts(read.texts)}, ${vector(values)})`];
  }
  if (variable.kind !== "multiple") return [...said, `d$${name} <- answer(${cells()}, ${args.join(", ")})`];
  return [...said, ...readMultiple(variable, name, read, cells)];
}

function readMultiple(
  variable: MultipleVariable,
  name: string,
  read: ReturnType<typeof spellings>,
  cells: (column?: number) => string,
): string[] {
  const { storage, categories } = variable;
  const options = texts(categories.map(({ code }) => code));
  if (storage.kind === "delimited") {
    const parts = mostParts(variable, storage.separator);
    return [
      `d$${name} <- several(`,
      `  ${cells()}, ${quoted(storage.separator)}, missing = ${texts([...new Set([...missingTexts(variable), ""])])},`,
      `  options = ${options},`,
      `  texts = ${texts(read.texts)}${read.codes ? `,\n  codes = ${texts(read.codes)}` : ""}${parts > 1 ? `,\n  most = ${parts}` : ""}`,
      ")",
    ];
  }
  const yes = storage.chosen.map(keyOf);
  const no = storage.unchosen.map(keyOf);
  const silent = no.includes("") && !yes.includes("") && missingTexts(variable).includes("");
  return [
    `d$${name} <- boxes(`,
    `  data.frame(${variable.columns.map((_, at) => cells(at)).join(", ")}),`,
    `  options = ${options},`,
    `  yes = ${texts(yes)}, no = ${texts(no)}, missing = ${texts([...new Set([...missingTexts(variable), ""])])}${silent ? ", silent = TRUE" : ""}`,
    ")",
  ];
}

/** The decimal mark where it is not the point, and the codes that are no number. */
export function numberArguments(variable: NumberFormat & Pick<Variable, "missing">): string[] {
  const missing = missingTexts(variable).filter((text) => text !== "");
  const { decimal, unit, mixed } = variable;
  return [
    quoted(decimal),
    ...(missing.length > 0 ? [texts(missing)] : []),
    ...(unit === undefined || unit === "%" || unit === "€" ? [] : [`unit = ${quoted(unit)}`]),
    ...(mixed ? ["mixed = TRUE"] : []),
  ];
}

/** What the codes stand for, where they are not their own labels. */
function labels(variable: Variable, tag: string): string[] {
  if (!isCategorical(variable)) return [];
  const told = (variable as CategoricalVariable).categories.filter(
    ({ code, label }) => worded(label, tag) !== code,
  );
  return told.map(({ code, label }) => comment(`  ${code} = ${worded(label, tag)}`).replace("# ", "#   "));
}

function missingSaid({ missing }: Variable, words: Messages["script"]): string[] {
  return missing.length === 0
    ? []
    : [
        comment(
          words.missing({
            codes: missing
              .map(({ code, kind }) => `${code === "" ? words.blank : code} (${words.missingKinds[kind]})`)
              .join(" · "),
          }),
        ),
      ];
}
