import type { Register } from "./register.ts";
import type { Shelf, Version } from "./shelf.ts";

/** A request as far as it decides on the answer. */
export interface Asked {
  /** Below the folder of the deployment. */
  readonly path: string;
  /** The page that asks. */
  readonly page: string;
  /** The page that the answer becomes. */
  readonly newPage: string;
}

export interface Kept {
  readonly shelf: Shelf;
  readonly register: Register;
  /** The version of the worker. */
  readonly own: Version;
}

/** The path of an address below a folder; null: it is elsewhere. */
export function pathBelow(base: string, address: string): string | null {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(base) ? whole.slice(base.length) : null;
}

/** A page to open: the worker's own version, to which it belongs from now on. Undefined: it is not of the app. */
export async function openPage({ path, newPage }: Asked, kept: Kept): Promise<Response | undefined> {
  const { shelf, register, own } = kept;
  const found = await shelf.file(own.version, path === "" ? "index.html" : path);
  if (found) await register.note(newPage, own.version);
  return found;
}

/**
 * A part of a page: of the version of that page, and of no other. Of a page that nobody knows, the only one of that
 * name: a name holds the hash of its content.
 */
export async function findPart({ path, page }: Asked, kept: Kept): Promise<Response | undefined> {
  const { shelf, register, own } = kept;
  const version = await register.versionOf(page);
  if (version !== undefined) return shelf.file(version, path);
  for (const one of [own.version, ...(await shelf.versions())]) {
    const found = await shelf.file(one, path);
    if (found) return found;
  }
  return undefined;
}
