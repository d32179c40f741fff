import type { DoubtCode, DoubtKinds } from "../survey/doubt.ts";

/** Facts, as a language prints them. */
type Printed<Facts> = { readonly [Name in keyof Facts]: string };

type Words<Code extends DoubtCode> = (facts: Printed<DoubtKinds[Code]["facts"]>) => string;

/** DoubtWords: what every language says of each doubt, and of each reading that it offers. */
export type DoubtWords = {
  readonly [Code in DoubtCode]: {
    readonly title: Words<Code>;
    readonly evidence: Words<Code>;
    /** Under the small picture or number. */
    readonly caption: Words<Code>;
    readonly options: { readonly [Option in DoubtKinds[Code]["option"]]: Words<Code> };
  };
};
