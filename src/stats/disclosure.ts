/** Equation about hidden counts: group → coefficient. Its constant follows from the counts themselves. */
export type Equation = ReadonlyMap<number, number>;

/** Coefficients are sums of ±1: below this they are rounding. */
const NOTHING = 1e-9;

/**
 * Solves equations for as many of their unknowns as can be: Gauss and Jordan's elimination. Each of the equations
 * returned says one thing that follows from those given.
 */
export function solve(equations: readonly Equation[]): readonly Equation[] {
  let rest = equations.map((equation) => new Map(equation));
  const solved: Map<number, number>[] = [];
  for (;;) {
    rest = rest.filter(({ size }) => size > 0);
    const [lead, ...others] = rest;
    if (!lead) return solved;
    const [[pivot, factor] = [0, 1]] = lead;
    for (const [group, coefficient] of lead) lead.set(group, coefficient / factor);
    for (const equation of [...others, ...solved]) subtract(equation, lead, equation.get(pivot) ?? 0);
    solved.push(lead);
    rest = others;
  }
}

function subtract(equation: Map<number, number>, lead: Equation, times: number): void {
  if (times === 0) return;
  for (const [group, coefficient] of lead) {
    const left = (equation.get(group) ?? 0) - times * coefficient;
    if (Math.abs(left) < NOTHING) equation.delete(group);
    else equation.set(group, left);
  }
}

/**
 * The unknowns of an equation that it pins to one value, given what is known of each: the range that the others leave
 * to it is a single count.
 *
 * @param range - least and largest count that a group may have as far as anybody is told
 */
export function exposedBy(
  equation: Equation,
  bases: readonly number[],
  range: (group: number) => readonly [number, number],
): readonly number[] {
  const terms = [...equation].map(([group, coefficient]) => {
    const [low, high] = range(group);
    const ends = [low * coefficient, high * coefficient] as const;
    return { group, coefficient, low, high, least: Math.min(...ends), most: Math.max(...ends) };
  });
  const constant = terms.reduce((sum, { group, coefficient }) => sum + coefficient * (bases[group] ?? 0), 0);
  const least = sumOf(terms.map((term) => term.least));
  const most = sumOf(terms.map((term) => term.most));

  return terms
    .filter((term) => {
      // Told by its reason alone: nothing that hiding more could mend.
      if (term.low === term.high) return false;
      const from = Math.max(term.least, constant - most.without(term.most));
      const to = Math.min(term.most, constant - least.without(term.least));
      return to - from < NOTHING;
    })
    .map(({ group }) => group);
}

/** A sum from which one term can be taken out again, though it be infinite. */
function sumOf(terms: readonly number[]) {
  const finite = terms.reduce((sum, term) => (Number.isFinite(term) ? sum + term : sum), 0);
  const endless = terms.filter((term) => !Number.isFinite(term));
  return {
    without: (term: number): number => {
      const left = endless.length - (Number.isFinite(term) ? 0 : 1);
      return left > 0 ? (endless[0] ?? 0) : finite - (Number.isFinite(term) ? term : 0);
    },
  };
}
