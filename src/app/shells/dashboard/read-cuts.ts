/** “18 ; 35 ; 65”, “12,5 18”: rising numbers; none where nothing is written, null where something else is. */
export function readCuts(text: string): number[] | null {
  const parts = text.split(/;|\s+/).filter((part) => part.trim() !== "");
  const cuts = parts.map((part) => Number(part.trim().replace(",", ".").replace("−", "-")));
  const isRising = cuts.every(
    (cut, index) => Number.isFinite(cut) && (index === 0 || cut > (cuts[index - 1] ?? cut)),
  );
  return isRising ? cuts : null;
}
