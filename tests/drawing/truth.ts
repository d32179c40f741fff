import { expect } from "vitest";
import type { ChartKind } from "../../src/drawing/chart-kind.ts";
import type { Child } from "../../src/drawing/element.ts";
import type { Figure, Mark } from "../../src/figure/figure.ts";
import { extentOf, lineOf, type Shape, shapesIn } from "./shapes-of.ts";

type Estimate = Extract<Mark, { kind: "estimate" }>;

/** Half of what may be left open between two marks, with the rim of an empty box; and what rounding takes. */
const GAP = 2.8;
const ROUNDING = 0.02;

/** What stands for a mark of the figure: its shapes, and those of its interval. */
class Drawn {
  readonly #shapes: readonly Shape[];

  constructor(children: readonly Child[]) {
    this.#shapes = shapesIn(children);
  }

  of(layer: "mark" | "interval", row: number, series: number): readonly Shape[] {
    return this.#shapes.filter(
      ({ element }) =>
        element.attributes["data-mark"] === `${row}.${series}` &&
        (element.attributes["data-layer"] ?? "mark") === layer,
    );
  }

  boxes(row: number): readonly Shape[] {
    return this.#shapes.filter(
      ({ element }) =>
        element.attributes["data-box"] !== undefined &&
        String(element.attributes["data-mark"]).startsWith(`${row}.`),
    );
  }

  /** Points claim no length: those of few respondents may stand among them. */
  get isOfPoints(): boolean {
    return this.#shapes.some(
      ({ element: { attributes } }) =>
        attributes["data-shape"] !== undefined && attributes["data-mark"] !== undefined,
    );
  }

  /** The axis as it is drawn: pixel of each value that it names. */
  get ticks(): readonly (readonly [value: number, x: number])[] {
    return this.#shapes.flatMap((shape) => {
      const { "data-tick": value } = shape.element.attributes;
      return value === undefined ? [] : [[Number(value), extentOf(shape)[0]] as const];
    });
  }
}

const near = (found: number, wanted: number, slack: number, what: string): void => {
  expect(Math.abs(found - wanted), `${what}: drawn at ${found}, is at ${wanted}`).toBeLessThanOrEqual(slack);
};

/** Of few, the count is told and drawn: so many of so many, without weights or margin. */
const isCounted = (mark: Mark, { scale }: Figure): boolean =>
  scale.kind === "share" && mark.kind === "estimate" && mark.reliability === "tiny";

const numberOf = (mark: Exclude<Mark, { kind: "hidden" | "empty" }>, figure: Figure): number =>
  mark.kind === "estimate" && isCounted(mark, figure) ? mark.count / mark.n : mark.value;

const isFew = (row: readonly Mark[], figure: Figure): boolean =>
  row.length > 0 && row.every((mark) => isCounted(mark, figure));

/** Whether the marks of a row follow one another. */
export const stackingOf = ({ office }: ChartKind): { readonly isStacked: boolean } => ({
  isStacked: office?.form === "bars" && office.isStacked,
});

/**
 * Holds a chart of rows to its numbers: each mark ends where the axis has its value, each interval where it has the
 * bounds, nothing reaches beyond the axis, and what is hidden has no length.
 */
export function expectTrueRows(
  figure: Figure,
  { isStacked }: { readonly isStacked: boolean },
  children: readonly Child[],
): void {
  const drawn = new Drawn(children);
  const { ticks } = drawn;
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last) expect.fail("no axis");
  const x = (value: number) => first[1] + ((value - first[0]) / (last[0] - first[0])) * (last[1] - first[1]);
  for (const [value, at] of ticks) near(at, x(value), ROUNDING, `tick ${value}`);
  if (figure.scale.kind === "share") expect([first[0], last[0]]).toEqual([0, 1]);
  const steps = ticks.slice(1).map(([value], index) => value - (ticks[index]?.[0] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 9);

  const within = (shapes: readonly Shape[], radius = 0): void => {
    for (const shape of shapes) {
      const [left, right] = extentOf(shape);
      expect(left + radius).toBeGreaterThanOrEqual(first[1] - ROUNDING);
      expect(right - radius).toBeLessThanOrEqual(last[1] + ROUNDING);
    }
  };
  const base = x(Math.min(Math.max(0, first[0]), last[0]));
  const interval = (row: number, series: number, from: number, to: number): void => {
    const [shape, ...others] = drawn.of("interval", row, series);
    if (!shape) expect.fail(`no interval of ${row}.${series}`);
    expect(others).toEqual([]);
    // Its line, and the strokes at its ends where it has some.
    for (const [left, right] of [lineOf(shape), extentOf(shape)]) {
      near(left, x(from), ROUNDING, "lower bound");
      near(right, x(to), ROUNDING, "upper bound");
    }
    within([shape]);
  };

  const single = (mark: Mark, row: number, series: number): void => {
    if (mark.kind === "hidden" || mark.kind === "empty") {
      nothing([mark], row, series);
      return;
    }
    const [shape, ...others] = drawn.of("mark", row, series);
    if (!shape) expect.fail(`no mark ${row}.${series}`);
    expect(others).toEqual([]);
    const [left, right] = extentOf(shape);
    if (shape.element.attributes["data-shape"] !== undefined) {
      near((left + right) / 2, x(numberOf(mark, figure)), ROUNDING, "point");
      within([shape], (right - left) / 2);
    } else {
      near(left, Math.min(base, x(mark.value)), ROUNDING, "left end");
      near(right, Math.max(base, x(mark.value)), ROUNDING, "right end");
      within([shape]);
    }
    if (mark.kind === "estimate" && isCounted(mark, figure))
      expect(drawn.of("interval", row, series)).toEqual([]);
    else if (mark.kind === "estimate" && mark.lower !== null && mark.upper !== null)
      interval(row, series, mark.lower, mark.upper);
  };

  for (const [row, marks] of figure.marks.entries()) {
    const isRefused = marks.some(({ kind: one }) => one === "hidden" || one === "empty");
    if (isFew(marks, figure) && !drawn.isOfPoints) few(marks as readonly Estimate[], row);
    else if (isStacked && isRefused) nothing(marks, row);
    else if (isStacked) stack(marks, row);
    else for (const [series, mark] of marks.entries()) single(mark, row, series);
  }

  /** One box a respondent over the whole track, those of an answer together, full ones first. */
  function few(marks: readonly Estimate[], row: number): void {
    const boxes = drawn.boxes(row);
    const n = marks[0]?.n ?? 0;
    expect(boxes).toHaveLength(n);
    const owners = marks.flatMap(({ count }, series) => new Array<string>(count).fill(`${row}.${series}`));
    boxes.forEach((box, index) => {
      const isFull = index < owners.length;
      expect(box.element.attributes["data-box"]).toBe(isFull ? "full" : "empty");
      if (isFull) expect(box.element.attributes["data-mark"]).toBe(owners[index]);
      const [left, right] = extentOf(box);
      near(left, x(index / n), GAP, "box");
      near(right, x((index + 1) / n), GAP, "box");
    });
    within(boxes);
    expect(drawn.of("interval", row, 0)).toEqual([]);
  }

  function stack(marks: readonly Mark[], row: number): void {
    let from = 0;
    for (const [series, mark] of marks.entries()) {
      if (mark.kind !== "estimate") continue;
      const [shape] = drawn.of("mark", row, series);
      if (!shape) expect.fail(`no part ${row}.${series}`);
      const [left, right] = extentOf(shape);
      near(left, x(from), GAP, "begin of a part");
      from += mark.value;
      near(right, x(from), GAP, "end of a part");
      within([shape]);
    }
    const given = marks.flatMap((mark, series) =>
      mark.kind === "estimate" && mark.count > 0 ? [{ mark, series }] : [],
    );
    const [one] = given;
    const end = given.length > 2 ? given.at(-1) : undefined;
    if (one && one.mark.lower !== null && one.mark.upper !== null)
      interval(row, one.series, one.mark.lower, one.mark.upper);
    if (end && end.mark.lower !== null && end.mark.upper !== null)
      interval(row, end.series, 1 - end.mark.upper, 1 - end.mark.lower);
  }

  function nothing(marks: readonly Mark[], row: number, from = 0): void {
    marks.forEach((_, series) => {
      expect(drawn.of("mark", row, from + series)).toEqual([]);
      expect(drawn.of("interval", row, from + series)).toEqual([]);
    });
  }
}

/** Holds a coloured table to its numbers: each cell has the colour of its value's place between the axis' ends. */
export function expectTrueColours(
  figure: Figure,
  ends: readonly [from: number, to: number],
  colourOf: (row: number, series: number) => string | null,
  heat: (strength: number) => string,
): void {
  for (const [row, marks] of figure.marks.entries())
    for (const [series, mark] of marks.entries()) {
      const place =
        mark.kind === "estimate" ? (numberOf(mark, figure) - ends[0]) / (ends[1] - ends[0]) : null;
      expect(colourOf(row, series), `${row}.${series}`).toBe(place === null ? null : heat(place));
    }
}
