/** Lists: of each answer, by its code, some small numbers. */
export interface Lists {
  /** Those of answer a are `of[starts[a]]` up to, not including, `of[starts[a + 1]]`. */
  readonly starts: Uint32Array;
  readonly of: Uint32Array;
}

/**
 * Writes down once for each answer what it stands for, so that a walk over patterns only looks it up.
 *
 * @param size - how many answers there are
 * @param most - how many numbers an answer has at most
 * @param write - writes those of an answer; returns how many there are
 */
export function listsOf(
  size: number,
  most: number,
  write: (answer: number, into: Uint32Array) => number,
): Lists {
  const starts = new Uint32Array(size + 1);
  const here = new Uint32Array(most);
  let of = new Uint32Array(size);
  let end = 0;
  for (let answer = 0; answer < size; answer++) {
    const count = write(answer, here);
    if (end + count > of.length) {
      const grown = new Uint32Array(Math.max(end + count, of.length * 2));
      grown.set(of);
      of = grown;
    }
    for (let k = 0; k < count; k++) of[end++] = here[k] ?? 0;
    starts[answer + 1] = end;
  }
  return { starts, of };
}
