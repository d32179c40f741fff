import type { DecimalMark } from "../survey/variable.ts";
import type { Delimiter } from "./file/delimiter.ts";
import type { Encoding } from "./file/encoding.ts";

/** Reading: what somebody may set by hand where the file was misunderstood. */
export interface Reading {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: DecimalMark;
}
