import { profile } from "../count/profile.ts";
import { nearEqual } from "../infer/correct/near-equal.ts";
import { orderProposals } from "../infer/doubts/order-proposals.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { VariableProfile } from "./protocol.ts";

/** What each variable holds, and what of it might be corrected. */
export const profileVariables = (table: SurveyTable): readonly VariableProfile[] =>
  profile(table).map((one, index) => {
    const { codebook, cells } = table;
    const variable = codebook.variables[index];
    return {
      ...one,
      isConcealed: false,
      nearEqual: variable ? nearEqual(variable) : [],
      orders: variable ? orderProposals(variable, codebook, cells) : [],
    };
  });
