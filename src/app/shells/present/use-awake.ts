import { useEffect } from "react";

/** Keeps the screen from going dark while a talk is given, where the browser can. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      // A page in the background may not ask; it loses what it had as well.
      if (document.visibilityState !== "visible") return;
      try {
        const granted = await navigator.wakeLock?.request("screen");
        if (isOver) void granted?.release();
        else lock = granted ?? null;
      } catch {
        lock = null;
      }
    };
    const again = () => void ask();
    again();
    document.addEventListener("visibilitychange", again);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", again);
      void lock?.release();
    };
  }, []);
}
