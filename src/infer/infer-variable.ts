import { plainText } from "../lib/plain-text.ts";
import { type DecimalMark, type Variable, variableId } from "../survey/variable.ts";
import { wording } from "../survey/wording.ts";
import type { ColumnProfile } from "./columns/column-profile.ts";
import type { Kind, Recogniser } from "./columns/kind.ts";
import { personalOf } from "./columns/personal-data.ts";
import { recogniseDate } from "./columns/recognise-date.ts";
import { recogniseIdentifier } from "./columns/recognise-identifier.ts";
import { recogniseCombined, recogniseMultiple } from "./columns/recognise-multiple.ts";
import { recogniseNumeric } from "./columns/recognise-numeric.ts";
import { recogniseSingle } from "./columns/recognise-single.ts";
import { recogniseScale } from "./ladders/recognise-scale.ts";
import { roleOf } from "./roles/role-of.ts";

/** “Débutant; Avancé” has words of an order, and is two answers. */
const recogniseOrder: Recogniser = (profile, decimal) => {
  const scale = recogniseScale(profile, decimal);
  return scale && (recogniseCombined(profile, decimal) ?? scale);
};

/** The first that recognises a column decides. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseIdentifier,
  recogniseDate,
  recogniseNumeric,
  recogniseOrder,
  recogniseMultiple,
  recogniseSingle,
];

const OF_MANY: readonly Recogniser[] = [
  recogniseIdentifier,
  recogniseDate,
  recogniseNumeric,
  recogniseMultiple,
];

/** Beyond so many distinct answers no list of answers is looked for, but one of options joined in many ways. */
const MOST_ANSWERS = 20_000;

/**
 * The variable that a column holds; text where nothing better is certain. Whoever writes “I don't know” in words of
 * their own has answered.
 */
export function inferVariable(profile: ColumnProfile, decimal: DecimalMark): Variable {
  const kind = inferKind(profile, decimal) ?? { kind: "text" };
  const personal = personalOf(kind, profile);
  const role = roleOf(kind, profile);
  // Free text is in no chart; who wrote to whom is not to be in one.
  const hidden = personal !== null && personal !== "words" && role !== "identifier";
  return {
    ...kind,
    id: variableId(profile.name),
    label: wording(plainText(profile.header).replace(/\s+/g, " ").trim() || profile.name),
    columns: [profile.column],
    role: hidden ? "ignored" : role,
    missing:
      kind.kind === "text" ? profile.missing.filter(({ kind }) => kind !== "dont-know") : profile.missing,
    ...(personal ? { personal } : {}),
  };
}

/** What a column's answers are, or null: nothing better than text. */
export function inferKind(profile: ColumnProfile, decimal: DecimalMark): Kind | null {
  if (profile.answered === 0) return null;
  const isList = profile.entries.length <= MOST_ANSWERS;
  for (const recognise of isList ? RECOGNISERS : OF_MANY) {
    const kind = recognise(profile, decimal);
    if (kind) return kind;
  }
  return null;
}
