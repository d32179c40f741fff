import type { Kept } from "./answer.ts";
import type { WorkerScope } from "./scope.ts";

/** Throws away the versions of which no page is open. */
export async function sweep(
  { clients, registration }: Pick<WorkerScope, "clients" | "registration">,
  { shelf, register, own }: Kept,
): Promise<void> {
  // In this order: what is listed here and is being installed, or waits, shows in the registration.
  const versions = await shelf.versions();
  if (registration.installing || registration.waiting) return;
  const versionOf = new Map<string, string>();
  for (const page of await register.pages()) {
    const version = await register.versionOf(page);
    if ((await clients.get(page)) === undefined) await register.forget(page);
    else if (version !== undefined) versionOf.set(page, version);
  }
  // A page that has not said yet which version it is may need any of them.
  if ((await clients.matchAll()).some(({ id }) => !versionOf.has(id))) return;
  const used = new Set([own.version, ...versionOf.values()]);
  for (const version of versions) if (!used.has(version)) await shelf.remove(version);
}
