import type { ChartId } from "../../drawing/chart-kind.ts";
import type { CategoryCode } from "../../survey/category.ts";
import { EVERYBODY, type Filter } from "../../survey/filter.ts";
import type { Compared, Confidence, IntervalMethod } from "../../survey/question.ts";
import type { VariableId } from "../../survey/variable.ts";

export const PAGES = ["overview", "explore", "data", "present"] as const;
export type Page = (typeof PAGES)[number];

export const TABS = ["chart", "table", "gaps", "question", "sources"] as const;
export type Tab = (typeof TABS)[number];

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Name of the survey in links when it is an imported file. */
export const IMPORTED = "file";

/** Name of the survey in links when it is the list of published figures. */
export const PUBLISHED = "figures";

/** ViewState: what the page is looking at. The link says all of it; nothing else remembers. */
export interface ViewState {
  readonly page: Page;
  /** Name of the survey: a resource of the barometer, `file` or `figures`. Null: the first one. */
  readonly survey: string | null;
  /** Name of the imported file that the view is of: the link names it, and asks for it. */
  readonly file: string | null;
  /** What the imported file that the view is of looked like: see `file-print.ts`. Null: not known. */
  readonly print: string | null;
  /** Id of the indicator. Null: the survey's first. */
  readonly indicator: string | null;
  /** Variables to break down by, at most two. Null: those that the indicator proposes. */
  readonly by: readonly VariableId[] | null;
  readonly filter: Filter;
  readonly weighted: boolean;
  readonly confidence: Confidence;
  readonly interval: IntervalMethod;
  readonly compared: Compared;
  /** The answer whose gaps are ranked. Null: the first. */
  readonly gap: CategoryCode | null;
  /** Gaps of two breakdowns together. */
  readonly crossed: boolean;
  /** Id of the chart kind. Null: the first that fits. */
  readonly chart: ChartId | null;
  readonly tab: Tab;
  /** Ids of the published figures laid over the chart. */
  readonly references: readonly string[];
  /** Id of the published figure shown. */
  readonly figure: string | null;
  /** Words looked for in the rows. */
  readonly search: string;
  /** Column that the rows are sorted by, from 0; negative and less one for descending: −1 is column 0, descending. */
  readonly sort: number | null;
  /** Place, from 0, of the slide that is presented. Null: none is, the presentation is being made. */
  readonly slide: number | null;
  readonly language: string;
  /** Null: as the system says. */
  readonly theme: Theme | null;
}

export const START: ViewState = {
  page: "overview",
  survey: null,
  file: null,
  print: null,
  indicator: null,
  by: null,
  filter: EVERYBODY,
  weighted: true,
  confidence: 0.95,
  interval: "wilson",
  compared: "whole",
  gap: null,
  crossed: false,
  chart: null,
  tab: "chart",
  references: [],
  figure: null,
  search: "",
  sort: null,
  slide: null,
  language: "fr",
  theme: null,
};
