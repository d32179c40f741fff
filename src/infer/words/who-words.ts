import type { Phrases } from "./language.ts";

/** How a language names who answered: in headers that are names, in questions, and in answers. */
export interface WhoWords {
  /** Whole words of short headers that are names rather than questions: “Diplôme”, “Region”. */
  readonly names: Phrases;
  /** What a question says that asks who someone is, anywhere in it: “how old are you”. */
  readonly asked: Phrases;
  /** Answers to what kind of place one lives in; two of them are proof. */
  readonly places: Phrases;
  /** Answers to what one's origin or colour is; two of them are proof. */
  readonly origins: Phrases;
  /** Answers to what one's gender is; two of them are proof. */
  readonly genders: Phrases;
  /** Beginnings of answers to what one does for a living; three of them are proof. */
  readonly occupations: Phrases;
}

/** By language: another is another entry, and nothing else. Folded, as everywhere in this folder. */
export const WHO_WORDS: Readonly<Record<string, WhoWords>> = {
  fr: {
    names:
      "promo|promotion|prof|bac|cursus|parcours|lieu de naissance|lieu naissance|age|ages|agea|discipline|disciplines|domaine|domaine etude|domaine d etude*|campus|faculte|universite|ecole|classe|specialite|sexe|taille|strate|categorie|region|regions|departement|pays|enfants|famille|foyer|menage|csp|pcs|diplome|diplomes|etudes|nivetud|nationalite|secteur|statut|profession|metier|poste|occup|qualif|qualification|fonction|filiere|cadre|anciennete|tranche|groupe|situation|milieu|zone|habitat|agglomeration|commune|collectivite|population|service|urbain|rural|revenu|revenus|langue|ville|quartier|commune de residence|niveau etude|niveau d etude*|niveau scolaire|province|canton|lieu de residence|lieu d habitation|etat civil|situation matrimoniale|genre|religion|ethnie|village",
    asked:
      "compose votre foyer|composent votre foyer|composent votre menage|lieu de naissance|ou etes vous ne|taille de votre foyer|dans quelle classe|en quelle classe|quel age|votre age|tranche d age|annee de naissance|ne en quelle annee|nee en quelle annee|votre sexe|votre genre|etes vous un homme|vous vous identifiez|votre profession|votre metier|votre fonction|votre poste|votre statut|votre situation|situation professionnelle|situation familiale|situation matrimoniale|situation actuelle|niveau d etude*|niveau d etudes|niveau de diplome|niveau scolaire|plus haut diplome|dernier diplome|diplome le plus|diplome obtenu|formation initiale|dans quelle region|dans quel departement|dans quelle ville|dans quelle commune|dans quel pays|dans quel quartier|dans quel secteur|secteur d activite|dans quel service|ou habitez|ou vivez|ou residez|vous habitez|habitez vous|vous residez|residez vous|lieu de residence|lieu d habitation|categorie socio*|categorie professionnelle|taille de votre|taille de la commune|combien d habitants|votre anciennete|depuis combien de temps travaillez|depuis combien d annees travaillez|nombre d enfants|combien d enfants|personnes dans votre foyer|composition du foyer|revenu mensuel*|revenus mensuels|revenu annuel*|revenus de votre|tranche de revenu*|langue maternelle|votre nationalite",
    places:
      "urbain|rural|periurbain|milieu urbain|milieu rural|en milieu urbain|en milieu rural|en milieu periurbain|zone urbaine|zone rurale|zone periurbaine|en zone urbaine|en zone rurale",
    origins: "blanc|blanche|noir|noire|metis|metisse|asiatique",
    genders:
      "femme|homme|feminin|masculin|femmes|hommes|une femme|un homme|fille|garcon|madame|monsieur|non binaire|autre genre",
    occupations:
      "etudiant*|eleve|lyceen*|salarie*|employe*|cadre*|ouvrier*|artisan*|agriculteur*|retraite*|chomeur*|chomage|sans emploi|demandeur*|en recherche d emploi|recherche d emploi|en activite|en emploi|profession intermediaire|professions intermediaires|profession liberale|profession intellectuelle|chef d entreprise|chefs d entreprise|commercant*|inactif*|sans activite|fonctionnaire*|independant*|auto entrepreneur*|au foyer|apprenti*|alternant*|stagiaire*",
  },
  en: {
    names:
      "major|minor|division|age|ages|agegroup|discipline|campus|affiliation|role|current role|job role|faculty|institution|institute|college|specialty|speciality|sex|gender|female|male|size|category|region|regions|state|country|county|province|children|household|family|degree|education|educ|educgroup|eduyrs|edlevel|religion|ethnicity|race|nationality|locality|status|sector|seniority|group|generation|industry|occupation|job title|profession|population|income|language|city|town|village|district|department|marital status|employment|major|field of study|qualification|school|university|company size|org size|devtype|nationality",
    asked:
      "best describes you|statements describes you|what year student|year student are you|year of study|what grade are you|grade are you in|institution based|organization type|organisation type|type of organization|type of organisation|place of birth|where were you born|persons live in|people are in your household|how old are you|how long have you worked|how long have you been working|what is your school|what is your college|what is your department|what is your university|what is your faculty|what is your institution|what is your school college|which faculty|which department do you|which school do you|which university do you|what university do you|your employment|your address|primary address|home address|are you located|you are located|your age|age group|age range|what is your gender|your gender|your sex|gender identity|you identify as|do you identify|describe yourself|industry you work|industry do you work|size of your company|size of your organi*|company size|how many employees|how many people work|describes your occupation|your occupation|your job title|job title|job role|your current role|your primary role|your profession|describes your role|describes your job|employment status|current employment|currently employed|marital status|relationship status|highest level of|level of education|level of formal education|highest qualification|highest degree|highest academic|what degree|degree program*|do you live|which country do you|in which country|what country do you|country of residence|country of birth|country do you|which state do you|in which state|what state do you|us state|state or territory|province or territory|which region|what region|which province|are you located|where are you from|your nationality|native language|first language|mother tongue|native speaker|your ethnicity|ethnic*|racial|household income|annual income|your income|monthly income|annual salary|annual compensation|years of experience|years of professional|how long have you worked|how many years have you worked|are you a student|field of study|your major|area of study|year of study|what year are you|religious affiliation|how many children|people live in your household|political affiliation",
    places:
      "urban|rural|suburban|urban area|rural area|suburban area|an urban area|a rural area|a suburban area|semi urban",
    origins:
      "white|black|black or african american|african american|asian|hispanic*|latino|caucasian|native american*|pacific islander|native hawaiian*",
    genders: "female|male|woman|man|women|men|boy|girl|non binary|nonbinary|genderqueer|f|m",
    occupations:
      "student*|employed*|unemployed*|self employed*|retired*|homemaker|freelance*|full time*|part time*|working full time|working part time|not employed*|looking for work|contractor*|manager*|professor*|lecturer*|researcher*|engineer*|teacher*|phd student*|graduate student*|undergraduate*|developer|administrator|clerk|worker|farmer*|military",
  },
  de: {
    names:
      "alter|geschlecht|beruf|bildung|bildungsabschluss|schulabschluss|abschluss|bundesland|land|wohnort|region|einkommen|familienstand|staatsangehorigkeit|nationalitat|muttersprache|position|studiengang|studienfach|semester|fakultat|altersgruppe|herkunft|religion|beschaftigung|tatigkeit|kanton|gemeinde|stadt",
    asked:
      "migrationshintergrund|wie alt|ihr alter|dein alter|altersgruppe|ihr geschlecht|dein geschlecht|welches geschlecht|welchem geschlecht|hochster bildungsabschluss|hochsten bildungsabschluss|hochster abschluss|hochsten abschluss|hochster schulabschluss|hochsten schulabschluss|bildungsgrad|welchen beruf|ihr beruf|dein beruf|berufliche stellung|berufliche position|berufliche situation|beruflicher status|beschaftigungsverhaltnis|erwerbs*|in welchem land|welches land|in welchem bundesland|welchem kanton|wo wohnen|wo wohnst|wohnort|leben sie|lebst du|familienstand|einkommen|muttersprache|staatsangehorigkeit|in welcher branche|welcher branche|was studieren|was studierst|welches semester|berufserfahrung|wie viele kinder|unternehmensgrosse|wie viele mitarbeiter*|welcher studiengang|welchen studiengang|welchem studiengang|ihr studiengang|dein studiengang|deinen studiengang|ihren studiengang",
    places: "stadtisch|landlich|vorstadtisch|in der stadt|auf dem land|stadtischer raum|landlicher raum",
    origins: "",
    genders: "weiblich|mannlich|frau|mann|frauen|manner|divers|w|m",
    occupations:
      "student*|studierend*|schuler*|angestellt*|arbeitnehmer*|arbeiter*|selbststandig*|selbstandig*|beamt*|rentner*|rente|arbeitslos*|arbeitssuchend*|hausfrau|auszubildend*|azubi|in ausbildung|berufstatig*|vollzeit*|teilzeit*|freiberuf*|pensionar*",
  },
  es: {
    names:
      "edad|sexo|genero|profesion|ocupacion|educacion|estudios|escolaridad|nivel educativo|nivel de estudios|pais|provincia|region|ciudad|municipio|localidad|comunidad|ingresos|estado civil|nacionalidad|religion|sector|cargo|puesto|antiguedad|departamento|carrera|barrio|estado|grado academico|especialidad",
    asked:
      "lugar de origen|de donde eres|ingreso mensual|rango de ingreso*|que carrera|carrera que estudia*|lugar de nacimiento|que edad|su edad|tu edad|cuantos anos tiene*|rango de edad|grupo de edad|su sexo|su genero|tu genero|tu sexo|se identifica|te identificas|me identifico|nivel de estudios|nivel educativo|nivel de escolaridad|ultimo grado|maximo nivel|grado de estudios|titulo obtenido|su profesion|tu profesion|su ocupacion|tu ocupacion|situacion laboral|a que te dedicas|a que se dedica|donde vive*|donde reside*|lugar de residencia|en que pais|pais de|en que provincia|en que ciudad|en que estado vive*|comunidad autonoma|estado civil|ingresos mensuales|nivel de ingresos|su nacionalidad|tu nacionalidad|anos de experiencia|cuantos hijos|tamano de la empresa|cantidad de empleados|sector de actividad|condicion laboral|condicion de actividad|de que pais|de que ciudad|de que provincia",
    places: "urbano|rural|urbana|periurbana|periurbano|zona urbana|zona rural|area urbana|area rural",
    origins: "mestizo|mestiza|indigena|afrodescendiente|mulato|mulata",
    genders: "mujer|hombre|femenino|masculino|mujeres|hombres|no binario|no binarie",
    occupations:
      "estudiante*|empleado*|empleada|trabajador*|autonomo*|independiente|desempleado*|en paro|parado*|jubilado*|ama de casa|docente*|profesor*|comerciante*|funcionario*|obrero*|profesional independiente|administrativo*|desocupad*|ocupad*|jubilad*",
  },
  it: {
    names:
      "eta|sesso|genere|professione|occupazione|titolo di studio|istruzione|regione|provincia|comune|citta|paese|residenza|reddito|stato civile|nazionalita|religione|settore|ruolo|anzianita|fascia di eta|fascia d eta|scuola|facolta|corso di laurea",
    asked:
      "sei un|sei una|sei uno|siete un|lei e un|tipologia di utente|tipo di utente|con chi vivi|con chi vive|originario|originaria|da dove vieni|di dove sei|quanti figli hai|quanti anni|la tua eta|sua eta|fascia di eta|fascia d eta|anno di nascita|il tuo sesso|il tuo genere|suo sesso|genere ti identifichi|titolo di stud*|livello di istruzione|la tua professione|sua professione|che lavoro|la tua occupazione|situazione lavorativa|condizione lavorativa|condizione professionale|in quale regione|in che regione|quale provincia|in quale citta|in quale paese|dove vivi|dove vive|dove abiti|dove risiedi|residenza|stato civile|reddito|nazionalita|quanti figli|anni di esperienza|settore di|quale settore|corso di laurea|cosa studi",
    places: "urbana|rurale|urbano|zona urbana|zona rurale|area urbana|area rurale",
    origins: "",
    genders: "femmina|maschio|donna|uomo|femminile|maschile|donne|uomini|non binario|f|m",
    occupations:
      "student*|studentessa|impiegat*|operai*|lavoratore*|lavoratrice|dipendente*|libero professionista|autonom*|disoccupat*|pensionat*|casalinga|insegnante*|dirigente*|in cerca di*|inoccupat*|imprenditore|occupat*",
  },
  nl: {
    names:
      "leeftijd|geslacht|beroep|opleiding|opleidingsniveau|provincie|gemeente|woonplaats|land|inkomen|burgerlijke staat|nationaliteit|sector|functie|leeftijdsgroep|religie|studie",
    asked:
      "hoe oud|uw leeftijd|je leeftijd|leeftijdscategorie|uw geslacht|je geslacht|hoogst genoten|hoogste opleiding|hoogst afgeronde|opleidingsniveau|uw beroep|je beroep|werksituatie|arbeidssituatie|in welk land|in welke provincie|in welke gemeente|waar woon*|woonplaats|burgerlijke staat|inkomen|nationaliteit|moedertaal|in welke sector|hoeveel kinderen|jaren ervaring",
    places: "stedelijk|landelijk|stedelijk gebied|landelijk gebied|platteland",
    origins: "",
    genders: "vrouw|man|vrouwelijk|mannelijk|vrouwen|mannen|non binair|anders",
    occupations:
      "student*|scholier*|werknemer*|zelfstandig*|werkloos*|werkzoekend*|gepensioneerd*|huisvrouw|ambtenaar|in loondienst|arbeider*|bediende*|voltijd*|deeltijd*",
  },
  pt: {
    names:
      "turma|idade|sexo|genero|profissao|ocupacao|escolaridade|educacao|pais|estado|municipio|cidade|regiao|bairro|renda|estado civil|nacionalidade|religiao|curso|cargo|setor|rendimentos|rendimento|sub regiao|faixa etaria|distrito|concelho",
    asked:
      "sua origem|seu local de origem|se autodeclara|se declara|se considera|sua idade|tua idade|qual a idade|quantos anos|faixa etaria|seu sexo|seu genero|qual o seu genero|identidade de genero|escolaridade|grau de instrucao|nivel de ensino|habilitacoes|sua profissao|sua ocupacao|situacao profissional|onde mora|onde reside|onde vive|em que cidade|em que estado|em que pais|qual cidade|qual estado|municipio|estado civil|rendimento|nacionalidade|anos de experiencia|qual curso|qual o seu curso|quantos filhos|cor raca|raca|etnia|sua renda|renda mensal|renda familiar|renda per capita|faixa de renda|renda media|renda bruta|renda anual",
    places: "urbana|rural|urbano|zona urbana|zona rural|area urbana|area rural|meio urbano|meio rural",
    origins: "branco|branca|pardo|parda|preto|preta|amarelo|amarela|indigena",
    genders: "feminino|masculino|mulher|homem|mulheres|homens|nao binario",
    occupations:
      "estudante*|empregad*|desempregad*|aposentad*|reformad*|autonom*|trabalhador*|professor*|funcionari*|servidor*|do lar|dona de casa|empresari*",
  },
  pl: {
    names:
      "plec|płec|wiek|wyksztalcenie|zawod|wojewodztwo|miejscowosc|miejsce zamieszkania|rok studiow|kierunek studiow|rodzaj studiow|tryb studiow|uczelnia|wydzial|stanowisko|branza",
    asked:
      "ile masz lat|ile ma pan*|twoj wiek|twoja plec|twoja płec|jaki kierunek studi*|na jakiej uczelni|na ktorym roku|gdzie mieszkasz|miejsce zamieszkania|poziom wyksztalcenia|jaki zawod|czy pracujesz",
    places: "miasto|wies|na wsi|w miescie",
    origins: "",
    genders: "kobieta|mezczyzna|kobiety|mezczyzni",
    occupations: "student*|pracownik*|bezrobotn*|emeryt*|uczen|uczennica|nauczyciel*|przedsiebiorc*",
  },
};
