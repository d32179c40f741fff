import type { CodeBook } from "./codebook.ts";
import type { Doubt, DoubtOption, FoundDoubt } from "./doubt.ts";
import { isMade } from "./is-made.ts";

/**
 * The doubts of a file, as the codebook in use answers them. A reading is in use where everything that it takes is made;
 * one that the codebook can have no more is left out, and a doubt without a choice with it.
 *
 * @param found - what the file gives rise to
 * @param base - the codebook before anything was corrected
 */
export function doubtsInUse(found: readonly FoundDoubt[], base: CodeBook, inUse: CodeBook): readonly Doubt[] {
  return found.flatMap((doubt) => {
    if (isLeftOut(doubt, inUse)) return [];
    const options = doubt.options.filter(({ corrections }) =>
      corrections.some((correction) => isMade(inUse, correction) !== null),
    );
    if (options.length < 2) return [];
    const needed = options.map((option) => ({ ...option, corrections: neededFor(option, inUse) }));
    return [
      {
        ...doubt,
        key: `${doubt.code} ${doubt.columns.join(" ")}`,
        options: needed,
        now: placeOf(needed.map(({ corrections }) => corrections.length === 0)),
        usual: placeOf(options.map((option) => neededFor(option, base).length === 0)),
      } as Doubt,
    ];
  });
}

/** What an option still takes. */
const neededFor = ({ corrections }: DoubtOption, codebook: CodeBook) =>
  corrections.filter((correction) => isMade(codebook, correction) === false);

const placeOf = (are: readonly boolean[]): number | null => {
  const place = are.indexOf(true);
  return place < 0 ? null : place;
};

/** How a column is read that somebody has set aside is no question any more. */
function isLeftOut({ columns }: FoundDoubt, { variables }: CodeBook): boolean {
  const about = variables.filter((variable) => variable.columns.some((column) => columns.includes(column)));
  return about.length > 0 && about.every(({ role }) => role === "ignored");
}
