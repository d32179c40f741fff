/** Quoting: “enclosing”, quotes hold cells together, as in RFC 4180; “text”, they are characters like any other. */
export type Quoting = "enclosing" | "text";
