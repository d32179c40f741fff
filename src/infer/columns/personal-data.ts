import { fold } from "../../lib/fold.ts";
import type { Issue } from "../../survey/issue.ts";
import type { Personal, Variable } from "../../survey/variable.ts";
import { LANGUAGES } from "../words/languages.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { Kind } from "./kind.ts";
import { wordsOf } from "./words-of.ts";

const EMAIL = /^[^\s@,;]{1,64}@[^\s@,;]{1,190}\.[a-z]{2,24}$/i;
const PHONE = /^(?:(?:\+|00)\d{1,3}[\s.-]?\(?0?\)?|0)[1-9](?:[\s.-]?\d{2}){4}$/;
const NAME = new Set("prenom prenoms firstname lastname surname patronyme forename".split(" "));
const WHOLE_NAME =
  /^(nom|noms|nom de famille|nom et prenom|nom prenom|prenom et nom|name|full name|first name|last name|votre nom|your name)$/;

/** Most of the cells: some people write “aucun”. */
const MOST = 0.8;
const ENOUGH = 10;
const LONG_WORDS = 20;

/** What of a column is likely to tell who a respondent is, or null. */
export function personalOf(kind: Kind, profile: ColumnProfile): Personal | null {
  const { header, entries, answered } = profile;
  if (answered === 0 || kind.kind === "numeric" || kind.kind === "date") return null;
  const share = (fits: (key: string) => boolean) =>
    entries.reduce((sum, { key, count }) => sum + (fits(key) ? count : 0), 0) / answered;
  if (share((key) => EMAIL.test(key)) >= MOST) return "email";
  if (share((key) => PHONE.test(key)) >= MOST) return "phone";
  const areNames = entries.length * 2 > answered && !entries.every(({ key }) => YES_OR_NO.has(fold(key)));
  if (namesPerson(header) && share(isName) >= MOST && areNames) return "name";
  if (kind.kind !== "text" || answered < ENOUGH || entries.length < answered * 0.9) return null;
  const length = entries.reduce((sum, { key, count }) => sum + key.length * count, 0) / answered;
  return length >= LONG_WORDS ? "words" : null;
}

/** And what ticks a box. */
const YES_OR_NO = new Set([
  ...LANGUAGES.flatMap(({ yes, no }) => `${yes}|${no}`.split("|")),
  ..."xvynotf",
  ..."true|false|vrai|faux".split("|"),
]);

const namesPerson = (header: string): boolean =>
  WHOLE_NAME.test(fold(header)) ||
  (header.length <= 30 && [...wordsOf(header)].some((word) => NAME.has(word)));

const isName = (key: string): boolean => key.length <= 60 && /^[\p{L}][\p{L}\s.'’-]*$/u.test(key);

/** The column may hold personal data: said, with its place. */
export function personalIssues({ personal, id }: Variable, { column, answered }: ColumnProfile): Issue[] {
  if (!personal) return [];
  const severity = personal === "words" ? "info" : "warning";
  return [
    {
      code: "personal-data",
      severity,
      count: answered,
      where: { row: 1, column },
      params: { name: id, personal },
    },
  ];
}
