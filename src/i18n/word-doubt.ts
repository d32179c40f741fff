import type { Doubt } from "../survey/doubt.ts";
import type { Language } from "./language.ts";

type Facts = Readonly<Record<string, string>>;

/** What is written of any doubt, whichever it is. */
interface AnyWords {
  readonly title: (facts: Facts) => string;
  readonly evidence: (facts: Facts) => string;
  readonly caption: (facts: Facts) => string;
  readonly options: Readonly<Record<string, (facts: Facts) => string>>;
}

/** WordedDoubt: a doubt as its reader sees it. */
export interface WordedDoubt {
  readonly title: string;
  readonly evidence: string;
  readonly caption: string;
  /** One for each option, in order. */
  readonly options: readonly string[];
}

/** A doubt in words: what is doubted, why, and what it can be read as. */
export function wordDoubt({ code, facts, options }: Doubt, { messages, format }: Language): WordedDoubt {
  // What its words ask for is what a doubt's facts are: the compiler holds each against its code, not all at once.
  const words = messages.doubts.codes[code] as unknown as AnyWords;
  const printed = Object.fromEntries(
    Object.entries(facts).map(([name, value]: [string, string | number]) => [
      name,
      typeof value === "string" ? value : format.number(value, Number.isInteger(value) ? 0 : 2),
    ]),
  );
  return {
    title: words.title(printed),
    evidence: words.evidence(printed),
    caption: words.caption(printed),
    options: options.map((option) => words.options[option.code]?.(printed) ?? option.code),
  };
}
