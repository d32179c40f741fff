/** Faces from the most to the least displeased: several of one look stand for each other. */
const FACES: readonly string[] = ["🤬😡😠👿", "😭😢😞😟☹🙁😕👎", "😐😑😶", "🙂😊☺👍", "😀😃😄😁😍🤩😆"];

/** Empty stars, and what joins or varies signs without being one. */
const IGNORED = new Set(["☆", "\ufe0f", "\u200d"]);

/** “★★★”, “😐”: how many of one sign, or how pleased a face; null where an answer is neither. */
export function symbolRanks(answers: readonly string[]): (number | null)[] {
  return answers.map((answer) => {
    const signs = [...answer].filter((sign) => !IGNORED.has(sign) && sign.trim() !== "");
    const [first] = signs;
    if (first === undefined || /[\p{L}\p{N}]/u.test(first)) return null;
    const face = FACES.findIndex((faces) => [...faces].includes(first));
    if (face >= 0 && signs.length === 1) return face;
    return /[★⭐*•●+]/u.test(first) && signs.every((sign) => sign === first) ? signs.length : null;
  });
}
