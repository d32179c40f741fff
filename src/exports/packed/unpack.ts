import * as v from "valibot";
import type { Finding } from "../../figure/finding.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import type { Estimate } from "../../stats/estimate.ts";
import { designVariables } from "../../survey/design.ts";
import { PACKED_VERSION, type PackedTab, packedShape } from "./shape.ts";

/**
 * Why a packed finding cannot be read.
 *
 * One of: `newer` (made by a later version), `damaged` (cut short, or altered), `too-large`.
 */
export interface UnpackFailure {
  readonly code: "newer" | "damaged" | "too-large";
}

/** A finding from what was packed. Whatever it is given, it throws nothing. */
export function unpack(value: unknown): Result<Finding, UnpackFailure> {
  const version = typeof value === "object" && value !== null && "v" in value ? value.v : null;
  if (typeof version === "number" && version > PACKED_VERSION) return fail({ code: "newer" });
  const read = v.safeParse(packedShape, value);
  if (!read.success) return fail({ code: "damaged" });
  const { v: _, ...packed } = read.output;
  // Ids and codes are plain text here: the shape was checked, and they are read as what they name.
  if (packed.kind !== "survey") return ok(packed as unknown as Finding);
  const finding = { ...packed, tab: unpackedTab(packed.tab) } as unknown as Extract<
    Finding,
    { kind: "survey" }
  >;
  return isWhole(finding) ? ok(finding) : fail({ code: "damaged" });
}

function unpackedTab({
  cells,
  comparisons,
  ...tab
}: PackedTab): Omit<CrossTab, "question" | "groups" | "outcomes"> {
  return {
    ...tab,
    cells: cells.map((line) => line.map(unpackedCell)),
    comparisons: comparisons.map(([a, b, value, standardError, interval, p, apart]) => ({
      a: { group: a[0], outcome: a[1] },
      b: { group: b[0], outcome: b[1] },
      value,
      standardError,
      interval: intervalOf(interval),
      p,
      apart,
    })),
  };
}

const intervalOf = (bounds: readonly [number, number] | null) =>
  bounds && { lower: bounds[0], upper: bounds[1] };

function unpackedCell(cell: PackedTab["cells"][number][number]): Estimate {
  if (cell === "s") return { kind: "suppressed" };
  if (cell === "e") return { kind: "empty" };
  const [value, standardError, interval, unweighted, effective, count, reliability] = cell;
  return {
    kind: "estimate",
    value,
    standardError,
    interval: intervalOf(interval),
    base: { unweighted, weighted: unweighted, effective },
    count,
    reliability,
  };
}

/** Whether everything that is spoken of is there: what was put together by hand may speak of a question it leaves out. */
function isWhole({ tab, codebook, references }: Extract<Finding, { kind: "survey" }>): boolean {
  const known = new Set(codebook.variables.map(({ id }) => id));
  const { measure, breakdowns, filter } = tab.question;
  const named = [
    ...measure.items,
    ...breakdowns,
    ...filter.map(({ variable }) => variable),
    ...tab.groups.flatMap(({ item, traits }) => [item, ...traits.map(({ variable }) => variable)]),
    ...references.map(({ comparable }) => comparable.variable),
    ...designVariables(codebook),
  ];
  return (
    named.every((id) => known.has(id)) &&
    tab.cells.length === tab.groups.length &&
    tab.cells.every(({ length }) => length === tab.outcomes.length)
  );
}
