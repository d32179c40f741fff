import type { Issue } from "../../survey/issue.ts";
import type { ScaleVariable, Variable } from "../../survey/variable.ts";
import { findLadder } from "./find-ladder.ts";
import type { Ladder } from "./ladder.ts";

/** A ladder, the first question that has it, and how many have it. */
interface Found {
  readonly of: ScaleVariable;
  readonly ladder: Ladder;
  count: number;
}

/**
 * Orders that were read from whole sentences (“order-doubtful”), and answers that do not fit into the order of the
 * others (“answers-apart”): said once for all questions with the same answers.
 */
export function orderDoubts(variables: readonly Variable[]): Issue[] {
  const alike = new Map<string, Found>();
  for (const variable of variables) {
    if (variable.kind !== "scale" || variable.role === "ignored") continue;
    const codes = variable.categories.map(({ code }) => String(code));
    const key = codes.join("\n");
    const known = alike.get(key);
    if (known) known.count += 1;
    const ladder = known ? null : findLadder(codes);
    if (ladder) alike.set(key, { of: variable, ladder, count: 1 });
  }
  return [...alike.values()].flatMap((found) => doubtOf(found) ?? []);
}

function doubtOf({ of, ladder, count }: Found): Issue | null {
  const { order, apart, doubt } = ladder;
  const said = { severity: "info", count, where: { row: 1, column: of.columns[0] ?? null } } as const;
  const name = of.id;
  if (apart.length > 0)
    return { code: "answers-apart", ...said, params: { name, answers: apart.slice(0, 3).join(" · ") } };
  if (!doubt) return null;
  return {
    code: "order-doubtful",
    ...said,
    params: { name, least: order[0] ?? "", most: order.at(-1) ?? "" },
  };
}
