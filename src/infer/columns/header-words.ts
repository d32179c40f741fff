import { fold } from "../../lib/fold.ts";
import { Lexicon } from "../words/lexicon.ts";
import { QUESTION_WORDS, type QuestionWords } from "../words/question-words.ts";
import { tokensOf } from "../words/text.ts";
import { wordsOf } from "./words-of.ts";

/** Words that say what a column is for, in headers short enough to be names rather than questions. */
const NAME_LENGTH = 40;

const IDENTIFIER = set(
  "id ids identifiant identifier uuid guid siren siret rna ip token rownames rowname rowid uid respid respondentid recordno caseid idno matricule",
);
const CONTACT = set("email mail courriel telephone phone");
const PLACE_CODE = set("insee postal postcode zip zipcode depcom codgeo nuts iris uai finess");
const WHO_IN_NUMBERS = set(
  "age ages agea taille size population anciennete seniority revenu revenus income educ eduyrs edad ingresos alter einkommen eta reddito leeftijd inkomen idade renda",
);
const TYPE = set("type types");
const CODE_OF = set("code codes cod num no numero");
const OF_PLACE = set("commune communes ville epci collectivite etablissement mairie organisme structure");
const CODE = set(
  "code codes reg region dep dept departement pays country zone strate type categorie groupe group sexe sex genre gender csp pcs profession metier occupation religion ethnicity nationality nationalite locality",
);
const WEIGHT = set(
  "poids pond ponderation weight weights weighting wt wts wgt pw w pweight dweight pspwght anweight wght coefpond",
);
const COMMENT = set(
  "commentaire commentaires remarque remarques suggestion suggestions observation observations verbatim precisez precision " +
    "comment comments remarks feedback verbatims",
);
const OWN_YEAR = set(
  "birth birthyear birthdate naissance naiss ne nee yob phd graduation graduated diploma diplome degree these embauche recrutement hired hire arrival arrivee installation",
);
const YEAR = set("annee annees year years an millesime edition vague wave");
const TIMESTAMP = set(
  "horodateur horodatage timestamp submitted submitdate startdate enddate datestamp recordeddate",
);
const TIMES = /^(start|end|debut|fin|heure|date)[ _](time|date|de (saisie|soumission|debut|fin|creation))$/;
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const says = (header: string, words: ReadonlySet<string>): boolean =>
  header.length <= NAME_LENGTH && [...wordsOf(header)].some((word) => words.has(word));

export const namesIdentifier = (header: string): boolean =>
  says(header, IDENTIFIER) || (header.length <= NAME_LENGTH && /^id_?\d{0,2}$/i.test(header.trim()));

/** Where to write or call, or what that is done by: only the cells tell. */
export const namesContact = (header: string): boolean => says(header, CONTACT);

/** When the questionnaire was filled in: about the reply, no answer to it. */
export const namesTimestamp = (header: string): boolean =>
  says(header, TIMESTAMP) || TIMES.test(fold(header));

/** “Code INSEE”, “code postal”, “Code commune”: digits that name a place. */
export const namesPlaceCode = (header: string): boolean =>
  says(header, PLACE_CODE) || (says(header, CODE_OF) && says(header, OF_PLACE)) || fold(header) === "cp";

/** Digits under such a header are labels. */
export const namesCode = (header: string): boolean => says(header, CODE);

/** What may stand beside “poids” where it weighs answers; another word is what was put on the scales. */
const WEIGHING = set(
  "de du des la le l d nul nulle zero final finale base redresse redressee redressement calage cale initial initiale brut brute sondage enquete individu individuel " +
    "individuelle foyer famille unite statistique moyen menage menages normalise normalisee norm trim trimmed tronque extrapolation ajuste ajuste corrige survey sample sampling design post " +
    "stratification person household raked rake calibrated adjusted total full population pop var variable a b c y x w s of the for respondent answers national nat fr global stat analysis analytic",
);

/** “Poids”, “weight_final”, “pond2”; “Poids du colis”, “body weight” and “Poids (kg)” are of things. */
export const namesWeight = (header: string): boolean =>
  says(header, WEIGHT) &&
  [...wordsOf(header)].every((word) => WEIGHT.has(word) || WEIGHING.has(word) || /\d/.test(word));

/** Called by the bare word for what scales show, too. */
export const namesBareWeight = (header: string): boolean =>
  [...wordsOf(header)].every((word) => BARE_WEIGHT.has(word));
const BARE_WEIGHT = set("poids weight weights");

/** “Commentaire libre”, “Si autre, précisez”: words of one's own, however often they come back. */
export const namesComment = (header: string): boolean => says(header, COMMENT);

const phrasesOf = (key: keyof QuestionWords): Lexicon<true> =>
  Object.values(QUESTION_WORDS).reduce((all, words) => all.add(words[key], true), new Lexicon<true>());
const SEVERAL = phrasesOf("several");
const WHICH = phrasesOf("which");
const OPINION = phrasesOf("opinion");

const holds = (header: string, phrases: Lexicon<true>): boolean => {
  const tokens = tokensOf(header);
  return tokens.some((_, at) => phrases.at(tokens, at) !== null);
};

/** “Laquelle de ces photos est vraie ?”, “Which image is real?”: numbers under it are numbers of things to choose from. */
export const asksWhich = (header: string): boolean => holds(header, WHICH);

/** Whether one's opinion is asked: who is named in the answers are others. */
export const asksOpinion = (header: string): boolean => holds(header, OPINION);

/** Whether a question says that several answers may be given. */
export const asksSeveral = (header: string): boolean => holds(header, SEVERAL);

export const namesYear = (header: string): boolean => says(header, YEAR);

/** “Birth year”, “phd_year”: a year of whoever answered, not of an edition. */
export const namesOwnYear = (header: string): boolean => says(header, OWN_YEAR);

/** “Âge”, “population”: a number of whoever answered, rather than their answer. */
export const namesWhoInNumbers = (header: string): boolean => says(header, WHO_IN_NUMBERS);

/** “Type”, “type de commune”. */
export const namesType = (header: string): boolean =>
  fold(header) === "type" || (says(header, TYPE) && says(header, OF_PLACE));
