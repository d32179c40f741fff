import type { Opened } from "../state/library.ts";
import { type FileShelf, tried } from "./file-shelf.ts";
import type { KeptFile } from "./kept-state.ts";

/** Ids of files that were opened in this page, by their bytes. */
export class FileIds {
  readonly #shelf: FileShelf;
  readonly #ids = new WeakMap<Blob, string>();

  constructor(shelf: FileShelf) {
    this.#shelf = shelf;
  }

  /** Undefined where nobody has asked yet; empty where the file cannot be read. */
  of(file: Blob): string | undefined {
    return this.#ids.get(file);
  }

  know(file: Blob, id: string): void {
    this.#ids.set(file, id);
  }

  /** The bytes of a file are read where one of those that are kept may be it. */
  async meet({ file, name }: Opened, kept: readonly KeptFile[]): Promise<void> {
    if (this.#ids.has(file) || !kept.some((one) => one.name === name && one.length === file.size)) return;
    const id = await tried(this.#shelf.idOf(name, file));
    this.#ids.set(file, id.ok ? id.value : "");
  }
}
