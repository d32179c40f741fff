/** “2026-11-29”: the day that it is at an instant where this machine is, which at night is not that of Greenwich. */
export function localDay(instant: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
