import type { FoundDoubt } from "../../survey/doubt.ts";
import { dateDoubt } from "./date-doubt.ts";
import { missingDoubt } from "./missing-doubt.ts";
import { orderDoubt } from "./order-doubt.ts";
import { severalDoubt } from "./several-doubt.ts";
import { tickDoubt } from "./tick-doubt.ts";
import type { Understood } from "./understood.ts";
import { weightDoubt } from "./weight-doubt.ts";
import { zeroDoubt } from "./zero-doubt.ts";

/**
 * Guesses that the file does not prove, with the corrections that turn each: what changes most figures comes first.
 * Figures computed before are shown as they are: there is nothing to guess.
 */
export function findDoubts(file: Understood): FoundDoubt[] {
  if (file.codebook.aggregate) return [];
  return [weightDoubt, severalDoubt, orderDoubt, zeroDoubt, missingDoubt, tickDoubt, dateDoubt].flatMap(
    (find) => find(file),
  );
}
