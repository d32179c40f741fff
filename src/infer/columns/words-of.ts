import { fold } from "../../lib/fold.ts";

/** The words of a header: “Code_INSEE” and “codeInsee” are “code” and “insee”, “Z1Alter” is “z1” and “alter”. */
export function wordsOf(header: string): Set<string> {
  const spaced = header.replace(/([a-zà-ÿ])(?=[A-Z])|(\d)(?=[A-Z][a-zà-ÿ]{2})/g, "$1$2 ");
  return new Set(
    fold(spaced)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ""),
  );
}
