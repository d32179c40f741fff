import type { Opened } from "../state/library.ts";
import type { StorageFailure } from "../storage/storage-failure.ts";
import { type FileShelf, tried } from "./file-shelf.ts";
import { KeptEntry, type Seen, saidMeta } from "./kept-entry.ts";
import { writeSaid } from "./kept-said.ts";
import type { Keeping } from "./kept-state.ts";

/**
 * Keeps a file, and then what is said of it, in the place of what is kept of the same file: whatever ends in between,
 * the file is there as it was imported. What is there and cannot be read is not written over.
 *
 * @param room - bytes that this device has left; null: it does not say
 */
export async function keepFile(
  shelf: FileShelf,
  { file, name }: Opened,
  { said, imported }: Seen,
  room: () => Promise<number | null>,
): Promise<KeptEntry | Keeping> {
  const refused = (failure: StorageFailure): Keeping => ({ kind: "refused", failure, id: null });
  const named = await tried(shelf.idOf(name, file));
  if (!named.ok) return refused(named.failure);
  const id = named.value;
  const there = await shelf.get("file", id);
  if (!there.ok) return refused(there.failure);
  if (!("place" in there.value)) return { kind: "unreadable", id };
  if (there.value.kind !== "kept") {
    const left = await room();
    if (left !== null && file.size > left) return { kind: "no-room", size: file.size, left };
    const put = await shelf.put("file", id, file, there.value.place, { name });
    // Where another page was first, it has kept the same bytes.
    if (!put.ok && put.failure.kind !== "changed") {
      // Browsers say the same of a file that is gone and of a storage that fails.
      const still = await tried(shelf.idOf(name, file));
      return refused(still.ok ? put.failure : still.failure);
    }
  }
  const was = await shelf.get("file-said", id);
  if (!was.ok) return refused(was.failure);
  if (!("place" in was.value)) return { kind: "unreadable", id };
  const meta = saidMeta(said, name, imported);
  const written = await tried(writeSaid(said));
  if (!written.ok) return refused(written.failure);
  const put = await shelf.put("file-said", id, written.value, was.value.place, meta);
  if (!put.ok) return refused(put.failure);
  // What another page has erased in between stays so: words without their file would say that it is kept.
  const isThere = await shelf.has(id);
  if (!isThere.ok) return refused(isThere.failure);
  if (!isThere.value) {
    const gone = await shelf.erase(id);
    return refused(gone.ok ? { kind: "changed", detail: "erased meanwhile" } : gone.failure);
  }
  const { place } = await shelf.linkOf(id);
  return new KeptEntry(shelf, { id, name, place: put.value, said, link: { link: null, place } });
}
