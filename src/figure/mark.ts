import type { Language } from "../i18n/language.ts";
import type { Estimate, Interval } from "../stats/estimate.ts";
import type { Mark, Scale } from "./figure.ts";

/** Margins narrower than this, in points, need a decimal: “de 26 % à 26 %” would say that there is none. */
const NARROW = 0.02;

/** Decimals with which both bounds of a margin on a share are printed. */
export const marginDigits = (lower: number, upper: number): 0 | 1 => (upper - lower < NARROW ? 1 : 0);

/** Of a share, what can be: Wald's interval, kept for comparison, goes beyond 0 and 1, where no share is. */
const possible = ({ lower, upper }: Interval): Interval => ({
  lower: Math.max(0, lower),
  upper: Math.min(1, upper),
});

/**
 * An estimate with its words. A tiny base is told by its count: “8 sur 11”.
 *
 * @param difference - what is known of its difference from others
 */
export function markOf(
  estimate: Estimate,
  scale: Scale,
  threshold: number,
  difference: string,
  { messages, format }: Language,
): Mark {
  const words = messages.figure;
  switch (estimate.kind) {
    case "empty":
      return { kind: "empty", text: words.empty };
    case "suppressed":
      return {
        kind: "hidden",
        text: words.hidden,
        reason: words.hiddenWhy({ threshold: format.count(threshold) }),
      };
    case "estimate": {
      const { value, base, count, reliability } = estimate;
      const n = format.count(base.unweighted);
      const share = scale.kind === "share";
      const interval = estimate.interval && share ? possible(estimate.interval) : estimate.interval;
      const plain = share ? format.percent(value) : format.number(value, scale.digits);
      const bounds = !interval
        ? ""
        : share
          ? format.percentInterval(
              interval.lower,
              interval.upper,
              marginDigits(interval.lower, interval.upper),
            )
          : format.numberInterval(interval.lower, interval.upper, scale.digits);
      return {
        kind: "estimate",
        value,
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
        text: reliability === "tiny" && share ? words.outOf({ count: format.count(count), base: n }) : plain,
        exact: share ? format.percent(value, 1) : format.number(value, scale.digits + 1),
        interval: bounds,
        base: words.base({ n }),
        n: base.unweighted,
        count,
        effective: base.effective,
        reliability,
        warning:
          reliability === "tiny"
            ? words.tiny({ base: n })
            : reliability === "fragile"
              ? words.fragileWhy
              : "",
        difference,
      };
    }
  }
}
