import { useEffect, useRef } from "react";
import type { Exporter, Handed, Settings } from "../../../../exports/exporter.ts";
import { whenIdle } from "../../../../views/ui/when-idle.ts";

/** Pictures of more pixels than most people want are written when they are asked for. */
const MOST_TIMES = 2;

/**
 * Writes a figure's file as it is to be. A picture takes a moment to be painted: it is written ahead, while somebody
 * looks at what it will be.
 */
export function useWritten(exporter: Exporter, handed: Handed, settings: Settings): () => Promise<Blob> {
  const ahead = useRef<Promise<Blob> | null>(null);
  const isAhead = exporter.id === "png" && settings.resolution <= MOST_TIMES;
  useEffect(() => {
    if (!isAhead) return;
    let isWanted = true;
    const write = async () => {
      await whenIdle();
      if (!isWanted) return;
      const file = exporter.write(handed, settings);
      ahead.current = file;
      // Whoever asks for it is told that there is none, and whoever asks again has it written again.
      await file.catch(() => {
        if (ahead.current === file) ahead.current = null;
      });
    };
    void write();
    return () => {
      isWanted = false;
      ahead.current = null;
    };
  }, [isAhead, exporter, handed, settings]);
  return () => ahead.current ?? exporter.write(handed, settings);
}
