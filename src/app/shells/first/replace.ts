export type Method = (this: unknown, ...words: unknown[]) => unknown;

export const refuse = (what: string): never => {
  throw new TypeError(`${what} is closed in this page`);
};

/** What all objects of a type have, in a window; undefined where the browser knows no such type. */
export function ownerOf(scope: Window, type: string): object | undefined {
  const found = (scope as unknown as Record<string, { readonly prototype: object } | undefined>)[type];
  if (found) return found.prototype;
  return undefined;
}

/** Puts another function in the place of one, which it is given, for good; nothing where there is none. */
export function replace(owner: object | undefined, name: string, make: (former: Method) => Method): void {
  const held = owner && Object.getOwnPropertyDescriptor(owner, name);
  if (!owner || !held || typeof held.value !== "function") return;
  Object.defineProperty(owner, name, {
    value: make(held.value),
    writable: false,
    configurable: false,
    enumerable: held.enumerable === true,
  });
}

/** The same of what is set. */
export function replaceSetter(
  owner: object | undefined,
  name: string,
  make: (former: Method) => Method,
): void {
  const held = owner && Object.getOwnPropertyDescriptor(owner, name);
  if (!owner || !held) return;
  if (!held.get || !held.set) return;
  Object.defineProperty(owner, name, {
    get: held.get,
    set: make(held.set) as (value: unknown) => void,
    configurable: false,
    enumerable: held.enumerable === true,
  });
}
