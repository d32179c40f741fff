/** Whether this page stands in another one, of whatever host. */
export const isFramed = (): boolean => window.top !== window.self;

/**
 * In somebody's frame, what a person presses may be covered by something else: the app does not start there, and says
 * so. Headers refuse it before, on hosts that send them.
 */
export function sayWhenFramed(): void {
  if (!isFramed()) return;
  document.addEventListener("DOMContentLoaded", () => {
    const words = document.getElementById("framed");
    if (words) words.hidden = false;
  });
}
