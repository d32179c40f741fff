import fc from "fast-check";
import type { Filter } from "../../src/survey/filter.ts";
import { keeping, type Records } from "../stats/study.ts";

const HEADERS = ["age", "town", "uses", "sex", "other", "score", "w", "v"];
export const KINDS = { uses: "multiple", score: "numeric", w: "numeric", v: "numeric" } as const;

const respondent = fc.tuple(
  fc.constantFrom("young", "middle", "old", ""),
  fc.constantFrom("small", "large"),
  fc.subarray(["mail", "web", "phone"]).map((uses) => uses.join("|")),
  fc.constantFrom("f", "m"),
  fc.constantFrom("young", "middle", "old", ""),
  fc.constantFrom("1", "2.5", "1000000.25", ""),
  fc.constantFrom("1", "0.5", "0", "", "3"),
  fc.constantFrom("1", "0.5", "3", "0.3333333"),
);

/** From a few respondents to a few dozen; answers of every kind that is counted, some missing; of two weights one that some have not, or of 0. */
export const surveys = fc.array(respondent, { minLength: 1, maxLength: 60 }).map(
  (rows): Records => ({
    headers: HEADERS,
    rows: [
      ...rows,
      ["young", "small", "mail|web", "f", "old", "1", "1", "1"],
      ["old", "large", "phone", "m", "middle", "2.5", "2", "0.25"],
    ],
  }),
);

const conditions = fc.constantFrom<Filter>(
  keeping("age", "young", "old"),
  keeping("age", "old"),
  keeping("town", "large"),
  keeping("uses", "mail", "web"),
  keeping("score", "2.5"),
  keeping("nobody", "x"),
);
/** Up to three conditions, some on one variable, some on what nobody has. */
export const filters = fc.array(conditions, { maxLength: 3 }).map((all) => all.flat());
