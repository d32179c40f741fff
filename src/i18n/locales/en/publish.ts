import { plural } from "./plural.ts";

export const publish = {
  title: "What this build publishes:",
  file: ({ path, rows, n, of }: { path: string; rows: string; n: string; of: string }) =>
    `${path}: ${n} of ${plural(of, "column", "columns")}, ${plural(rows, "row", "rows")} in an order that says nothing of theirs`,
  fates: {
    shipped: "published",
    unused: "left out: nothing counts it",
    identifier: "left out: identifier",
    words: "left out: free text",
  },
  withheld: ({ cells }: { cells: string }) =>
    `published, “*” in place of ${plural(cells, "cell", "cells")} that the codebook cannot read`,
  refused: "This data package is not published as it is:",
  public: "Whoever opens the page can read these columns, whatever it shows: see “Publish it” in the README.",
};
