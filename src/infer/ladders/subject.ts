/** Words of an answer that tell no order: what it is about. */
export interface About {
  readonly about: readonly string[];
}

/** What most answers are about; empty where nothing comes back. */
export function subjectOf(read: readonly About[]): string {
  const counts = new Map<string, number>();
  for (const { about } of read) {
    if (about.length === 0) continue;
    const key = subject(about);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let most = "";
  let best = 0;
  // Of as many, one that does not depend on which answer comes first.
  for (const [key, count] of counts)
    if (count > best || (count === best && key < most)) [most, best] = [key, count];
  return most;
}

/** An answer's own. */
export const subject = (about: readonly string[]): string => about.map(singular).join(" ");

/** Whether half of the words of the longer are in both. */
export function overlaps(about: readonly string[], of: string): boolean {
  const words = of.split(" ");
  const common = about.filter((word) => words.includes(singular(word))).length;
  return common * 2 >= Math.max(about.length, words.length);
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, "") : word);
