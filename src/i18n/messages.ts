import type { messages } from "./locales/fr/index.ts";

type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/**
 * Messages: every sentence of the interface. French is the model; the compiler asks each other language for the same
 * keys with the same parameters, so a missing or mistyped one cannot be built.
 */
export type Messages = Widened<typeof messages>;
