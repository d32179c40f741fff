import { fold } from "../../lib/fold.ts";
import type { Missing } from "../../survey/missing.ts";

/**
 * What is written where there is no answer. “Prefer not to say” and “Ne se prononce pas” are offered as answers and
 * stay answers.
 */
const TOKENS: Readonly<Partial<Record<Missing, readonly string[]>>> = {
  "not-asked": ["non concerné", "non concernée", "pas concerné", "not applicable", "not asked", "sans objet"],
  "no-answer": [
    "na",
    "n/a",
    "n.a.",
    "#n/a",
    "n.d.",
    "n/d",
    "nd",
    "non disponible",
    "not available",
    "nan",
    "null",
    "nr",
    "n/r",
    "sans réponse",
    "non réponse",
    "non-réponse",
    "pas de réponse",
    "aucune réponse",
    "non renseigné",
    "non renseignée",
    "nsp/nr",
    "no answer",
    "no response",
    "missing",
  ],
  refused: ["refus", "refusé", "refus de répondre", "refuse de répondre", "refused", "refusal"],
  "dont-know": [
    "nsp",
    "ne sait pas",
    "ne sais pas",
    "je ne sais pas",
    "(je) ne sais pas",
    "don't know",
    "dont know",
    "i don't know",
    "do not know",
    "dk",
  ],
};

const KINDS = new Map<string, Missing>(
  Object.entries(TOKENS).flatMap(([kind, tokens]) =>
    tokens.map((token) => [fold(token), kind as Missing] as const),
  ),
);

const LONGEST = Math.max(...[...KINDS.keys()].map((token) => token.length)) + 2;

/** Why there is no answer where a cell says this, or null: it is an answer. Brackets around it do not count. */
export function missingKindOf(cell: string): Missing | null {
  if (cell.length > LONGEST || !/^[a-z#([]/i.test(cell)) return null;
  const text = fold(cell);
  return KINDS.get(text) ?? KINDS.get(text.replace(/^[([]|[)\]]$/g, "").trim()) ?? null;
}
