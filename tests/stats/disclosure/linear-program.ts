import highs from "highs";

const solver = await highs();

/** Σ coefficient × variable, by name of the variable. */
export type Sum = ReadonlyMap<string, number>;

/** What is known of whole numbers that are 0 or more: sums of them lie between two bounds. */
export class Knowledge {
  readonly #lines: string[] = [];
  readonly #variables = new Set<string>();

  know(sum: Sum, least: number, most: number): void {
    if (sum.size === 0) return;
    const terms = termsOf(sum);
    for (const name of sum.keys()) this.#variables.add(name);
    if (least === most) this.#lines.push(`${terms} = ${least}`);
    else {
      if (least > 0) this.#lines.push(`${terms} >= ${least}`);
      if (Number.isFinite(most)) this.#lines.push(`${terms} <= ${most}`);
    }
  }

  /** Whole numbers that fit all that is known and make a sum as large, or as small, as can be. */
  extreme(direction: "Maximize" | "Minimize", sum: Sum): ReadonlyMap<string, number> {
    const lines = this.#lines.map((line, index) => ` c${index}: ${line}`);
    const model = [
      direction,
      ` goal: ${termsOf(sum)}`,
      "Subject To",
      ...lines,
      "General",
      ` ${[...this.#variables].join("\n ")}`,
      "End",
    ].join("\n");
    const solution = solver.solve(model);
    if (solution.Status !== "Optimal") throw new Error(`${solution.Status}: ${model}`);
    return new Map(Object.entries(solution.Columns).map(([name, { Primal }]) => [name, Math.round(Primal)]));
  }
}

function termsOf(sum: Sum): string {
  return [...sum].map(([name, times]) => `${times < 0 ? "-" : "+"} ${Math.abs(times)} ${name}`).join("\n ");
}
