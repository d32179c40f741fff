import type { Correction } from "./correction.ts";

/** What shows a doubt, and how its columns can be read. */
interface Shown<Facts, Option extends string> {
  readonly facts: Facts;
  readonly option: Option;
}

/** Cells of some columns, counted; `name` is that of the first. */
interface Numbers {
  readonly name: string;
  readonly questions: number;
  readonly codes: string;
  readonly count: number;
  readonly rows: number;
  /** Of the other answers. */
  readonly least: number;
  readonly most: number;
}

interface Weights {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
}

interface Questions {
  readonly name: string;
  readonly questions: number;
}

/**
 * Guesses that a file does not prove: for each, the facts that it rests on, and the readings that somebody may choose
 * from. `i18n` words every one of them, which the compiler asks for.
 */
export interface DoubtKinds {
  /** Cells that may be one answer, or several with a sign between them. */
  readonly "several-possible": Shown<
    {
      readonly name: string;
      readonly answer: string;
      /** The first of the answers that it may join. */
      readonly part: string;
      /** How many options there are, if it does. */
      readonly options: number;
      readonly count: number;
      readonly rows: number;
    },
    "one" | "several"
  >;
  /** An order of answers that was read from whole sentences. */
  readonly "order-doubtful": Shown<Questions & { readonly answers: string }, "kept" | "turned" | "none">;
  /** Numbers of which the ends alone have a name, which does not say that the last number is the most. */
  readonly "direction-doubtful": Shown<
    Questions & {
      readonly least: string;
      readonly most: string;
      readonly low: string;
      readonly high: string;
    },
    "kept" | "turned" | "none"
  >;
  /** Numbers read as answers that may be codes for none. */
  readonly "missing-possible": Shown<Numbers, "answer" | "missing">;
  /** Numbers read as codes for no answer. */
  readonly "missing-recognised": Shown<Numbers, "answer" | "missing">;
  /** A score of nought, of exactly those who answered none of several questions. */
  readonly "zero-alone": Shown<
    {
      readonly name: string;
      readonly count: number;
      readonly questions: number;
      readonly first: string;
      readonly last: string;
    },
    "answer" | "missing"
  >;
  /** Dates of which no day is beyond the twelfth. */
  readonly "dates-day-first": Shown<Questions & { readonly example: string }, "dmy" | "mdy">;
  /** The only column that is called a weight. */
  readonly "weight-found": Shown<Weights, "weigh" | "plain">;
  /** Numbers that average one under another name. */
  readonly "weight-possible": Shown<Weights, "weigh" | "plain">;
  readonly "weights-several": Shown<
    { readonly count: number; readonly first: string; readonly second: string; readonly names: string },
    "first" | "second" | "plain"
  >;
  /** Columns whose only answer is a yes, alone: a blank may be a no. */
  readonly "tick-alone": Shown<
    Questions & { readonly answer: string; readonly count: number; readonly rows: number },
    "unticked" | "missing"
  >;
}

export type DoubtCode = keyof DoubtKinds;

/** DoubtPicture: what stands beside the doubt, small. */
export type DoubtPicture =
  /** Respondents by value; `at` is the bar that the doubt is about, null where it is about all of them. */
  | { readonly kind: "bars"; readonly heights: readonly number[]; readonly at: number | null }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string };

/** DoubtOption: one way to read the columns. */
export interface DoubtOption<Option extends string = string> {
  readonly code: Option;
  /** What brings this reading about, whatever was done before; what is so already may be among them. */
  readonly corrections: readonly Correction[];
}

/** FoundDoubt: a doubt as the file gives rise to it, whatever anybody has said since. */
export type FoundDoubt = {
  readonly [Code in DoubtCode]: {
    readonly code: Code;
    /** That it is about, from 0. */
    readonly columns: readonly number[];
    readonly facts: DoubtKinds[Code]["facts"];
    readonly picture: DoubtPicture;
    readonly options: readonly DoubtOption<DoubtKinds[Code]["option"]>[];
  };
}[DoubtCode];

/** Where a doubt stands in the codebook in use. */
interface Standing {
  /** Tells it from the other doubts of the file. */
  readonly key: string;
  /** Place of the reading in use among the options; null: it is another one. */
  readonly now: number | null;
  /** Place of the reading that is used while nobody has said anything. */
  readonly usual: number | null;
}

/** Doubt: each option has the corrections that it still takes; none where it is in use. */
export type Doubt = FoundDoubt & Standing;
