import type { Phrases } from "./language.ts";

/** What questions say of the answers that they ask for. */
export interface QuestionWords {
  /** That several answers may be given: “all that apply”. */
  readonly several: Phrases;
  /** That one of several things is to be chosen, so that numbers are names of things: “which of these photos”. */
  readonly which: Phrases;
}

/** By language: another is another entry, and nothing else. Folded, as everywhere in this folder. */
export const QUESTION_WORDS: Readonly<Record<string, QuestionWords>> = {
  fr: {
    several:
      "plusieurs reponses|plusieurs reponse|plusieurs choix|choix multiple|choix multiples|reponse multiple|reponses multiples|lesquels d entre|lesquelles d entre",
    which:
      "lequel|laquelle|quelle photo|quelle image|quelle proposition|quelle phrase|quelle option|quelles photos|quelles images",
  },
  en: {
    several:
      "all that apply|more than one|several answers|check all|select all|select any|select up to|choose all|choose any|choose up to|multiple answers|multiple choice|multiple choices|multiple responses|which of these are|which of these do|which of these did|which of these have|which of the following are|which of the following do|which of the following did|which of the following have",
    which:
      "which one|which of|which photo|which picture|which image|which statement|which option|which phrase|which photos|which pictures|which images|which statements",
  },
  de: {
    several: "mehrfachnennung*|mehrfachauswahl|mehrfachantwort*|mehrere antworten",
    which:
      "welche der|welcher der|welches der|welche von|welcher von|welches von|welche dieser|welches dieser|welcher dieser|welches bild|welches foto|welche option",
  },
  es: {
    several: "seleccione todas|seleccione todos|varias respuestas|varias opciones",
    which: "cual de|que foto|que imagen|que opcion|cual foto|cual imagen",
  },
  it: {
    several: "piu risposte",
    which: "quale tra|quale fra|quale di|quale foto|quale immagine|quale opzione",
  },
  nl: { several: "meerdere antwoorden", which: "welke van|welk beeld|welke foto" },
  pt: {
    several: "varias respostas|mais de uma opcao|mais de uma resposta|mais do que uma opcao",
    which: "qual das|qual dos|qual destas|qual destes|que foto|que imagem|qual foto|qual imagem",
  },
};
