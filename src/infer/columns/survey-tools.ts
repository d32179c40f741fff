/**
 * Columns that survey tools add to every reply: when, from where, how long, under which number. By tool, since a word
 * such as “status” or “mode” says little alone and much beside the others of its tool. Folded: lower case, no accents,
 * words apart. A “*” at the end stands for anything. To teach another tool, add a line.
 */
export const SURVEY_TOOLS: Readonly<Record<string, string>> = {
  limesurvey:
    "id|id de la reponse|response id|antwort id|submitdate|date submitted|date de soumission|datum abgeschickt|fecha de envio|data di invio|lastpage|last page|derniere page|letzte seite|ultima pagina|startlanguage|start language|langue de depart|langue de base|start sprache|lenguaje inicial|lingua iniziale|seed|tete de serie|zufallsstartwert|semilla|startdate|date started|date de lancement|date de debut|datum gestartet|fecha de inicio|datestamp|date last action|date de la derniere action|datum letzte aktivitat|ipaddr|ip address|adresse ip|ip adresse|refurl|referrer url|url de reference|url de provenance|referenz url|token|jeton|interviewtime|total time|temps total|duree totale|gesamtzeit|group time *|question time *|temps pour le groupe *|temps pour la question *|temps de la question *|duree pour le groupe *|duree pour la question *|gruppenzeit *|fragenzeit *",
  framaforms:
    "sequentiel|serial|sid|heure de soumission|submitted time|heure de completion|completed time|heure de modification|modified time|brouillon|draft|adresse ip|ip address|uid|nom d utilisateur|username",
  "google forms":
    "horodateur|timestamp|zeitstempel|marca temporal|informazioni cronologiche|adresse e mail|email address|username|nom d utilisateur|score|e mail adresse",
  "microsoft forms":
    "id|heure de debut|start time|startzeit|hora de inicio|heure de fin|completion time|fertigstellungszeit|hora de finalizacion|adresse de messagerie|email|e mail|name|nom|heure de la derniere modification|last modified time|langue|language|total points|quiz feedback",
  sphinx:
    "date saisie|temps saisie|temps de saisie|date de saisie|duree de saisie|langue de saisie|origine de saisie|statut de saisie|date de dernier enregistrement|date de derniere modification|appareil utilise pour la saisie|duree saisie|origine saisie|lang saisie|langue saisie|appareil saisie|progression|cle|derniere question|derniere question saisie|date enreg|date modif|date enregistrement|date modification|num observation|numero observation|identifiant observation|statut saisie|ip saisie|login",
  sosci:
    "case|serial|ref|questnnr|mode|language|started|time sum|time rsi|mailsent|lastdata|status|finished|q viewer|lastpage|maxpage|missing|missrel|deg time|time0*",
  eusurvey:
    "alias|export date|date d exportation|contribution id|id de contribution|identifiant de la contribution|user name|nom d utilisateur|e mail address|adresse e mail|creation date|date de creation|last update|derniere mise a jour|languages|langues|language|langue|invitation number|numero d invitation|score",
  kobo: "start|end|today|deviceid|device id|username|simserial|subscriberid|phonenumber|formhub uuid|meta instance id|meta root uuid|id|uuid|submission time|validation status|notes|status|submitted by|version|tags|index|parent index|parent table name|submission id|xform id string|geolocation|attachments",
  odk: "submission date|start|end|today|deviceid|device id|meta instance id|meta instance name|instance id|key|parent key|submitter id|submitter name|attachments present|attachments expected|status|review state|edits|form version",
  lamapoll:
    "id|datum|startzeit|endzeit|laufzeit|beantwortungsdauer in s|beantwortungsdauer|antwort quote|dauer fur seite *|sprache|teilnehmer|abgeschlossen|date|start time|end time|runtime|duration in s|response rate|duration of page *",
  jotform:
    "submission date|submission id|submission ip|last update date|flow status|date de soumission|ip|get page url|unique id",
  qualtrics:
    "start date|end date|status|ip address|progress|duration in seconds|duration|finished|recorded date|response id|recipient last name|recipient first name|recipient email|external reference|location latitude|location longitude|distribution channel|user language|date de debut|date de fin|type de reponse|statut|adresse ip|progression|duree en secondes|termine|date enregistree|date d enregistrement|id de la reponse|id de reponse|nom de famille du destinataire|prenom du destinataire|adresse e mail du destinataire|reference externe|reference de donnees externes|latitude de l emplacement|longitude de l emplacement|canal de distribution|langue de l utilisateur|q recaptcha score|q relevant id *|q duplicate *|q ballot box stuffing",
  typeform:
    "network id|start date utc|submit date utc|submitted at|ending|response type|token|tags|stage date utc|#",
  surveymonkey:
    "respondent id|collector id|collector nm|start date|end date|date created|date modified|ip address|email address|first name|last name|custom data*|id du repondant|id du collecteur|date de debut|date de fin|adresse ip|adresse e mail|prenom|nom de famille",
  tally: "submission id|respondent id|submitted at",
  redcap:
    "record id|redcap event name|redcap repeat instrument|redcap repeat instance|redcap survey identifier|redcap data access group|survey timestamp",
};
