import type { Correction } from "../../survey/correction.ts";
import type { FoundDoubt } from "../../survey/doubt.ts";
import { variableId } from "../../survey/variable.ts";
import { tickOf } from "../gather/boxes.ts";
import { byLikeness } from "./by-likeness.ts";
import { type Alone, aloneIn, type Understood } from "./understood.ts";

type Ticked = Alone & { readonly tick: string };

/**
 * Columns that hold one answer, a yes, and blanks, and that no other column goes with: whether the blank says no, only
 * who asked knows.
 */
export function tickDoubt(file: Understood): FoundDoubt[] {
  const ticked = aloneIn(file).flatMap((one): Ticked[] => {
    const tick = one.variable.kind === "single" ? tickOf(one.profile) : null;
    return tick === null ? [] : [{ ...one, tick }];
  });
  return byLikeness(ticked, ({ tick }) => tick).map((group): FoundDoubt => {
    const [{ variable, profile }] = group;
    return {
      code: "tick-alone",
      columns: group.map(({ column }) => column),
      facts: {
        name: variable.label.text,
        questions: group.length,
        answer: profile.entries[0]?.key ?? "",
        count: profile.rows - profile.answered,
        rows: profile.rows,
      },
      picture: { kind: "number", value: profile.rows - profile.answered },
      options: [
        { code: "missing", corrections: group.map(asAnswer) },
        { code: "unticked", corrections: group.flatMap(asBox) },
      ],
    };
  });
}

/** What a column is called once it is a question with one box. */
const boxed = ({ variable: { id, label } }: Alone) =>
  variableId(label.text === String(id) ? `${label.text} …` : label.text);

const asAnswer = (one: Alone): Correction => ({ do: "split", variable: boxed(one) });

const asBox = (one: Alone): Correction[] => [
  { do: "gather", variables: [one.variable.id], label: one.variable.label.text },
  { do: "blank", variable: boxed(one), means: "unticked" },
];
