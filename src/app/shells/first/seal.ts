import { closeRoads } from "../../../lib/close-roads.ts";
import { type Method, ownerOf, refuse, replace } from "./replace.ts";
import { sealLinks } from "./seal-links.ts";

/** What no policy of a page governs, or not in every browser: packets between browsers, shops, elements out of XML. */
const UNGOVERNED = [
  ...["RTCPeerConnection", "webkitRTCPeerConnection", "mozRTCPeerConnection"],
  ...["PaymentRequest", "PresentationRequest", "XSLTProcessor"],
];

/** The same, of what a browser does for its person. */
const UNGOVERNED_SERVICES = ["credentials", "joinAdInterestGroup", "registerProtocolHandler", "runAdAuction"];

/** A window in a window has all of that anew, and this page has no use for one. */
const WINDOWS = /^(?:i?frame|frameset|object|embed|fencedframe|portal)$/i;

/** Where text becomes elements. Browsers that know Trusted Types refuse it as well. */
const PARSERS: readonly (readonly [owner: string, names: readonly string[]])[] = [
  ["Element", ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe"]],
  ["ShadowRoot", ["innerHTML", "setHTMLUnsafe"]],
  ["Range", ["createContextualFragment"]],
  ["DOMParser", ["parseFromString"]],
  ["Document", ["write", "writeln", "execCommand"]],
];

/** What events of a window have, as it is now: scripts that come later may put something else there. */
const eventsOf = (scope: Window): Event => ownerOf(scope, "Event") as Event;

function closeParsers(scope: Window): void {
  for (const [type, names] of PARSERS) {
    const owner = ownerOf(scope, type);
    for (const name of names) {
      const held = owner && Object.getOwnPropertyDescriptor(owner, name);
      if (!owner || !held) continue;
      const closed = () => refuse(name);
      Object.defineProperty(
        owner,
        name,
        held.get
          ? { get: held.get, set: closed, configurable: false, enumerable: true }
          : { value: closed, writable: false, configurable: false, enumerable: true },
      );
    }
  }
  // Not of documents, but of what makes them.
  const { Document: made } = scope as unknown as { readonly Document?: object };
  replace(made, "parseHTMLUnsafe", () => () => refuse("parseHTMLUnsafe"));
}

function closeWindows(scope: Window): void {
  const nameOf = (qualified: string) => qualified.slice(qualified.lastIndexOf(":") + 1);
  const refuseWindows =
    (place: number) =>
    (former: Method): Method =>
      function (this: unknown, ...words: unknown[]) {
        const name = String(words[place]);
        if (WINDOWS.test(nameOf(name))) refuse(name);
        // What was looked at is what is used: an object may say something else the second time.
        words[place] = name;
        return former.apply(this, words);
      };
  const document = ownerOf(scope, "Document");
  replace(document, "createElement", refuseWindows(0));
  replace(document, "createElementNS", refuseWindows(1));
  replace(ownerOf(scope, "DOMImplementation"), "createDocument", refuseWindows(1));
  replace(
    ownerOf(scope, "CustomElementRegistry"),
    "define",
    (former) =>
      // Without what it extends: a frame under another name.
      function (this: unknown, name: unknown, made: unknown) {
        return former.call(this, name, made);
      },
  );
}

/** A window with nothing in it, for what stands here: sealed as this one is. One with an address is another page. */
function sealOpened(scope: Window): void {
  replace(scope, "open", (former) => (...words: unknown[]) => {
    if (words[0] !== undefined && words[0] !== "") return null;
    const opened = former.apply(scope, ["", ...words.slice(1)]) as Window | null;
    if (opened) seal(opened);
    return opened;
  });
}

/** Nothing here is sent by forms, and a browser may call the host before it asks the policy. */
function closeForms(scope: Window): void {
  const form = ownerOf(scope, "HTMLFormElement");
  for (const name of ["submit", "requestSubmit"]) replace(form, name, () => () => refuse(name));
  const { preventDefault } = eventsOf(scope);
  scope.addEventListener("submit", (event) => preventDefault.call(event), true);
}

/** A person leaves this page for others by a link; a script does not. */
function keepHere(scope: Window): void {
  const { navigation } = scope as unknown as { readonly navigation?: EventTarget };
  if (!navigation) return;
  const { preventDefault } = eventsOf(scope);
  const { origin } = scope.location;
  navigation.addEventListener("navigate", (event) => {
    const { destination, userInitiated } = event as unknown as {
      readonly destination: { readonly url: string };
      readonly userInitiated: boolean;
    };
    const { protocol, origin: asked } = new URL(destination.url);
    if (/^http/.test(protocol) && asked !== origin && !userInitiated) preventDefault.call(event);
  });
}

/**
 * Closes what the page's policy leaves open, before any other script runs: WebRTC, which no policy governs; windows in
 * the page, where it could be had again; text that becomes elements; and, where the browser tells of it, leaving for
 * another host without anybody's click. Against a package that went bad, not against whoever owns the browser.
 */
export function seal(scope: Window): void {
  closeRoads(scope, UNGOVERNED);
  closeRoads(scope.navigator, UNGOVERNED_SERVICES);
  closeParsers(scope);
  closeWindows(scope);
  sealLinks(scope);
  closeForms(scope);
  sealOpened(scope);
  keepHere(scope);
}
