import type { OfferedAnswer } from "../../../survey/questionnaire.ts";
import { wording } from "../../../survey/wording.ts";

/** Answers that LimeSurvey offers by itself, as it words them in some languages; English elsewhere. */
const WORDS = {
  yes: { en: "Yes", fr: "Oui", de: "Ja", es: "Sí", it: "Sì", nl: "Ja", pt: "Sim" },
  no: { en: "No", fr: "Non", de: "Nein", es: "No", it: "No", nl: "Nee", pt: "Não" },
  uncertain: {
    en: "Uncertain",
    fr: "Incertain",
    de: "Unsicher",
    es: "No sabe",
    it: "Incerto",
    nl: "Weet niet",
    pt: "Incerto",
  },
  increase: {
    en: "Increase",
    fr: "Augmentation",
    de: "Zunahme",
    es: "Aumentar",
    it: "Aumenta",
    nl: "Toename",
    pt: "Aumentar",
  },
  same: {
    en: "Same",
    fr: "Sans changement",
    de: "Gleich",
    es: "Mantener",
    it: "Uguale",
    nl: "Gelijk",
    pt: "Mesmo",
  },
  decrease: {
    en: "Decrease",
    fr: "Diminution",
    de: "Abnahme",
    es: "Disminuir",
    it: "Diminuisce",
    nl: "Afname",
    pt: "Diminuir",
  },
  female: {
    en: "Female",
    fr: "Féminin",
    de: "Weiblich",
    es: "Femenino",
    it: "Femmina",
    nl: "Vrouw",
    pt: "Feminino",
  },
  male: {
    en: "Male",
    fr: "Masculin",
    de: "Männlich",
    es: "Masculino",
    it: "Maschio",
    nl: "Man",
    pt: "Masculino",
  },
  other: { en: "Other", fr: "Autre", de: "Sonstiges", es: "Otro", it: "Altro", nl: "Anders", pt: "Outro" },
  comment: {
    en: "Comment",
    fr: "Commentaire",
    de: "Kommentar",
    es: "Comentario",
    it: "Commento",
    nl: "Opmerking",
    pt: "Comentário",
  },
} as const;

export type BuiltIn = keyof typeof WORDS;

/** In the survey's languages, and in every other that is known: a file may be exported in any. */
export function builtInWording(word: BuiltIn, languages: readonly string[]) {
  const known: Readonly<Record<string, string>> = WORDS[word];
  const [main = "en", ...others] = languages;
  const inLanguage = (tag: string) => known[tag.slice(0, 2)];
  return wording(
    inLanguage(main) ?? WORDS[word].en,
    Object.fromEntries(others.flatMap((tag) => (inLanguage(tag) ? [[tag, inLanguage(tag) ?? ""]] : []))),
  );
}

/** All its words. */
export const builtInWords = (word: BuiltIn): readonly string[] => [...new Set(Object.values(WORDS[word]))];

export const builtInAnswer = (code: string, word: BuiltIn, languages: readonly string[]): OfferedAnswer => ({
  code,
  label: builtInWording(word, languages),
  spellings: builtInWords(word),
  missing: null,
});

/** 1 to the last step. */
export const steps = (last: number): OfferedAnswer[] =>
  Array.from({ length: last }, (_, index) => ({
    code: String(index + 1),
    label: wording(String(index + 1)),
    spellings: [],
    missing: null,
  }));
