import highs from "highs";

const solver = await highs();

/** Σ coefficient × variable, by name of the variable. */
export type Sum = ReadonlyMap<string, number>;

/** What is known of whole numbers that are 0 or more: sums of them lie between two bounds. */
export class Knowledge {
  readonly #lines: string[] = [];
  readonly #variables = new Set<string>();
  #isWhole = true;

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

  copy(): Knowledge {
    const copy = new Knowledge();
    copy.#lines.push(...this.#lines);
    for (const name of this.#variables) copy.#variables.add(name);
    return copy;
  }

  /** Whole numbers that fit all that is known, with a sum between two bounds; null where there are none. */
  within(sum: Sum, least: number, most: number): ReadonlyMap<string, number> | null {
    const asked = this.copy();
    asked.know(sum, least, most);
    const [any = ""] = sum.keys();
    return asked.#solve("Minimize", new Map([[any, 0]]), this.#isWhole);
  }

  /** The same without asking for whole numbers: sooner found, and an attacker learns less. */
  relaxed(): Knowledge {
    const copy = this.copy();
    copy.#isWhole = false;
    return copy;
  }

  /** Whole numbers that fit all that is known and make a sum as large, or as small, as can be. */
  extreme(direction: "Maximize" | "Minimize", sum: Sum): ReadonlyMap<string, number> {
    const world = this.#solve(direction, sum, true);
    if (!world) throw new Error(`no such numbers: ${termsOf(sum)}`);
    return world;
  }

  #solve(direction: "Maximize" | "Minimize", sum: Sum, isWhole: boolean): ReadonlyMap<string, number> | null {
    const lines = this.#lines.map((line, index) => ` c${index}: ${line}`);
    const model = [
      direction,
      ` goal: ${termsOf(sum)}`,
      "Subject To",
      ...lines,
      ...(isWhole ? ["General", ` ${[...this.#variables].join("\n ")}`] : []),
      "End",
    ].join("\n");
    const solution = solver.solve(model);
    if (solution.Status === "Infeasible") return null;
    if (solution.Status !== "Optimal") throw new Error(`${solution.Status}: ${model}`);
    return new Map(
      Object.entries(solution.Columns).map(([name, { Primal }]) => [
        name,
        isWhole ? Math.round(Primal) : Primal,
      ]),
    );
  }
}

function termsOf(sum: Sum): string {
  return [...sum].map(([name, times]) => `${times < 0 ? "-" : "+"} ${Math.abs(times)} ${name}`).join("\n ");
}
