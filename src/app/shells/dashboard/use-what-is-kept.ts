import { useSyncExternalStore } from "react";
import type { Shell } from "./shell.ts";

/** What is looked at and erased on this device, whatever else is open. */
export type OfDevice = Pick<Shell, "kept" | "views" | "presentation" | "language">;

/** All that is on this device, as far as it has been looked at. */
export function useWhatIsKept({ kept, views, presentation }: Omit<OfDevice, "language">) {
  const files = useSyncExternalStore(kept.subscribe, kept.state);
  const named = useSyncExternalStore(views.subscribe, views.state);
  const { keeping, onDevice, unreadable, told } = useSyncExternalStore(
    presentation.subscribe,
    presentation.state,
  );
  const viewCount = named.views.length + named.unreadable.length;
  const isPresented = onDevice !== null || unreadable !== null;
  return {
    files,
    named,
    viewCount,
    /** What is kept of the presentation; null where it cannot be read, or there is nothing. */
    presented: unreadable ? null : onDevice,
    isPresented,
    isAnything: files.files.length + viewCount > 0 || isPresented,
    // Whatever has not been looked at yet may be there.
    isLooked: files.isListed && named.isListed && keeping.kind !== "loading",
    /** Why it could not be looked at. */
    failure: files.failure ?? (named.refused?.what === "list" ? named.refused.failure : null),
    told,
  };
}
