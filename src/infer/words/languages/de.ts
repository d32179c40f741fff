import type { AnswerLanguage } from "../language.ts";

/** German answers. */
const de: AnswerLanguage = {
  tag: "de",
  ignored:
    "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|in|im|an|am|auf|zu|zum|zur|von|vom|mit|fur|ist|sind|war|bin|hat|habe|haben|ich|du|er|sie|es|wir|ihr|mich|mir|dass|so|wie|als|bei|aus|nach|uber das|sich|wird|werden|beschreibt|sogar",
  degrees: {
    "1.05": "oft|haufig",
    "0.45": "manchmal",
    "1.4":
      "voll und ganz|vollig|vollkommen|vollstandig|absolut|extrem|ausserordentlich|ausserst|total|ganz und gar|komplett|ganz genau|auf jeden fall|ganz|voll|hundertprozentig|bestimmt|sicher|immer|uneingeschrankt|ganzlich",
    "1.2": "sehr stark|sehr gut|sehr viel",
    "1.1":
      "sehr|stark|uberwiegend|viel|in hohem masse|besonders|hoch|weitgehend|grosstenteils|wirklich|in starkem masse|deutlich|erheblich|wesentlich",
    "0.9": "fast|beinahe|nahezu",
    "0.6": "eher|ziemlich|recht|einigermassen|relativ|wahrscheinlich|vermutlich|meist|im grossen und ganzen",
    "0.5":
      "einige|manche|teilweise|zum teil|teils|massig|mittelmassig|mittel|halbwegs|moderat|mehr oder weniger|bedingt|in massen",
    "0.3": "etwas|ein wenig|ein bisschen|leicht|geringfugig|gering|schwach",
  },
  few: "wenig|kaum|nur wenig|sehr wenig|wenige",
  negation: "nicht|kein|keine|keinen|keinem|keiner|keinerlei|nie|niemals|nichts|ohne|un",
  atAll: "uberhaupt|gar|absolut|ganz und gar|voll und ganz",
  notAtAll: "keinesfalls|auf keinen fall|keineswegs|unter keinen umstanden|garnicht",
  softening: "sehr|wirklich|so|besonders|ganz|unbedingt|vollig|vollstandig|immer|allzu",
  yes: "ja",
  no: "nein",
  maybe:
    "vielleicht|weiss nicht genau|unentschieden|unentschlossen|kommt darauf an|je nachdem|eventuell|moglicherweise",
  but: "aber|jedoch|nur|eingeschrankt|einige|einzelne",
  neither: "weder|noch",
  middle:
    "neutral|mittel|mittelmassig|teils teils|teils|weder noch|unentschieden|durchschnittlich|gleich|gleichbleibend|unverandert|normal|mittlere|mittlerer|mittleres|befriedigend|egal|gemischt|angemessen|massig|massige|massiger|massigen|moderat*|mittelmassig*|normale|normaler|normales|normalen|geht so|es geht so|es geht|naja|so lala",
  sides: {
    "1.5": "maximal|maximale",
    "-0.7": "minimal|minimale",
    "1.2":
      "automatisiert|automatisierte|automatisch|kontinuierlich verbessert|kontinuierliche verbesserung|in echtzeit|optimiert",
    "0.1": "ist moglich|machbar",
    "-1.1": "sehr schwer",
    "0.55":
      "begrenzter einsatz|begrenzte nutzung|eingeschrankte nutzung|teilautomatisiert|halbautomatisch|in beschrankten bereichen|eingeschrankt",
    "1.4":
      "ausgezeichnet|hervorragend|perfekt|exzellent|unverzichtbar|entscheidend|unbedingt|vollstandig|alle|alles|extrem*|die beste|der beste|das beste|am besten",
    "1.1":
      "experte*|expertin|schwer|gravierend|starke|starker|starken|starkes|umfangreicher einsatz|umfangreich*|umfassend*|breiter einsatz|flachendeckend*|systematisch|gemessen|gesteuert|unternehmensweit|proaktiv|weitlaufig|weit verbreitet",
    "0.9": "abgeschlossen|umgesetzt|fertig|erledigt|fortgeschritten*|erfahren",
    "0.8":
      "aktuell|angenehm|attraktiv|aufmerksam|begeistert|bequem|deutlich|effektiv|effizient|ehrlich|energisch|erfolgreich|erreichbar|fair|flexibel|freundlich|geduldig|gesund|gerecht|hell|interessant|kompetent|konsequent|kreativ|lebendig|leistungsfahig|logisch|modern|motivierend|neugierig|offen|ordentlich|praktisch|professionell|punktlich|ruhig|sauber|schon|sinnvoll|spannend|stabil|sympathisch|tolerant|transparent|uberzeugt|vertraut|vielfaltig|warm|wertvoll|wirksame|zuganglich|zugangliche|zuverlassig|stolz|gelungen|erfullt|ausgewogen|informiert|gefordert|unterstutzt|verfugbar|dafur sein|gern|gerne|fur|mag|gut|gute|guter|gutes|besser*|zufrieden*|glucklich*|positiv*|wichtig*|trifft|zutreffend|zutrifft|zustimm*|stimme|stimmt|einverstanden|zu|einfach*|leicht zu|nutzlich*|hilfreich|hoch|hohe|hoher|hohes|gross|grosse|grosser|grosses|stark|wahrscheinlich|wirksam|optimistisch|interessiert|verbunden|klar|schnell|haufig|verbessert|verbesserung|gestiegen|zunahme|zugenommen|bevorzug*|geeignet|sicher|motiviert|aktiv|aktives|aktive|vertraue*|vertrauen|bekannt|bereit|nah|teuer|lang|relevant|empfehle*|dafur|befurworte*|zuversichtlich|beteiligt|belastet|besorgt|gefallt|richtig|wahr|stimmt genau|notwendig|verstandlich|passend|genugend|ausreichend|erhoht*|formal|formell|formalisiert|dokumentiert|definiert|strukturiert|standardisiert|zentralisiert|koordiniert",
    "0.3":
      "in arbeit|begonnen|laufend|in umsetzung|angefangen|in bearbeitung|einfuhrung|in einfuhrung|testphase|im test|pilotphase|in erprobung|pilotprojekt|pilotprojekte|im pilot",
    "-0.1": "geplant|vorgesehen|planen|plane|geplante*|in planung|beabsichtigt",
    "-0.4":
      "anfanger*|in prufung|in uberlegung|grundkenntnisse|begrenzt|inaktiv*|optional|recherchiert|evaluiert|informell|informelle|manuell|manuelle|einzelfall*|in einzelfallen|grundlegend|grundlegende|grundlegende kenntnisse",
    "-0.6":
      "niedrig*|gering*|schwach*|kurz|selten|reduziert*|vermindert*|ad hoc|sporadisch|reaktiv|vereinzelt",
    "-0.8":
      "aggressiv|alt|anstrengend|argerlich|arm|bedrohlich|besorgniserregend|chaotisch|dunkel|einsam|enttauscht|enttauschend|erschopft|falsche|fehlerhaft|feindlich|frustriert|gefahrlich|gestresst|hasslich|instabil|intransparent|irrefuhrend|kalt|krank|langweilig|laut|lastig|leer|mude|riskant|ruckstandig|schadlich|schmutzig|starr|stressig|traurig|uberfordert|unangenehm|unattraktiv|unbequem|unehrlich|unerreichbar|unfair|unflexibel|unfreundlich|ungerecht|ungesund|uninteressant|unlogisch|unmoglich|unpraktisch|unruhig|unsauber|unsinnig|unvollstandig|unzuganglich|unzuverlassig|veraltet|verargert|verwirrend|wertlos|enttauschte|skeptisch|nicht verfugbar|schwierigkeit*|problem*|schmerz*|gegen|schlecht*|unzufrieden*|unglucklich*|negativ*|unwichtig*|ablehn*|lehne|lehne ab|schwierig*|kompliziert|nutzlos|unwahrscheinlich|unwirksam|pessimistisch|uninteressiert|unklar|langsam|verschlechter*|gesunken|abgenommen|abnahme|ungeeignet|unsicher|unmotiviert|misstraue*|unbekannt|weit|billig|irrelevant|dagegen|falsch|mangelhaft|ungenugend|unverstandlich|schwer zu|ungern|unpassend|nicht begonnen",
    "-1.2": "katastrophal*|furchtbar|schrecklich|miserabel",
  },
  slight: "leichte|leichter|leichtes|leichten|klein|kleine|kleiner|kleines|kleinen|geringfugig*",
  more: "mehr|hoher|starker|haufiger|ofter",
  rise: "anstieg|zunahme|zuwachs|wachstum|steigerung",
  fall: "ruckgang|abnahme|senkung",
  less: "weniger|niedriger|geringer|seltener|weniger oft",
  same: "gleich|genauso|ebenso|unverandert|gleich viel|gleichbleibend|gleich geblieben",
  excess: "zu viel|zu viele|zu lang|zu hoch|zu sehr",
  farExcess: "viel zu viel|viel zu|ubermassig",
  enough: "genug|genau richtig|ausreichend|gerade richtig|angemessen",
  opposing: "un|in|miss|nicht|ir|des",

  frequencies: {
    "90": "einen teil der zeit",
    "0.5": "bei bedarf|nur bei bedarf|falls notig|wenn notig",
    "5000": "fortlaufend|laufend|kontinuierlich|permanent",
    "6": "punktuell",
    "0": "nie|niemals|uberhaupt nicht|gar nicht|zu keiner zeit|an keinem tag",
    "0.1": "fast nie|so gut wie nie|beinahe nie|zum ersten mal",
    "0.2": "sehr selten|seltener",
    "0.3":
      "selten|eher selten|weniger|mehrmals ausprobiert|mehrmals probiert|ein paar mal ausprobiert|wenige male zum ausprobieren|zum ausprobieren",
    "0.6": "gelegentlich|hin und wieder|ab und zu|vereinzelt|ab und an",
    "0.9": "manchmal|zuweilen|mitunter|teilweise",
    "20": "an einzelnen tagen|mehrere tage",
    "80": "regelmassig|ofter|ofters",
    "100": "oft|haufig|die halfte der zeit",
    "220": "an mehr als der halfte der tage|mehr als die halfte der zeit",
    "200": "sehr oft|sehr haufig",
    "250": "meistens|meist|in der regel|gewohnlich|normalerweise|uberwiegend|die meiste zeit",
    "330": "fast immer|beinahe jeden tag|fast taglich|fast jeden tag|nahezu taglich|beinahe immer",
    "365": "taglich|jeden tag",
    "400": "immer|standig|stets|jedes mal|dauernd|die ganze zeit",
    "600": "mehrmals taglich|mehrmals am tag",
    "52": "wochentlich|jede woche|jedes wochenende|am wochenende|wochenends",
    "12": "monatlich|jeden monat",
    "4": "vierteljahrlich|quartalsweise",
    "2": "halbjahrlich|kaum",
    "1": "jahrlich|jedes jahr",
  },
  times: "mal|x|male|tage|tagen",
  per: "pro|im|in der|am|je|jede|jeden|die|der",
  every: "alle|jede|jeden|jedes",
  spans: {
    "182": "semester",
    "365": "jahr|jahre|jahren",
    "91": "quartal|quartale",
    "30.4": "monat|monate|monaten",
    "7": "woche|wochen",
    "1": "tag|tage|tagen|taglich",
    "1/24": "stunde|stunden|std|h",
    "1/1440": "minute|minuten|min",
    "1/86400": "sekunde|sekunden|sek",
  },
  units: {
    wages: { "1": "monatsgehalt|monatsgehalter|gehalt|gehalter|monatslohn|monatslohne" },
    money: { "1": "euro|eur|€|chf|franken" },
    share: { "1": "%|prozent" },
    area: { "1": "m2|m²|qm|quadratmeter" },
    length: {
      "1": "m|meter",
      "1000": "km|kilometer",
      "0.01": "cm",
    },
    people: { "1": "einwohner|personen|person|mitarbeiter|mitarbeitende|beschaftigte|kinder|kind|leute" },
  },
  numbers: {
    "0": "null",
    "0.5": "halb|halfte|die halfte",
    "1": "ein|eins|eine|einmal|einer|einem",
    "2": "zwei|zweimal",
    "3": "drei|dreimal|mehrere|einige|mehrmals|mehrfach",
    "4": "vier",
    "5": "funf",
    "6": "sechs",
    "7": "sieben",
    "8": "acht",
    "9": "neun",
    "10": "zehn",
    "12": "zwolf",
    "20": "zwanzig",
    "100": "hundert",
  },
  factors: {
    "1000": "tausend|tsd",
    "1000000": "million|millionen|mio",
    "1000000000": "milliarde|milliarden|mrd",
  },
  below:
    "weniger als|unter|bis zu|bis|hochstens|maximal|oder weniger|und weniger|seltener als|junger als|oder junger|<|≤|vor weniger als",
  above:
    "mehr als|uber|mindestens|ab|oder mehr|und mehr|oder ofter|alter als|und alter|oder alter|und daruber|+|>|≥|vor mehr als|langer als|viel mehr|deutlich mehr",
  between: "zwischen|und|bis|von|bis unter|unter",
  none: "kein|keine|keinen|keiner|nichts|null|nie|niemals|kostenlos|gratis|umsonst",
  within: "in den letzten|innerhalb|letzten|vor weniger als",
  current: "diese|diesen|dieses|diesem|dieser",
  yesterday: "gestern",
  now: "jetzt|aktuell|derzeit|sofort|bereits|heute|am selben tag|selben tag|am gleichen tag|gleicher tag",
  never: "nie|niemals",
  schooling: {
    "9": "promotion|doktor|doktorat|promoviert|habilitation|dissertation|doktortitel|phd",
    "8": "master|diplom|magister|staatsexamen|masterabschluss|master abschluss|diplom master",
    "6": "bachelor|bachelorabschluss|bachelor abschluss",
    "5.5":
      "fachhochschule|fachhochschulabschluss|hochschule|studium|hochschulabschluss|universitat|universitatsabschluss|abgeschlossenes studium|akademischer abschluss",
    "5": "meister|techniker|fachschule|fachwirt|meisterprufung|hohere fachschule",
    "4": "abitur|hochschulreife|allgemeine hochschulreife|matura|maturitat|gymnasium|fachgebundene hochschulreife|bhs|ahs",
    "3.5": "fachhochschulreife|fachabitur|fachmaturitat|berufsmaturitat",
    "3": "lehre|berufsausbildung|abgeschlossene lehre|berufsschule|ausbildung|abgeschlossene ausbildung|abgeschlossene berufsausbildung|lehrabschluss|berufslehre|bms|berufsbildende mittlere schule",
    "2.5":
      "realschule|realschulabschluss|mittlere reife|mittlerer schulabschluss|mittlerer abschluss|polytechnische oberschule|msa|mittelschule",
    "2": "hauptschule|hauptschulabschluss|volks oder hauptschulabschluss|pflichtschule|volksschulabschluss|obligatorische schule|pflichtschulabschluss|sekundarschule",
    "1": "grundschule|volksschule|primarschule",
    "0": "keinen abschluss|noch schuler*|kein abschluss|kein schulabschluss|keinen schulabschluss|keine ausbildung|ohne abschluss|ohne schulabschluss|noch kein abschluss",
  },
  unfinished: "abgebrochen*|nicht abgeschlossen*|ohne abschluss|laufend*|derzeit im|noch im|begonnen*",
  rungs: "stufe|niveau|phase|grad|klasse|rang|level|note|schritt",
  ordinals: "erste*|erster < zweite* < dritte* < vierte* < funfte*",
  ladders: [
    "sekunden < minuten < stunden < tage < wochen < monate < jahre",
    "a1 < a2 < b1 < b2 < c1 < c2",
    "fruhmorgens|am fruhen morgen < morgen|morgens|am morgen < vormittag|vormittags|am vormittag < mittag|mittags|am mittag < nachmittag|nachmittags|am nachmittag < abend|abends|am abend < nacht|nachts|in der nacht",
    "unterstufe < mittelstufe < oberstufe",
    "nie gehort*|noch nie gehort*|kenne ich nicht*|unbekannt < schon gehort*|davon gehort*|vom namen her* < kenne ich*|bekannt < schon benutzt*|schon genutzt*|schon verwendet* < regelmassig benutzt*|regelmassig genutzt*|nutze ich regelmassig*|nutze ich",
    "sehr schwer < schwer|eher schwer < mittel|weder noch|teils teils < leicht|eher leicht < sehr leicht",
    "schon einmal beteiligt < vielleicht einmal tun < unter keinen umstanden",
    "zu kurz* < genau richtig < zu lang*",
    "landlich|land < dorf < kleinstadt < mittelstadt|stadtisch < grossstadt|grosse stadt",
    "montag < dienstag < mittwoch < donnerstag < freitag < samstag|sonnabend < sonntag",
    "ungenugend < mangelhaft < ausreichend < befriedigend < gut < sehr gut",
    "keine|keiner|niemand < einige|wenige < die halfte < die meisten < alle",
    "aktives mitglied < inaktives mitglied < kein mitglied",
  ],
  missing: {
    "not-asked":
      "trifft nicht zu nicht anwendbar|nicht anwendbar|nicht zutreffend|nicht relevant|entfallt|nicht wahlberechtigt|nicht gefragt|betrifft mich nicht|nicht betroffen",
    "no-answer":
      "keine angabe|keine angaben|k a|ka|keine antwort|ohne angabe|mochte ich nicht *|das mochte ich nicht *|mochte nicht *|nicht beantwortet|fehlend|ich mochte nicht *|will ich nicht *|mochte keine angabe machen|ich mochte keine angabe machen|keine auskunft|nicht angegeben|mochte ich lieber nicht *|lieber nicht sagen|keine daten",
    refused: "verweigert|antwort verweigert",
    "dont-know":
      "weiss nicht|weiss ich nicht|ich weiss nicht|ich weiss es nicht|weiss es nicht|kann ich nicht *|kann nicht *|keine ahnung|unbekannt|nicht sicher|bin mir nicht sicher|ich bin mir nicht sicher|kann ich nicht beurteilen|keine meinung|weiss nicht keine angabe|kenne ich nicht|weiss nicht trifft nicht zu|nicht bekannt|noch unklar|nicht einschatzbar|nicht beurteilbar|schwer zu sagen|weiss ich noch nicht|weiss noch nicht|ich weiss noch nicht|noch nicht bekannt|kann mich nicht erinnern|ich kann mich nicht erinnern|ich kann mich nicht entscheiden|das kann ich nicht *|das kann ich zurzeit nicht *|kann ich derzeit nicht *|kann ich zurzeit nicht *",
  },
  unused: "nutze ich nicht|nicht genutzt|nie benutzt|benutze ich nicht|nie genutzt|keine erfahrung|kenne ich",
  beside:
    "andere|anderes|anderer|sonstige|sonstiges|sonstiger|keine meinung|keine der|keines der|etwas anderes|ich weiss nicht was|weiss nicht was",
};

export default de;
