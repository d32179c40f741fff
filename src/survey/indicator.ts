import type { Filter } from "./filter.ts";
import type { Measure } from "./measure.ts";
import type { VariableId } from "./variable.ts";
import type { Wording } from "./wording.ts";

/** Indicator: a figure worth following, as data. */
export interface Indicator {
  /** Unique in its survey; what links say: “level”, “compliance”. */
  readonly id: string;
  readonly title: Wording;
  readonly theme: Wording;
  readonly measure: Measure;
  /** Whom the indicator is about, where not everybody. */
  readonly filter: Filter;
  /** Breakdowns worth showing first. */
  readonly breakdowns: readonly VariableId[];
}
