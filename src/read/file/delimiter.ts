/** In order of preference where a vote is tied: the comma comes last because prose and decimals are full of them. */
export const DELIMITERS = ["\t", ";", "|", ","] as const;

export type Delimiter = (typeof DELIMITERS)[number];
