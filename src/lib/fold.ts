/** Words to compare by: lower case, without accents, spaces single, apostrophes and dashes plain. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/œ/g, "oe")
    .replace(/\s+/g, " ")
    .trim();
}
