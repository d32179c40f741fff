import type { Counting } from "../../count/counting.ts";
import { variableOf } from "../../survey/codebook.ts";
import type { Measure } from "../../survey/measure.ts";
import type { VariableId } from "../../survey/variable.ts";
import { outcomesOf, response } from "../response.ts";
import type { Document } from "./document.ts";

/**
 * Partition: sorts of answers, of which everybody who answered the item gave exactly one. An item with one answer has
 * one: its outcomes, and “another”. Where several answers may be given, each option has one: given, not given, left
 * out.
 */
export interface Partition {
  readonly sorts: number;
  /** Sorts whose counts are figures: the first so many. */
  readonly told: number;
  /** The sort that is in no base; −1: there is none. */
  readonly leftOut: number;
}

/** An item that a document asks about, once, however many of its questions do. */
export interface AskedItem {
  /** Null: whether somebody is there at all, which everybody answers. */
  readonly variable: VariableId | null;
  readonly questions: ReadonlySet<number>;
  readonly partitions: readonly Partition[];
  /** Writes the sort of an answer, by its code, in each partition into `sorts`; false: it is none. */
  read(answer: number, sorts: Uint32Array): boolean;
}

/** The items of a document, each with the finest answers that any of its questions shows. */
export function askedItems(counting: Counting, { questions }: Document): ReadonlyMap<VariableId, AskedItem> {
  const ids = new Set(questions.flatMap(({ measure }) => [...measure.items]));
  return new Map(
    [...ids].map((id): [VariableId, AskedItem] => {
      const asking = questions.flatMap(({ measure }, question) =>
        measure.items.includes(id) ? [{ measure, question }] : [],
      );
      const measure = finest(
        asking.map((one) => one.measure),
        id,
      );
      const item = askedItem(counting, measure, id);
      return [id, { ...item, variable: id, questions: new Set(asking.map(({ question }) => question)) }];
    }),
  );
}

/** The measure from whose counts those of all others follow. */
function finest(measures: readonly Measure[], id: VariableId): Measure {
  const [first] = measures;
  if (first && new Set(measures.map((measure) => JSON.stringify(measure))).size === 1) return first;
  return measures.every(({ kind }) => kind === "mean") && first ? first : { kind: "share", items: [id] };
}

function askedItem(
  counting: Counting,
  measure: Measure,
  id: VariableId,
): Omit<AskedItem, "questions" | "variable"> {
  const answers = response(counting, measure, id);
  if (measure.kind === "mean") return { partitions: [], read: (answer) => answers.read(answer) >= 0 };
  const outcomes = outcomesOf(counting.codebook, measure).length;

  if (measure.kind === "share" && variableOf(counting.codebook, id).kind === "multiple") {
    const leftOut = answers.skipped ? 2 : -1;
    const partition = { sorts: answers.skipped ? 3 : 2, told: 1, leftOut };
    return {
      partitions: Array.from({ length: outcomes }, () => partition),
      read: (answer, sorts) => {
        if (answers.read(answer) < 0) return false;
        sorts.fill(1, 0, outcomes);
        for (let k = 0; k < answers.count(); k++) sorts[answers.outcomes[k] ?? 0] = 0;
        for (let k = 0; k < answers.skippedCount(); k++) sorts[answers.skipped?.[k] ?? 0] = leftOut;
        return true;
      },
    };
  }
  return {
    partitions: [{ sorts: outcomes + 1, told: outcomes, leftOut: -1 }],
    read: (answer, sorts) => {
      if (answers.read(answer) < 0) return false;
      sorts[0] = answers.count() > 0 ? (answers.outcomes[0] ?? 0) : outcomes;
      return true;
    },
  };
}
