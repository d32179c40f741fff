/** Whether these bytes are UTF-8, and hold no U+FFFD: that stands for what somebody could not read before. */
export function isUtf8(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const second = bytes[at + 1] as number;
    const follow = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (lead < 0xc2 || lead > 0xf4 || at + follow >= end) return false;
    // Forms longer than need be, halves of pairs, and what is beyond the last character.
    if (lead === 0xe0 && second < 0xa0) return false;
    if (lead === 0xed && second > 0x9f) return false;
    if (lead === 0xf0 && second < 0x90) return false;
    if (lead === 0xf4 && second > 0x8f) return false;
    for (let next = at + 1; next <= at + follow; next += 1)
      if (((bytes[next] as number) & 0xc0) !== 0x80) return false;
    if (lead === 0xef && second === 0xbf && bytes[at + 2] === 0xbd) return false;
    at += follow;
  }
  return true;
}
