/**
 * Shows the words that stand where the program would be, when it does not start: it is written in a language that the
 * browser is too old for, or did not arrive. Scripts that start remove those words. Everything here is of 2015, so that
 * an old browser reads at least this.
 */
function say(): void {
  const words = document.getElementById("unread");
  if (words) words.hidden = false;
}

/** Whoever knows no modules skips them without an error. */
function sayToTheOldest(): void {
  if (!("noModule" in HTMLScriptElement.prototype)) say();
}

export function saySoWhenNothingStarts(): void {
  // Caught on the way down: what could not be loaded tells only those who listen above it.
  window.addEventListener("error", say, true);
  document.addEventListener("DOMContentLoaded", sayToTheOldest);
}
