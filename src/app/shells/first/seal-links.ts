import { type Method, ownerOf, refuse, replace, replaceSetter } from "./replace.ts";

/** What links of a page may be: each is fetched under its policy. Others call a host by its name alone, under none. */
const GOVERNED = /^\s*(?:(?:stylesheet|icon|manifest|preload|modulepreload)\s*)*$/i;

/** Keeps `<link>` from calling other hosts (`preconnect`, `dns-prefetch`): whichever way its `rel` is written. */
export function sealLinks(scope: Window): void {
  const check = (element: unknown, name: unknown, value: unknown): void => {
    const { localName } = (element || {}) as { readonly localName?: string };
    if (localName === "link" && String(name).toLowerCase() === "rel" && !GOVERNED.test(String(value)))
      refuse(String(value));
  };
  /** A method that is given a name and a value, from a place on. */
  const named =
    (place: number) =>
    (former: Method): Method =>
      function (this: unknown, ...words: unknown[]) {
        words[place] = String(words[place]);
        words[place + 1] = String(words[place + 1]);
        check(this, words[place], words[place + 1]);
        return former.apply(this, words);
      };
  /** An attribute as a thing of its own would carry its value past this. */
  const closed =
    (name: string) =>
    (former: Method): Method =>
      function (this: unknown, ...words: unknown[]) {
        const [attribute] = words as [{ readonly name?: string } | undefined];
        if (attribute && String(attribute.name).toLowerCase() === "rel") refuse(name);
        return former.apply(this, words);
      };
  const ofAttribute = (former: Method): Method =>
    function (this: unknown, value: unknown) {
      const { ownerElement, name } = (this || {}) as {
        readonly ownerElement?: object | null;
        readonly name?: string;
      };
      const text = value === null ? value : String(value);
      if (ownerElement) check(ownerElement, name, text);
      return former.call(this, text);
    };

  const element = ownerOf(scope, "Element");
  replace(element, "setAttribute", named(0));
  replace(element, "setAttributeNS", named(1));
  for (const name of ["setAttributeNode", "setAttributeNodeNS"]) replace(element, name, closed(name));
  for (const name of ["setNamedItem", "setNamedItemNS"])
    replace(ownerOf(scope, "NamedNodeMap"), name, closed(name));
  replaceSetter(ownerOf(scope, "Attr"), "value", ofAttribute);
  for (const name of ["nodeValue", "textContent"]) replaceSetter(ownerOf(scope, "Node"), name, ofAttribute);

  const link = ownerOf(scope, "HTMLLinkElement");
  replaceSetter(
    link,
    "rel",
    (former) =>
      function (this: unknown, value: unknown) {
        const text = String(value);
        check(this, "rel", text);
        return former.call(this, text);
      },
  );
  // A list of words that grows by itself.
  if (link)
    Object.defineProperty(link, "relList", { value: undefined, writable: false, configurable: false });
}
