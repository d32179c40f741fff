import type { Counting } from "../count/counting.ts";
import type { CodeBook } from "../survey/codebook.ts";
import { isSimple } from "../survey/design.ts";
import type { Question } from "../survey/question.ts";
import { Cells } from "./cells.ts";
import type { Design } from "./cross-tab.ts";
import type { ItemTallies } from "./item-tallies.ts";
import { EVERYBODY_ALONE, membership } from "./membership.ts";
import type { Plan } from "./plan.ts";
import { isNumeric, outcomesOf } from "./response.ts";
import type { Sample } from "./sample-of.ts";
import type { Tally } from "./tally.ts";
import { tallyItem } from "./tally-item.ts";
import { weighedPatterns } from "./weighed-patterns.ts";

/** A question in tallies: what its estimates and comparisons are made of. */
export interface Tallied {
  readonly items: readonly ItemTallies[];
  readonly design: Omit<Design, "weighed">;
}

/**
 * Tallies a question, from the patterns of each item with the breakdowns.
 *
 * Margins are counted, not summed from cells: a respondent of a `multiple` breakdown stands in several groups, and one
 * who did not answer the breakdown still belongs to the whole.
 */
export function tallyQuestion(counting: Counting, question: Question, { weights, plan }: Sample): Tallied {
  const { measure, breakdowns, filter } = question;
  const [first = EVERYBODY_ALONE, second = EVERYBODY_ALONE] = breakdowns.map((id) =>
    membership(counting, id, filter),
  );
  const outcomes = outcomesOf(counting.codebook, measure).length;
  let selected: Tally | null = null;
  const items = measure.items.map((item) => {
    const moments = measure.kind === "mean" && isNumeric(counting.codebook, item) ? item : null;
    const asked = { variables: [item, ...breakdowns], conditions: [], filter, moments };
    const patterns = weighedPatterns(counting, asked, weights);
    if (selected === null) {
      const all = new Cells(1);
      const { n, sumW, sumW2 } = patterns;
      for (let k = 0; k < patterns.size; k++) all.add(0, n[k] ?? 0, sumW[k] ?? 0, sumW2[k] ?? 0);
      selected = all.at(0);
    }
    return tallyItem(counting, question, {
      item,
      patterns,
      first,
      second,
      outcomes,
      cells: plan.cells,
    });
  });
  return {
    items,
    design: {
      size: counting.rows - weights.missing,
      fraction: plan.fraction,
      withoutWeight: weights.missing,
      unplaced: weights.unplaced,
      ...drawnIn(counting.codebook, plan),
      zeroWeight: weights.zero,
      selected: selected ?? { n: 0, sumW: 0, sumW2: 0 },
    },
  };
}

/** What is told of how respondents were drawn. */
function drawnIn({ design }: CodeBook, { cells }: Plan): Pick<Design, "strata" | "clusters" | "lonely"> {
  const units = cells ? [...cells.strata.units].filter((drawn) => drawn > 0) : [];
  return {
    strata: design?.strata ? units.length : 0,
    clusters: cells?.clusters?.strata.length ?? 0,
    lonely: isSimple(design) ? 0 : units.filter((drawn) => drawn === 1).length,
  };
}
