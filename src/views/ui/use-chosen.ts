import { startTransition, useOptimistic } from "react";
import { untilDrawn } from "./until-drawn.ts";

/**
 * What somebody has just chosen, shown at once: the page that follows from it is drawn in pieces, and meanwhile hears
 * what else is pressed.
 */
export function useChosen<Value>(
  value: Value,
  onChange: (value: Value) => void,
): readonly [shown: Value, choose: (value: Value) => void] {
  const [shown, show] = useOptimistic(value);
  const choose = (next: Value) =>
    startTransition(async () => {
      show(next);
      onChange(next);
      await untilDrawn();
    });
  return [shown, choose];
}
