/** Bytes that this site may still keep, where the browser says so; null where it does not. */
export async function roomLeft(): Promise<number | null> {
  try {
    // Not there over plain http, whatever its type says.
    const storage: StorageManager | undefined = navigator.storage;
    const { quota, usage } = (await storage?.estimate()) ?? {};
    return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
  } catch {
    return null;
  }
}
