import { useEffect, useState } from "react";
import { clock } from "../../../exports/deck/show.ts";

/** The time of a talk, as “4:05”, and how to begin it again. */
export function useClock(): { readonly elapsed: string; readonly reset: () => void } {
  const [started, setStarted] = useState(Date.now);
  const [now, setNow] = useState(started);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return {
    elapsed: clock(now - started),
    reset: () => {
      const from = Date.now();
      setStarted(from);
      setNow(from);
    },
  };
}
