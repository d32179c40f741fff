import type { Figure, Scale } from "../figure/figure.ts";
import type { Language } from "../i18n/language.ts";

/** Axis: where the numbers of a figure stand, the same on the screen, in files and on slides. */
export interface Axis {
  /** Its ends are the first and the last tick. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly ticks: readonly number[];
  /** Where bars begin: at zero, or at the end that is nearest to it. */
  readonly base: number;
}

/** Steps between ticks, about. */
const STEPS = 5;
const NICE = [1, 2, 5, 10];

/** Room for rounding: a number may stand on the very end of an axis. */
const SLACK = 1e-9;

const exact = (value: number): number => Number(value.toPrecision(12));

/** 1, 2 or 5 times a power of ten, so that there are at most so many steps. */
function roundStep(range: number): number {
  const rough = range / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return exact(power * (NICE.find((one) => one * power >= rough * (1 - SLACK)) ?? 10));
}

/** A step in whole rungs that leads from one end of a scale of answers to the other; null for none. */
function rungStep(range: number): number | null {
  if (!Number.isInteger(range)) return null;
  const steps = Array.from({ length: range }, (_, index) => index + 1);
  const dividing = steps.filter((step) => range % step === 0 && (range / step >= 2 || range === 1));
  const [best] = dividing.sort((a, b) => Math.abs(range / a - STEPS) - Math.abs(range / b - STEPS) || a - b);
  return best ?? null;
}

/** The axis of a scale. A share's runs from 0 to 100 %, a scale's over all its rungs, any other over round ends. */
export function axisOf({ scale }: { readonly scale: Scale }): Axis {
  const [low, high] = scale.kind === "share" ? [0, 1] : [scale.min, Math.max(scale.max, scale.min)];
  const range = high > low ? high - low : 1;
  const isRungs = scale.kind === "number" && scale.isRungs === true && Number.isInteger(low);
  const step = (isRungs ? rungStep(range) : null) ?? roundStep(range);
  const first = isRungs ? low : Math.floor(low / step + SLACK) * step;
  const count = Math.max(1, Math.ceil((low + range - first) / step - SLACK));
  const ticks = Array.from({ length: count + 1 }, (_, index) => exact(first + index * step));
  const from = ticks[0] ?? 0;
  const to = ticks.at(-1) ?? 1;
  return { from, to, step, ticks, base: Math.min(Math.max(0, from), to) };
}

/** Where a value stands on an axis: 0 at its beginning, 1 at its end. */
export const placeOn = ({ from, to }: Axis, value: number): number => (value - from) / (to - from);

/** A value on an axis, in words. */
export function tickWords(value: number, { scale }: Pick<Figure, "scale">, { format }: Language): string {
  if (scale.kind === "share") return format.percent(value);
  return format.number(value, Math.min(3, decimalsOf(value)));
}

/** Decimals of a tick, which has few. */
export const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;
