import { startTransition, useOptimistic } from "react";

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
    startTransition(() => {
      show(next);
      onChange(next);
    });
  return [shown, choose];
}
