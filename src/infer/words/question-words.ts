import type { Phrases } from "./language.ts";

/** What questions say of the answers that they ask for. */
export interface QuestionWords {
  /** That several answers may be given: “all that apply”. */
  readonly several: Phrases;
  /** That one of several things is to be chosen, so that numbers are names of things: “which of these photos”. */
  readonly which: Phrases;
  /** That one's opinion is asked, so that ages or trades among the answers are of others: “do you think that”. */
  readonly opinion: Phrases;
}

/** By language: another is another entry, and nothing else. Folded, as everywhere in this folder. */
export const QUESTION_WORDS: Readonly<Record<string, QuestionWords>> = {
  fr: {
    several:
      "plusieurs reponses|plusieurs reponse|plusieurs choix|choix multiple|choix multiples|reponse multiple|reponses multiples|lesquels d entre|lesquelles d entre",
    which:
      "lequel|laquelle|quelle photo|quelle image|quelle proposition|quelle phrase|quelle option|quelles photos|quelles images",
    opinion:
      "pensez vous qu*|croyez vous qu*|estimez vous qu*|selon vous|a votre avis|considerez vous qu*|d apres vous|trouvez vous qu*",
  },
  en: {
    several:
      "all that apply|more than one|several answers|check all|select all|select any|select up to|choose all|choose any|choose up to|multiple answers|multiple choice|multiple choices|multiple responses|which of these are|which of these do|which of these did|which of these have|which of the following are|which of the following do|which of the following did|which of the following have",
    which:
      "which one|which of|which photo|which picture|which image|which statement|which option|which phrase|which photos|which pictures|which images|which statements",
    opinion: "do you think|do you believe|in your opinion|in your view|do you consider that|do you feel that",
  },
  de: {
    several: "mehrfachnennung*|mehrfachauswahl|mehrfachantwort*|mehrere antworten",
    which:
      "welche der|welcher der|welches der|welche von|welcher von|welches von|welche dieser|welches dieser|welcher dieser|welches bild|welches foto|welche option",
    opinion:
      "denken sie|glauben sie|finden sie|meinen sie|ihrer meinung nach|deiner meinung nach|ihrer ansicht nach|glaubst du|denkst du|findest du",
  },
  es: {
    several: "seleccione todas|seleccione todos|varias respuestas|varias opciones",
    which: "cual de|que foto|que imagen|que opcion|cual foto|cual imagen",
    opinion:
      "considera que|cree que|piensa que|en su opinion|en tu opinion|crees que|consideras que|piensas que|le parece que",
  },
  it: {
    several: "piu risposte",
    which: "quale tra|quale fra|quale di|quale foto|quale immagine|quale opzione",
    opinion:
      "pensa che|crede che|ritiene che|secondo lei|secondo te|a suo avviso|pensi che|credi che|ritieni che",
  },
  nl: {
    several: "meerdere antwoorden",
    which: "welke van|welk beeld|welke foto",
    opinion: "denkt u dat|vindt u dat|volgens u|denk je dat|vind je dat|volgens jou",
  },
  pt: {
    several: "varias respostas|mais de uma opcao|mais de uma resposta|mais do que uma opcao",
    which: "qual das|qual dos|qual destas|qual destes|que foto|que imagem|qual foto|qual imagem",
    opinion: "acha que|considera que|acredita que|na sua opiniao|em sua opiniao|voce acha|pensa que",
  },
};
