/** ByteSource: where a file's bytes come from, read a slice at a time: a file of 2 GB is never in memory. */
export interface ByteSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** What others can read it from, where they can. */
  readonly blob?: Blob;
  /** In memory of its own each time: whoever reads gives it back. */
  slice(start: number, end: number): Promise<ArrayBuffer>;
}

export function fromBlob(blob: Blob, name = "name" in blob ? String(blob.name) : ""): ByteSource {
  return { name, size: blob.size, blob, slice: (start, end) => blob.slice(start, end).arrayBuffer() };
}

export function fromBytes(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    slice: async (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
  };
}
