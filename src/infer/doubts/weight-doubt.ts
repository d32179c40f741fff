import type { Correction } from "../../survey/correction.ts";
import type { FoundDoubt } from "../../survey/doubt.ts";
import type { NumericVariable, VariableId } from "../../survey/variable.ts";
import { possibleWeight } from "../columns/infer-weight.ts";
import { numbersIn } from "../columns/numbers-in.ts";
import { binned } from "./binned.ts";
import { type Alone, aloneIn, type Understood } from "./understood.ts";

type OfNumbers = Alone & { readonly variable: NumericVariable };

/** Whether results are to be weighted, and by which column: what weighs changes every figure. */
export function weightDoubt(file: Understood): FoundDoubt[] {
  const numbers = aloneIn(file).filter((one): one is OfNumbers => one.variable.kind === "numeric");
  const named = numbers.filter(({ variable }) => variable.role === "weight");
  const [first, second] = named;
  if (first && second) return [several(first, second, named)];
  if (first) return [single("weight-found", first)];
  const possible = numbers.find(({ variable, profile }) => possibleWeight(variable, profile).length > 0);
  return possible ? [single("weight-possible", possible)] : [];
}

function single(
  code: "weight-found" | "weight-possible",
  { variable, profile, column }: OfNumbers,
): FoundDoubt {
  const numbers = numbersIn(profile.entries, variable);
  const values = profile.entries.flatMap(({ count }, index) => {
    const value = numbers[index] ?? null;
    return value === null ? [] : [{ value, count }];
  });
  const sum = values.reduce((total, { value, count }) => total + value * count, 0);
  const answered = values.reduce((total, { count }) => total + count, 0);
  return {
    code,
    columns: [column],
    facts: {
      name: variable.label.text,
      least: values.reduce((low, { value }) => Math.min(low, value), Number.POSITIVE_INFINITY),
      most: values.reduce((high, { value }) => Math.max(high, value), 0),
      mean: sum / answered,
    },
    picture: { kind: "bars", heights: binned(values), at: null },
    options: [
      { code: "weigh", corrections: weighedBy(variable.id) },
      { code: "plain", corrections: weighedBy(null) },
    ],
  };
}

function several(first: OfNumbers, second: OfNumbers, all: readonly OfNumbers[]): FoundDoubt {
  return {
    code: "weights-several",
    columns: all.map(({ column }) => column),
    facts: {
      count: all.length,
      first: first.variable.label.text,
      second: second.variable.label.text,
      names: all.map(({ variable }) => variable.label.text).join(", "),
    },
    picture: { kind: "number", value: all.length },
    options: [
      { code: "plain", corrections: weighedBy(null) },
      { code: "first", corrections: weighedBy(first.variable.id) },
      { code: "second", corrections: weighedBy(second.variable.id) },
    ],
  };
}

/** Weights that were made here give way: one kind is in use at a time. */
const weighedBy = (variable: VariableId | null): Correction[] => [
  { do: "rake", raking: null },
  { do: "weight", variable },
];
