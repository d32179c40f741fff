import type { Doubt } from "../../survey/doubt.ts";

/** Whether somebody has answered a doubt: by another reading than the guess, or by saying that the guess is right. */
export const isAnswered = ({ key, now, usual }: Doubt, confirmed: ReadonlySet<string>): boolean =>
  now !== usual || confirmed.has(key);
