/** Names for columns as their headers say: a second “Score” is “Score (2)”, a column without a header is “#3”, from 0. */
export function uniqueNames(headers: readonly string[]): string[] {
  const taken = new Set(headers.map(nameOf));
  const used = new Set<string>();
  return headers.map((header, column) => {
    const name = nameOf(header, column);
    let unique = name;
    for (let copy = 2; used.has(unique) || (copy > 2 && taken.has(unique)); copy += 1)
      unique = `${name} (${copy})`;
    used.add(unique);
    return unique;
  });
}

const nameOf = (header: string, column: number) => header.replace(/\s+/g, " ").trim() || `#${column}`;
