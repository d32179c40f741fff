/** Hands a file to the reader: made here, saved by the browser, sent nowhere. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every system accepts: no path, no control or direction characters, at most 100 letters. */
export function fileName(name: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/[\\/:*?"<>|]/g, "-")
    .replace(/^\.+/, "")
    .trim()
    .slice(0, 100);
  return clean === "" || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(clean) ? `barometre-${clean}` : clean;
}
