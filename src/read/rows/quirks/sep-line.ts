import type { Cells } from "../batch.ts";
import { NONE, type Quirk } from "../quirk.ts";

/** “sep=;” above the header: Excel's own note to itself, which the vote on the separator has already honoured. */
const sepLine: Quirk = {
  id: "sep-line",
  scope: "top",
  order: 10,
  severity: "info",
  detect: ([first]) => (first && isSepLine(first) ? [0] : NONE),
  repair: () => null,
};

const isSepLine = ([first = "", ...others]: Cells) =>
  /^sep=.?$/i.test(first.trim()) && others.every((cell) => cell === "");

export default sepLine;
