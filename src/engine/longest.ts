/** How long an answer may take, in milliseconds: longer than anybody waits for a figure, and not for ever. */
export const LONGEST = 120_000;
