import type { Language } from "../i18n/language.ts";
import type { Estimate, Interval } from "../stats/estimate.ts";
import type { Mark, Scale } from "./figure.ts";
import { printed } from "./printed.ts";

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
  language: Language,
): Mark {
  const { messages, format } = language;
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
      const plain = printed(value, interval, scale, language, 0);
      const exact = printed(value, interval, scale, language, 1);
      return {
        kind: "estimate",
        value,
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
        text:
          reliability === "tiny" && share ? words.outOf({ count: format.count(count), base: n }) : plain.text,
        interval: plain.interval,
        bounds: plain.bounds,
        exact: { text: exact.text, interval: exact.interval, digits: exact.digits },
        base: words.base({ n }),
        n: base.unweighted,
        count,
        effective: base.effective,
        reliability,
        warning:
          reliability === "tiny"
            ? words.tiny({ base: n })
            : reliability === "fragile"
              ? share
                ? words.fragileWhy
                : words.fragileMeanWhy
              : "",
        difference,
      };
    }
  }
}
