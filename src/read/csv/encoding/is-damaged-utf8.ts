/**
 * Whether bytes that strict UTF-8 refuses are nevertheless UTF-8 with a few broken characters (a file cut in the
 * middle of one, two files glued together): good sequences outnumber bad bytes by far. In a Windows-1252 file there
 * are next to none.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (const char of new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) {
    if (char === "\ufffd") bad += 1;
    else if (char > "\u007f") good += 1;
  }
  return good > 0 && good >= 10 * (bad - 1);
}
