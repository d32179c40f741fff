/**
 * What the oldest browsers that open the app do not have, and this one does: newer than Chrome and Edge 111, Firefox 115
 * or Safari 16.4. The methods that copy an array are on that floor; they are here because nothing needs them.
 */
const GONE: Readonly<Record<string, readonly string[]>> = {
  URL: ["canParse", "parse"],
  "URLSearchParams.prototype": ["size"],
  "Crypto.prototype": ["randomUUID"],
  "Array.prototype": ["toSorted", "toReversed", "toSpliced", "with"],
  "Object.getPrototypeOf(Uint8Array.prototype)": ["toSorted", "toReversed", "with"],
  Array: ["fromAsync"],
  Object: ["groupBy"],
  Map: ["groupBy"],
  "Map.prototype": ["getOrInsert", "getOrInsertComputed"],
  Promise: ["withResolvers", "try"],
  "Set.prototype": [
    "union",
    "intersection",
    "difference",
    "symmetricDifference",
    "isSubsetOf",
    "isSupersetOf",
    "isDisjointFrom",
  ],
  "Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))": [
    "map",
    "filter",
    "take",
    "drop",
    "flatMap",
    "reduce",
    "toArray",
    "forEach",
    "some",
    "every",
    "find",
  ],
  "String.prototype": ["isWellFormed", "toWellFormed"],
  RegExp: ["escape"],
  Error: ["isError"],
  Math: ["sumPrecise", "f16round"],
  "ArrayBuffer.prototype": ["transfer", "transferToFixedLength", "resize"],
  Uint8Array: ["fromBase64", "fromHex"],
  "Uint8Array.prototype": ["toBase64", "toHex", "setFromBase64", "setFromHex"],
  Intl: ["Segmenter", "DurationFormat"],
  "Intl.NumberFormat.prototype": ["formatRange", "formatRangeToParts"],
  AbortSignal: ["any"],
  ReadableStream: ["from"],
  "ReadableStream.prototype": ["values"],
  "Blob.prototype": ["bytes"],
  "Response.prototype": ["bytes"],
  globalThis: [
    "Iterator",
    "Float16Array",
    "DisposableStack",
    "AsyncDisposableStack",
    "SuppressedError",
    "ClipboardItem",
    "requestIdleCallback",
    "scheduler",
    "navigation",
    "CloseWatcher",
    "Temporal",
  ],
  // Not checkVisibility, which Safari has since 17.4: what looks for elements on behalf of the tests calls it.
  "Element.prototype": ["moveBefore", "setHTML"],
  "HTMLElement.prototype": ["showPopover", "hidePopover", "togglePopover", "popover"],
  "Document.prototype": ["startViewTransition", "caretPositionFromPoint"],
  "Navigator.prototype": ["wakeLock"],
};

const without = ([owner, names]: readonly [string, readonly string[]]): string =>
  // A worker has no elements.
  `try { for (const name of ${JSON.stringify(names)}) delete (${owner})[name]; } catch {}`;

/** A script that makes a page or a worker as poor as those browsers. */
export const FLOOR = [
  ...Object.entries(GONE).map(without),
  "delete ReadableStream.prototype[Symbol.asyncIterator];",
].join("\n");
