import { isFewIn } from "../../figure/few.ts";
import type { Figure, Mark } from "../../figure/figure.ts";
import { nameInPlace } from "../../figure/row-name.ts";
import type { Language } from "../../i18n/language.ts";
import { linesOf } from "../text/lines.ts";
import { textWidth } from "../text/text-width.ts";
import type { RowDrawing } from "./row-drawing.ts";

/** Below this width names stand above their rows. */
const COMPACT = 560;
/** From this width on, margins and bases stand in columns of their own. */
const COLUMNS = 680;
const ROW = 44;
const COMPACT_ROW = 44;
const AXIS = 28;
const LINE_LABEL = 18;
const HEAD = 20;

/** Letters of the names of rows. */
export const NAME = { size: 15, line: 17, least: 90, part: 0.3, most: 250, lines: 3 };
/** Above a row, in a narrow frame. */
export const NAME_ABOVE = 22;
const COLUMN = { size: 14, gap: 20 };

/** A column of words at the right of the rows. */
export interface Column {
  /** With which of the marks it is shown, where they are shown one after the other. */
  readonly layer: "mark" | "interval";
  readonly head: string;
  /** Of each row. */
  readonly words: readonly string[];
  /** Its right edge, in pixels. */
  readonly right: number;
}

/** Measures of a chart of rows at a width, in pixels. */
export interface RowMeasures {
  readonly compact: boolean;
  /** Above the first row: names of reference lines, heads of columns. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** Beyond the axis, for words after marks. */
  readonly after: number;
  readonly row: number;
  /** Between the bands of two rows. */
  readonly gap: number;
  readonly height: number;
  readonly nameWidth: number;
  readonly columns: readonly Column[];
  /** Whether rows bear their bases beside their names. */
  readonly isBased: boolean;
}

const widest = (words: readonly string[], size: number): number =>
  words.reduce((most, one) => Math.max(most, textWidth(one, size)), 0);

const isEstimate = (mark: Mark | undefined): mark is Extract<Mark, { kind: "estimate" }> =>
  mark?.kind === "estimate";

/** Whether rows have bases of their own to tell: answers of everybody have one, which stands over the chart. */
function hasBases({ rows }: Figure): boolean {
  const bases = new Set(rows.map(({ base }) => base));
  return bases.size > 1 || (rows.length === 1 && !bases.has(""));
}

/** Margin and base of each row, in columns of their own: what nobody should have to look for. */
function columnsOf(figure: Figure, width: number, { messages, format }: Language): readonly Column[] {
  const { rows, series, marks } = figure;
  const { columns, fragile } = messages.figure;
  const firsts = rows.map((_, row) => marks[row]?.find(isEstimate));
  // Marks of one row that rest on bases of their own have no column.
  if (width < COLUMNS || rows.some(({ base }, row) => base === "" && firsts[row])) return [];
  const basesOf = firsts.map((mark) =>
    mark === undefined
      ? ""
      : `${format.count(mark.n)}${mark.reliability === "fragile" && series.length === 1 ? ` · ${fragile}` : ""}`,
  );
  const marginsOf =
    series.length > 1 ? [] : firsts.map((mark, row) => (mark && !isFewIn(figure, row) ? mark.interval : ""));
  const bases = hasBases(figure) ? basesOf : [];
  const baseWidth = bases.length > 0 ? widest([columns.base, ...bases], COLUMN.size) + COLUMN.gap : 0;
  return [
    { layer: "interval", head: columns.margin, words: marginsOf, right: width - baseWidth } as const,
    { layer: "mark", head: columns.base, words: bases, right: width } as const,
  ].filter(({ words }) => words.some((said) => said !== ""));
}

/** What the columns take at the right, gaps included. */
const breadthOf = (columns: readonly Column[], width: number): number => {
  const [first] = columns;
  return first ? width - first.right + widest([first.head, ...first.words], COLUMN.size) + COLUMN.gap : 0;
};

export function measuresOf(
  figure: Figure,
  drawing: RowDrawing,
  width: number,
  language: Language,
): RowMeasures {
  const compact = width < COMPACT;
  const names = figure.rows.map((_, row) => nameInPlace(figure, row));
  const most = Math.min(NAME.most, width * NAME.part);
  const nameWidth = Math.ceil(Math.min(most, Math.max(NAME.least, widest(names, NAME.size) * 1.06)));
  const lines = names.reduce(
    (all, name) => Math.max(all, linesOf(name, nameWidth, NAME.size, { most: NAME.lines }).length),
    1,
  );
  const columns = columnsOf(figure, width, language);
  const isBased = hasBases(figure) && !columns.some(({ layer }) => layer === "mark");
  const named = (lines + (isBased ? 1 : 0)) * NAME.line + 8;
  const tall = drawing.tall(figure);
  const row = compact ? NAME_ABOVE + Math.max(COMPACT_ROW, tall) : Math.max(ROW, named, tall);
  const after = Math.max(22, drawing.after(figure, language));
  const head = columns.length > 0 ? HEAD : 0;
  const top =
    4 + Math.max(head, drawing.lines(figure).filter((line) => line.row === null).length * LINE_LABEL);
  const before = figure.scale.kind === "number" && figure.scale.min < 0 ? after : 0;
  return {
    compact,
    top,
    left: (compact ? 8 : nameWidth + 14) + before,
    right: after + breadthOf(columns, width),
    after,
    row,
    gap: compact ? 4 : 2,
    height: figure.rows.length * row + AXIS + top,
    nameWidth,
    columns,
    isBased,
  };
}
