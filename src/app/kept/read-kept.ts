import { NO_HISTORY } from "../state/history.ts";
import type { Opened } from "../state/library.ts";
import { type Found, NOWHERE, type Place } from "../storage/found.ts";
import { blobOf } from "../storage/record.ts";
import type { StorageFailure } from "../storage/storage-failure.ts";
import type { FileShelf } from "./file-shelf.ts";
import { type KeptSaid, readSaid } from "./kept-said.ts";

/** A file as it is kept: to be opened, or why it is not. */
export type ReadKept =
  | {
      readonly kind: "read";
      readonly opened: Opened;
      readonly said: KeptSaid;
      /** Where what was said is. */
      readonly place: Place;
      readonly link: { readonly link: string | null; readonly place: Place };
      /** What was said last is damaged, and this is what was said before. */
      readonly isEarlier: boolean;
    }
  | { readonly kind: "damaged" | "later" }
  | { readonly kind: "failed"; readonly failure: StorageFailure };

/** The page ended before anything that was said of it was kept: the file is as it was imported. */
const NOTHING_SAID: KeptSaid = { history: NO_HISTORY, confirmed: new Set(), codebook: null };

export async function readKept(shelf: FileShelf, id: string): Promise<ReadKept> {
  const [file, found] = [await shelf.get("file", id), await shelf.get("file-said", id)];
  if (!file.ok) return { kind: "failed", failure: file.failure };
  if (!found.ok) return { kind: "failed", failure: found.failure };
  if (file.value.kind !== "kept") return unreadable(file.value);
  const { bytes, meta } = file.value;
  const opened = {
    file: blobOf(bytes),
    name: String(meta.name ?? ""),
  };
  const link = await shelf.linkOf(id);
  if (found.value.kind === "none") {
    const said = NOTHING_SAID;
    return {
      kind: "read",
      opened: { ...opened, codebook: null },
      said,
      place: NOWHERE,
      link,
      isEarlier: false,
    };
  }
  if (found.value.kind !== "kept") return unreadable(found.value);
  const { place, isEarlier } = found.value;
  const said = await readSaid(found.value.bytes);
  if (!said.ok) return { kind: said.failure };
  const { codebook } = said.value;
  return { kind: "read", opened: { ...opened, codebook }, said: said.value, place, link, isEarlier };
}

const unreadable = ({ kind }: Found): ReadKept => ({ kind: kind === "later" ? "later" : "damaged" });
