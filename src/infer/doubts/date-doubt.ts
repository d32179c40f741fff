import type { Correction } from "../../survey/correction.ts";
import type { FoundDoubt } from "../../survey/doubt.ts";
import type { DateVariable } from "../../survey/variable.ts";
import { dateDoubts } from "../columns/date-doubts.ts";
import { datePartsOf } from "../columns/date-parts.ts";
import { type Alone, aloneIn, type Understood } from "./understood.ts";

/** Dates whose first two numbers could both be months, in a file of which no column says which comes first. */
export function dateDoubt(file: Understood): FoundDoubt[] {
  const dates = aloneIn(file).filter(({ variable }) => variable.kind === "date" && variable.order === "dmy");
  const doubtful = dates.filter(({ variable, profile }) => dateDoubts(variable, profile).length > 0);
  const [first] = doubtful;
  if (!first || dates.some(saysDayFirst)) return [];
  const all = (order: DateVariable["order"]): Correction[] =>
    doubtful.map(({ variable }) => ({ do: "dates", variable: variable.id, order }));
  return [
    {
      code: "dates-day-first",
      columns: doubtful.map(({ column }) => column),
      facts: {
        name: first.variable.label.text,
        questions: doubtful.length,
        example: first.profile.entries[0]?.key ?? "",
      },
      picture: { kind: "text", text: first.profile.entries[0]?.key ?? "" },
      options: [
        { code: "dmy", corrections: all("dmy") },
        { code: "mdy", corrections: all("mdy") },
      ],
    },
  ];
}

const saysDayFirst = ({ profile }: Alone): boolean =>
  profile.entries.some(({ key }) => {
    const parts = datePartsOf(key);
    return parts !== null && !parts.named && !parts.yearFirst && parts.first > 12;
  });
