/** The name, or one beside it where there is such a variable already. */
export function nameBeside(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const beside = `${name} …`;
  let free = beside;
  for (let copy = 2; isTaken(free); copy += 1) free = `${beside} (${copy})`;
  return free;
}
