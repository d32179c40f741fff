import type { CodeBook } from "./codebook.ts";
import type { Indicator } from "./indicator.ts";
import type { Comparable, PublishedFigure } from "./published-figure.ts";
import type { RowsReading } from "./rows-reading.ts";
import type { Wording } from "./wording.ts";

/** A survey of the barometer: what its data package says of one file of answers. */
export interface PublishedSurvey {
  /** Name of the resource; what links say: “agents”. */
  readonly name: string;
  /** Path of the CSV inside the package. */
  readonly path: string;
  readonly codebook: CodeBook;
  /** Its answers are anybody's: whoever reads the page may see them one by one, and every count. */
  readonly hasOpenRows: boolean;
  /** What is said of the records of the file. */
  readonly reading: RowsReading;
  readonly indicators: readonly Indicator[];
  readonly comparable: readonly Comparable[];
}

/** A headline of the overview: a published figure, and the view that its detail opens. */
export interface Headline {
  /** Id of the published figure. */
  readonly figure: string;
  /** What the number is about, in a few words: “Maturité numérique”. */
  readonly topic: Wording;
  /** The rest of the sentence that the number begins: “des collectivités ont un niveau « satisfaisant »”. */
  readonly statement: Wording;
  /** Figures that must be seen near this one, each with the reason. */
  readonly contrasts: readonly { readonly figure: string; readonly reason: Wording }[];
  /** Survey and indicator to explore the subject with. */
  readonly survey: string;
  readonly indicator: string;
}

/** What the overview says before and under its headlines. */
export interface Opening {
  readonly title: Wording;
  readonly lead: Wording | null;
  /** What must not be read into the headlines together. */
  readonly caution: Wording | null;
}

/** Barometer: a data package, read: published figures, headlines and surveys. */
export interface Barometer {
  readonly title: Wording;
  readonly opening: Opening;
  readonly headlines: readonly Headline[];
  readonly figures: readonly PublishedFigure[];
  readonly surveys: readonly PublishedSurvey[];
}
