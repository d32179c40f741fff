export type Tag = "fr" | "en";

/**
 * The languages that the same steps are taken in: both in a long run, else one, not the same in all files. That each
 * language has every word, and every page can be read in it, is held elsewhere at each push.
 */
export const languages = (first: Tag): readonly Tag[] => (process.env.LONG ? ["fr", "en"] : [first]);
