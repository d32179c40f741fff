/**
 * What an embed tells the page around it. It sends, and obeys nothing: no message that comes in is read. Nothing here
 * is secret, so that it may be sent to whoever is listening.
 *
 *     { type: "height", v: 1, px: 640 }                     how high the figure is
 *     { type: "key", v: 1, key: "ArrowRight", keyCode: 39 } a key that the page around it may be waiting for
 */
const send = (message: object): void => {
  if (window.parent !== window) window.parent.postMessage({ v: 1, ...message }, "*");
};

/** Tells the height of the content, now and whenever it changes. */
export function tellHeight(content: Element): void {
  let told = 0;
  const tell = () => {
    const px = Math.ceil(content.getBoundingClientRect().height);
    if (px !== told) send({ type: "height", px });
    told = px;
  };
  new ResizeObserver(tell).observe(content);
}

/** Keys that turn slides, leave full screen, show an overview: the page around must not lose them. */
const HANDED_BACK = new Set([
  "Escape",
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "PageUp",
  "PageDown",
  "Home",
  "End",
  " ",
]);

/** Hands keys back: those that nothing in here has a use for, and Escape in any case, which also leaves what had focus. */
export function handBackKeys(): void {
  document.addEventListener("keydown", (event) => {
    // Of old, but programs that show slides go by the number.
    const { key, keyCode, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !HANDED_BACK.has(key)) return;
    const focused = document.activeElement;
    const isUsed = focused !== null && focused !== document.body;
    if (isUsed && key !== "Escape") return;
    if (isUsed && focused instanceof HTMLElement) focused.blur();
    send({ type: "key", key, keyCode });
  });
}
