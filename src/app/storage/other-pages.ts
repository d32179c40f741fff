/** What pages of this site that are open side by side tell each other: that there is something to read again. */
export interface OtherPages {
  tell(what: "changed" | "erased"): void;
  /** @param call - `seen`: this page is looked at again, and may have missed something */
  listen(call: (what: "changed" | "erased" | "seen") => void): void;
}

/**
 * By a channel, where the browser has one and lets it be opened; otherwise a page reads again when somebody comes back
 * to it. Nothing depends on being told: whoever keeps a change learns then of those that came before.
 */
export function otherPages(name: string): OtherPages {
  const channel = openChannel(name);
  return {
    tell: (what) => {
      try {
        channel?.postMessage(what);
      } catch {
        // The others learn of it when they are looked at.
      }
    },
    listen: (call) => {
      if (channel) channel.onmessage = ({ data }) => call(data === "erased" ? "erased" : "changed");
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") call("seen");
      });
      for (const event of ["focus", "pageshow"]) window.addEventListener(event, () => call("seen"));
    },
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
