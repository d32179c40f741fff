import type { CrossTab } from "../stats/cross-tab.ts";
import type { Figure } from "./figure.ts";
import type { Subject } from "./subject.ts";

/**
 * How respondents were drawn, and what that does to the margins: how many answers drawn one by one would be worth as
 * much, of the number of everybody that is nearest to a half: of rare ones little is known. Of a mean it is not told.
 */
export function designSaid(
  tab: CrossTab,
  { rows, marks, scale }: Pick<Figure, "rows" | "marks" | "scale">,
  { codebook, labels, language }: Subject,
): string[] {
  const { design } = codebook;
  const { strata, clusters, lonely, unplaced, fraction } = tab.design;
  if (!design || (strata === 0 && clusters === 0)) return [];
  const { format, messages } = language;
  const words = messages.design;
  const parts = [
    ...(design.strata && strata > 0
      ? [words.strataSaid({ n: format.count(strata), variable: labels.variable(design.strata.variable) })]
      : []),
    ...(design.clusters !== null && clusters > 0
      ? [words.clustersSaid({ n: format.count(clusters), variable: labels.variable(design.clusters) })]
      : []),
  ];
  const whole = rows.findIndex((row) => row.whole);
  const fromHalf = ({ value }: { readonly value: number }) => Math.abs(value - 0.5);
  const [telling] = (marks[whole < 0 ? 0 : whole] ?? [])
    .flatMap((mark) =>
      scale.kind === "share" && mark.kind === "estimate" && mark.lower !== null ? [mark] : [],
    )
    .sort((a, b) => fromHalf(a) - fromHalf(b));
  return [
    words.said({ parts: format.list(parts) }),
    ...(telling
      ? [words.worth({ n: format.count(telling.n), effective: format.count(telling.effective) })]
      : []),
    ...(fraction > 0 && fraction < 1 && strata > 0
      ? [
          [
            words.corrected({ share: format.percent(fraction) }),
            ...(codebook.wave.sampling === "random" ? [] : [messages.figure.correctedVolunteers]),
          ].join(" "),
        ]
      : []),
    ...(lonely > 0 ? [words.lonely({ n: format.count(lonely) })] : []),
    ...(unplaced > 0 ? [words.unplaced({ n: format.count(unplaced) })] : []),
  ];
}
