/** How long something may be put off, in milliseconds. */
const LATEST = 2000;

/** Resolves when the page has nothing more urgent to do, and has been drawn. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    const idle = () => {
      // Safari has no such word for it.
      if (typeof requestIdleCallback === "function")
        requestIdleCallback(() => resolve(), { timeout: LATEST });
      else setTimeout(resolve, 200);
    };
    // Hidden pages draw nothing.
    if (document.hidden) idle();
    else requestAnimationFrame(() => setTimeout(idle));
  });
