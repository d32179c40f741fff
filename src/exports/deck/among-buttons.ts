import type { ShowKey } from "./show.ts";

/**
 * Moves the focus among the slides of an overview, where keys would otherwise go on with the talk.
 *
 * @returns whether the key was meant for that
 */
export function amongButtons(slides: Iterable<HTMLElement> | undefined, key: ShowKey): boolean {
  const all = [...(slides ?? [])];
  const at = all.findIndex((one) => one.matches(":focus"));
  const last = all.length - 1;
  const to = {
    next: Math.min(last, at + 1),
    "next-slide": Math.min(last, at + 1),
    previous: Math.max(0, at - 1),
    "previous-slide": Math.max(0, at - 1),
    first: 0,
    last,
  }[key as string];
  if (to === undefined) return false;
  all[to]?.focus();
  return true;
}
