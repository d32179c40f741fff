/**
 * Which groups of a figure must stay hidden so that no small group can be read, or computed from the others.
 *
 * A group is hidden when fewer than `threshold` respondents answered. Then each line (the groups that add up to a shown
 * total: a breakdown, a row or a column of a crossing) is looked at: where exactly one group is hidden, the total minus
 * the others would give it away, so the next smallest is hidden with it; and again, until nothing changes.
 *
 * Bases are unweighted: confidentiality is about people, not about what they stand for. A group where nobody answered
 * has nobody to protect.
 *
 * @param bases - unweighted valid answers of each group
 * @param lines - for each line, the groups that add up to its total, and the total where it is a group of the figure
 */
export function hiddenGroups(
  bases: readonly number[],
  lines: readonly Line[],
  threshold: number,
): ReadonlyMap<number, "few" | "complement"> {
  const hidden = new Map<number, "few" | "complement">();
  bases.forEach((base, group) => {
    if (base > 0 && base < threshold) hidden.set(group, "few");
  });

  let changed = hidden.size > 0;
  while (changed) {
    changed = false;
    for (const { parts, total } of lines) {
      if (hidden.has(total)) continue;
      const concealed = parts.filter((group) => hidden.has(group));
      if (concealed.length !== 1) continue;
      const [smallest] = parts
        .filter((group) => !hidden.has(group) && (bases[group] ?? 0) > 0)
        .sort((a, b) => (bases[a] ?? 0) - (bases[b] ?? 0));
      // Alone in its line, the hidden group is the total itself: the total goes.
      hidden.set(smallest ?? total, "complement");
      changed = true;
    }
  }
  return hidden;
}

/** Groups that add up to another: `total = Σ parts`. */
export interface Line {
  readonly parts: readonly number[];
  readonly total: number;
}
