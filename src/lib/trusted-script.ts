/** What the browser has that knows Trusted Types; the types of the program's pages do not. */
interface Factory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => unknown };
}

/**
 * Addresses from which a page may load scripts, one by one: browsers refuse every other, and the page's policy names
 * who may say so. A name is taken once, by whoever needs it first.
 *
 * @returns the address as the browser wants it; throws where `isOurs` refuses it
 */
export function trustedScript(
  name: string,
  isOurs: (address: string) => boolean,
): (address: string) => string {
  const check = (address: string): string => {
    if (!isOurs(address)) throw new TypeError(`not a script of this page: ${address}`);
    return address;
  };
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (!trustedTypes) return check;
  const policy = trustedTypes.createPolicy(name, { createScriptURL: check });
  // Where a script is named, the browser takes this for a string.
  return (address) => policy.createScriptURL(address) as string;
}
