/** Hands a file to the reader: made here, saved by the browser, sent nowhere. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const LONGEST = 100;

/** A name that every system accepts: no path, no control or direction characters, at most 100 letters, its ending kept. */
export function fileName(name: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/[\\/:*?"<>|]/g, "-")
    .replace(/^\.+/, "")
    .trim();
  return shortened(reserved(clean));
}

function reserved(clean: string): string {
  return clean === "" || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(clean) ? `barometre-${clean}` : clean;
}

function shortened(name: string): string {
  const ending = /\.\w{1,5}$/.exec(name)?.[0] ?? "";
  const letters = [...name.slice(0, name.length - ending.length)];
  return letters.length + ending.length <= LONGEST
    ? name
    : `${letters.slice(0, LONGEST - ending.length - 1).join("")}…${ending}`;
}
