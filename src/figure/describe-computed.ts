import type { Language } from "../i18n/language.ts";
import type { ComputedRow, ValueUnit } from "../survey/aggregate.ts";
import type { CodeBook } from "../survey/codebook.ts";
import { variableOf } from "../survey/codebook.ts";
import type { VariableId } from "../survey/variable.ts";
import { worded } from "../survey/wording.ts";
import { descriptionOf } from "./description.ts";
import type { Figure, Mark } from "./figure.ts";

/** The figure of numbers that a file holds already: as written there, with no base and no interval of our making. */
export function describeComputed(
  { total, rows }: { readonly total: number; readonly rows: readonly ComputedRow[] },
  {
    codebook,
    variable,
    language,
  }: {
    readonly codebook: CodeBook;
    readonly variable: VariableId;
    readonly language: Language;
  },
): Figure {
  const { tag, messages, format } = language;
  const words = messages.figure.computed;
  const { labels = [], values = [] } = codebook.aggregate ?? {};
  const unit = values.find((value) => value.variable === variable)?.unit ?? "number";
  const title = worded(variableOf(codebook, variable).label, tag);
  const telling = labels.map((_, place) => new Set(rows.map((row) => row.labels[place])).size > 1);
  const names = labels.map((label) => worded(variableOf(codebook, label).label, tag));
  const isTold = (_: unknown, place: number) => telling[place] ?? true;
  const same = names.flatMap((name, place) =>
    telling[place] || !rows[0]?.labels[place]
      ? []
      : [messages.figure.filterIs({ variable: name, labels: rows[0].labels[place] })],
  );
  const drawn = {
    rows: rows.map((row) => ({
      label: row.labels.filter(isTold).join(" · ") || row.labels.join(" · "),
      heading: null,
      whole: false,
      base: "",
    })),
    series: [{ label: title, tone: { kind: "alone" } }],
    marks: rows.map((row) => [markOf(row, unit, language)]),
  } as const satisfies Pick<Figure, "rows" | "series" | "marks">;
  const shown = rows.flatMap(({ value }) => value ?? []);
  const first = rows.findIndex(({ value }) => value !== null);

  return {
    title,
    subtitle: [words.subtitle, words.units[unit], ...same].filter((part) => part !== "").join(" · "),
    simulated: null,
    origin: "computed",
    ...drawn,
    scale: {
      kind: "number",
      min: shown.reduce((least, value) => Math.min(least, value), 0),
      max: shown.reduce((most, value) => Math.max(most, value), 0),
      digits: 0,
    },
    exclusive: false,
    axes: { rows: names.filter(isTold).join(" · "), series: words.figure },
    references: [],
    note: {
      reading:
        first < 0
          ? null
          : `${words.reading({ about: drawn.rows[first]?.label ?? "", name: title, value: drawn.marks[first]?.[0]?.text ?? "" })}.`,
      universe: worded(codebook.wave.universe, tag) || words.notSaid,
      source: worded(codebook.wave.source, tag),
      remarks: [
        words.asWritten,
        ...(total > rows.length
          ? [words.first({ n: format.count(rows.length), total: format.count(total) })]
          : []),
      ],
    },
    description: descriptionOf(title, drawn, language),
  };
}

/** More decimals than these are in the export. */
const MOST_DECIMALS = 2;

function markOf({ value, cell }: ComputedRow, unit: ValueUnit, { messages, format }: Language): Mark {
  if (value === null) return { kind: "empty", text: cell === "" ? messages.figure.computed.none : cell };
  const decimals = /[.,](\d*)\D*$/.exec(cell)?.[1]?.length ?? 0;
  const text =
    unit === "percent"
      ? format.percent(value / 100, Math.min(decimals, MOST_DECIMALS))
      : format.number(value, Math.min(decimals, MOST_DECIMALS));
  return { kind: "published", value, text, base: "" };
}
