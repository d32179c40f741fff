import type { Question } from "../survey/question.ts";

/**
 * Who everybody is in a figure: `whole` (all who answered), or `selection` (those of them whom a filter keeps), who are
 * never called the whole.
 */
export const everybodyOf = ({ filter }: Pick<Question, "filter">): "whole" | "selection" =>
  filter.length > 0 ? "selection" : "whole";
