import { useEffect } from "react";
import { whenIdle } from "./when-idle.ts";

/**
 * Loads what may be asked for next, once the page has nothing more urgent to do: it is there when it is asked for. What
 * does not come is asked for then.
 */
export function useLoadedAhead(loads: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    let isHere = true;
    const loadAll = async () => {
      await whenIdle();
      for (const load of loads) if (isHere) await load().catch(() => undefined);
    };
    void loadAll();
    return () => {
      isHere = false;
    };
  }, [loads]);
}
