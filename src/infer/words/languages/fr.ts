import type { AnswerLanguage } from "../language.ts";

/** French answers. */
const fr: AnswerLanguage = {
  tag: "fr",
  ignored:
    "le|la|les|l|un|une|des|du|de|d|a|au|aux|en|dans|sur|pour|par|avec|et|ou|que|qu|qui|se|s|c|ce|cet|cette|ces|ca|cela|je|j|tu|il|elle|on|nous|vous|ils|elles|me|m|te|t|mon|ma|mes|votre|vos|notre|nos|son|sa|ses|leur|leurs|est|suis|sont|etes|etre|ete|ai|as|avez|ont|avoir|fait|faire|y|comme|si|pourtant|car|ne|n|que d habitude|d habitude|qu avant|que les autres|que la plupart des gens|que l an dernier|que l annee derniere|environ",
  degrees: {
    "1.45": "parmi les plus|parmi les patients les plus|parmi les personnes les plus",
    "1.05": "souvent|frequemment",
    "0.45": "parfois|quelquefois|de temps en temps|de temps a l autre",
    "0.2": "un ou deux|une ou deux|un ou 2",
    "0.55": "plusieurs",
    "1": "la plupart des|la plupart|la majorite des|la majorite|une majorite|le plus grand nombre",
    "1.25": "presque tous|presque toutes|la quasi totalite|quasi totalite|presque toujours oui",
    "0.4":
      "quelques|quelque|certains|certaines|une certaine|un certain|une partie des|certains des|certaines des",
    "1.4":
      "tout a fait|totalement|completement|entierement|absolument|parfaitement|extremement|pleinement|integralement|en totalite|a 100 %|enormement|infiniment|radicalement|sans reserve|sans aucun doute|certainement|surement|systematiquement|sans hesiter|sans hesitation|tous les|toutes les|la totalite|toute la|l ensemble des|l ensemble du|tout le temps|toujours",
    "1.2": "tres bien|tres fortement|tres largement|majoritairement|excellement|super",
    "1.1":
      "intensement|enormement plus|dans une large mesure|dans une grande mesure|de facon importante|clairement|fermement|resolument|beaucoup de|beaucoup d|de nombreux|de nombreuses|grandement|tres|fortement|beaucoup|hautement|particulierement|largement|nettement|en grande partie|en majeure partie|essentiellement|pour l essentiel|principalement|profondement|serieusement|significativement|considerablement|vivement|bien plus|marque|marquee|marques|marquees|notable|notablement|severement",
    "0.9": "quasiment|quasi|presque",
    "0.6":
      "plutot|assez|relativement|suffisamment|passablement|globalement|dans l ensemble|probablement|sans doute|en general|tendance",
    "0.5":
      "dans une certaine mesure|dans une moindre mesure|plus ou moins bien|a moitie seulement|moyennement|moderement|en partie|partiellement|partiel*|a moitie|plus ou moins|quelque peu",
    "0.3":
      "dans une faible mesure|dans une petite mesure|marginalement|quelques petits|quelques petites|un peu|legerement|un petit peu|faiblement|vaguement",
  },
  few: "peu|guere|a peine|pas beaucoup|pas grand chose|pas trop|tres peu|difficilement|rarement",
  negation: "pas|non|aucun|aucune|sans|jamais|absence de|absence d|nul|nulle|rien",
  atAll: "du tout|absolument|strictement|totalement|tout court",
  notAtAll:
    "aucunement|nullement|en aucun cas|pas le moins du monde|en aucune facon|plus du tout|plus jamais",
  softening:
    "vraiment|tres|tellement|trop|completement|entierement|tout a fait|particulierement|toujours|encore|forcement|necessairement|specialement|bien",
  yes: "oui",
  no: "non",
  maybe:
    "peut etre|oui et non|ca depend|cela depend|mitige*|partage*|incertain*|hesit*|eventuellement|pourquoi pas|je ne suis pas sur|je ne suis pas sure|je ne suis pas certain|je ne suis pas certaine",
  but: "mais|toutefois|cependant|quoique|limite*|seulement|sauf|insuffisamment|sous condition*|sous certaines conditions|sous reserve*|avec reserve|avec reserves|avec des reserves|avec quelques reserves|a condition",
  neither: "ni",
  middle:
    "neutre|moyen|moyenne|moyens|moyennes|indifferent*|mitige*|stable*|inchange*|identique*|normal|normale|normaux|normales|intermediaire*|median|mediane|modere|moderee|moderes|moderees|passable*|correct|correcte|corrects|acceptable*|medium|equilibre*|sans changement|aucun changement|pas change|pas de changement|sans effet|aucun effet|pas d effet|pas evolue|entre les deux|autant|stationnaire*|constant|constante|constants|constantes|variable|variables|inchange|bof|comme ci comme ca|couci couca|ca va|a l equilibre|paritaire|indifferent ou ne sais pas|indifferent ou ne sait pas|indifferente ou ne sais pas|tolerable|tolerables",
  sides: {
    "-1.4": "la pire|le pire",
    "1.5": "maximal|maximale|maximum",
    "-0.7": "minimal|minimale|minimum|minime|minimes",
    "-0.2": "a la limite",
    "0.5": "a prendre en compte|juste assez suffisant|tout juste suffisant|a peine suffisant|juste suffisant",
    "0.6":
      "ecrit|ecrite|ecrits|ecrites|identifie|identifiee|identifies|identifiees|dedie|dediee|dedies|dediees|designe|designee|nomme|nommee|une priorite|une de mes priorites|mes priorites",
    "0.55":
      "utilisation limitee|usage limite|deploiement limite|utilisation dans des domaines limites|utilisation partielle|usage partiel|usage ponctuel|utilisation ponctuelle",
    "0.2": "ca va|a peu pres realisable",
    "1.2":
      "prioritaire|prioritaires|professionnel confirme|plus que suffisant|plus que suffisante|plus que suffisants|plus que suffisantes|plus que satisfaisant|automatise|automatisee|automatises|automatisees|automatiquement|automatique|automatiques|amelioration continue|ameliore en continu|en temps reel|predictif|institutionnalise|institutionnalisee",
    "-1.5": "impossible*|exclu|exclue|infaisable|incapable|incapables",
    "-1.3": "inexistant*|jamais vu|detruit|detruite|detruits|abandonne|abandonnee",
    "-0.9":
      "classes populaires|classe populaire|milieux populaires|toute petite|tout petit|toutes petites|tout petits|benin|benigne|benins|benignes|faire de dettes|de dettes|sedentaire",
    "-1.1": "bien moins bon|bien moins bonne|bien moins bien|bien pire",
    "1.4":
      "excellent*|principal|principale|principaux|principales|parfait*|exceptionnel*|urgent*|maximal*|primordial*|indispensable*|essentiel*|crucial*|vital*|critique*|remarquable*|ideal*|complet|complete|complets|completes|optimal*|systematique*|generalise*|excessi*|extreme*|enorme*|total|totale|imperati*|ravi*|enthousiaste*|exemplaire*|haut niveau|debordant*|la meilleure|le meilleur|les meilleures|les meilleurs",
    "1.1":
      "bien meilleur|bien meilleure|bien mieux|tres bien|majeur*|depasse|depassee|depasses|depassees|expertise|expert|experts|experte|expertes|abouti*|optimise*|massif*|massive*|intense*|pilote et mesure|approfondi*|large utilisation|utilisation large|usage etendu|utilisation etendue|large usage|a grande echelle|utilisation intensive|pilote par des indicateurs|mesure et|mesures|mesurees|proactif|proactive|transverse|transversale|a l echelle de l organisation|dans toute l organisation|ancre|ancree|maitrise de bout en bout|exhaustif|exhaustive",
    "0.9":
      "en usage|en service|adopte partout|opere|maitris*|finalise*|acquise|oui tout a fait|realise|realisee|realises|realisees|termine|terminee|termines|terminees|acheve*|accompli*|en place|mis en oeuvre|mise en oeuvre|operationnel*|deploye*|mature|matures|confirme|confirmee|permanent*|industrialise*|formalise*|soulagement|severe|severes",
    "0.85": "avance|avancee|avances|avancees",
    "0.8":
      "accessible|accessibles|actif|active|attentif|attentive|benefique|benefiques|brillant|capable|capables|certain que|coherent|coherente|convaincu|convaincue|convaincant|convivial|conviviale|cooperatif|creatif|curieux|curieuse|dense|detaille|detaillee|developpe|developpee|diversifie|durable|durables|dynamique|efficient|equipe|equipee|equipes|fluide|fonctionnel|fonctionnelle|genereux|honnete|independant de|informe|informee|innovant|innovante|intact|intacts|integre|integree|investi|investie|implique|impliquee|juste|justes|libre|logique|lucide|legitime|lisible|comprehensible|accueillant|accueillante|moderne|modernes|motivant|naturel|original|ouvert|ouverte|paisible|performant|performante|plaisant|plaisante|populaire|pratique|pratiques|precieux|preparee|prepare|protege|protegee|qualifie|qualifiee|raisonnable|rassurant|rassure|rassuree|realiste|reactif|reactive|resilient|respectueux|robuste|satisfaction|sain|saine|sensibilise|sensibilisee|significatif|significative|sincere|soutenu|spacieux|stimulant|structure|structuree|sympathique|tolerant|transparent|transparente|utilisable|valable|valorisant|valorise|varie|variee|viable|visible|vivant|volontaire|attire|attractif|attrayant|autonome|autonomes|bienveillant|collaboratif|confortable|confortables|connecte|disponible|disponibles|enrichissant|epanoui|epanouie|equitable|facilite|fierement|gratifiant|passionnant|passionne|privilegie|productif|prometteur|proximite|renforce|renforcee|accelere|elargi|gagnant|accepte|adopte|approuve|valide|resolu|resolue|reussi|reussie|respecte|respectee|favori|arrive|peux|peut|pouvez|calme|atteste|bon|bonne|bons|bonnes|bien|satisfait*|satisfais*|content*|heureu*|d accord|accord|favorable*|facile*|facilement|aise*|simple|utile*|positi*|eleve|elevee|eleves|elevees|fort|forte|forts|fortes|important*|grand|grande|grands|grandes|haut|haute|hauts|suffisant*|confiant*|confiance|efficace*|probable*|vraisemblable*|optimiste*|interesse*|interessant*|agreable*|vrai|vraie|vrais|vraies|promoteur*|atteint|atteinte|atteints|atteintes|clair|claire|clairs|claires|proche|proches|exact|exacte|exacts|exactes|precis|precise|rapide*|rapidement|regulier*|reguliere*|frequent*|ameliore*|amelioration*|augmente*|progresse*|progres|favorise*|mieux|meilleur*|superieur*|pertinent*|conforme*|adapte|adaptee|adaptes|adaptees|adequat*|competent*|serein*|a l aise|motive*|engage*|acquis*|present|presente|riche*|lourd|lourde|lourds|lourdes|solide*|fiable*|sur|sure|fierte|fier|fiere|recommande*|souhait*|volontiers|gagne*|gain|conseille*|propre*|calme*|chaud*|cher|chere|chers|cheres|long|longue|longs|longues|tot|obligatoire*|necessaire*|grave*|frais|fraiche|repose|reposee|joyeux|joyeuse|en securite|seul|seule|tout seul|toute seule|sans aide|favorise|favorisee|aise|aisee|aises|aisees|formel|formelle|formels|formelles|documente|documentee|documentes|documentees|defini|definie|definis|definies|structures|structurees|standardise|standardisee|standardisees|normalise|normalisee|normalises|normalisees|centralise|centralisee|coordonne|coordonnee|encouragent|encourage|encourageant|encourageante|encourages|encouragee|majoritaire|majoritaires",
    "0.3":
      "en test|en phase de test|experimente|experimentation|en deploiement|partiellement deploye|demarrage|en cours|demarre|demarree|commence|commencee|debute|entame*|en developpement|en construction|pilote|pilotes|en cours de test|en cours d essai|en cours d experimentation",
    "-0.1":
      "decide|decidee|inscrit au budget|acte|prevu|prevue|prevus|prevues|planifie*|programme|programmee|projete|projetee|a venir|en projet|en preparation|a peine suffisante|tout juste suffisante|prevoie|prevoit|prevoient|prevoyons|prevoyez|prevois|compte le faire|comptons le faire|comptent le faire|intention de|projetons|comptons|c est juste|a mettre en place|a realiser|a definir|a developper|a construire|a creer",
    "-0.4":
      "idee|a l idee|en discussion|a l etat d idee|sensibilisation|de base|basique*|elementaire|en pause|suspendu|suspendue|en attente|en reflexion|envisage|envisagee|a l etude|reflechi*|debutant*|debut|initie|initiee|emergent*|limite|limitee|limites|limitees|secondaire*|perfectible*|reduit|reduite|reduits|reduites|fragile*|theorique*|a plus long terme|a long terme|plus tard|ulterieurement|envisageons|envisagent|envisagez|etudions|etudie la possibilite|informel|informelle|informels|informelles|informellement|manuel|manuelle|manuels|manuellement|manuelles|ponctuel|ponctuelle|ponctuels|ponctuelles|ponctuellement|initiatives individuelles|initiatives isolees|cas par cas|au cas par cas|a l oral|oralement",
    "-0.25": "facultati*|optionnel*|accessoire*",
    "-0.5":
      "mediocre*|embryonnaire*|novice*|notion|notions|pas terrible|aide|accompagnement|pense pas|crois pas|vague|vagues|superficiel*|pourrait etre ameliore|pourrait etre mieux|peut etre ameliore|devrait etre ameliore*|devraient etre ameliore*|doit etre ameliore*",
    "-0.6":
      "laisse a desirer|peut mieux faire|a revoir|a ameliorer|faible*|bas|basse|modeste*|rare|rares|marginal*|negligeable*|court|courte|courts|courtes|ad hoc|sporadique*|sporadiquement|fragmente|fragmentee|disperse*|au coup par coup|improvise*|artisanal|artisanale|minoritaire|minoritaires",
    "-0.8":
      "agressif|agressive|bloque|bloquant|chaotique|contraignant|contraignante|conflictuel|corrompu|decourage|decouragee|decourageant|decevant|decevante|deficient|defectueux|degoute|dependant|deprime|deprimee|desorganise|desorganisee|desuet|ennuyeux|ennuyeuse|enervant|epuisant|fatigue|fatiguee|fatigant|flou|floue|frustrant|frustre|frustree|inaccessible|inaccessibles|inaudible|incertaine|incoherent|incoherente|incommode|inconfortable|inconfortables|incorrect|incorrecte|ineffectif|inegal|inflexible|injustifie|instable|instables|intolerable|invisible|irrealiste|irritant|isole|lassant|laborieux|malade|malades|malhonnete|malsain|menacant|nefaste|nocif|nocive|nuisible|obscur|obsolete|obsoletes|opaque|penible|penibles|pollue|polluee|problematique|reticent|reticente|rigide|sature|saturee|sombre|superflu|triste|tristes|trompeur|usant|vetuste|vetustes|violent|violente|vulnerable|demotive|demotivee|desinteresse|desinteressee|decourages|hermetique|sceptique|sceptiques|mefiant|mefiante|ralenti|affaibli|affaiblie|rejete|rejetee|echoue|echec|annule|annulee|ferme|disparu|supprime|moins bonne|moins bonnes|moins bons|contre|bruyant*|degat|degats|douleur|douleurs|trouble|troubles|gene|danger*|dangereu*|casse|indisponible*|injuste*|incomplet*|absence|mauvais|mauvaise|mauvaises|mal|insatisfait*|insatisfais*|mecontent*|decu*|malheureu*|en desaccord|desaccord|pas d accord|defavorable*|difficile*|difficilement|difficulte|difficultes|complique*|complexe*|inutile*|negati*|insuffisant*|inefficace*|improbable*|pessimiste*|desagreable*|confus*|lent|lente|lentement|irregulier*|deteriore*|degrade*|degradation|diminue*|regresse*|empire*|freine*|pire|pires|moins bon|moins bien|inferieur*|inadapte*|inadequat*|non conforme*|incompetent*|perdu*|oppose*|defaillan*|faux|fausse|detracteur*|lacune*|absent*|pauvre*|sale|sales|loin|eloigne*|approximati*|probleme|problemes|peur|stress*|inactif*|incompatible*|hostile*|refuse*|froid*|tard|inacceptable*|erreur*|inconnu*|en insecurite|insecurite|disconvenant|aggrave*|aggravation|sedentaire*|decouragent|inquiet*|preoccup*",
    "-1.2":
      "epuise|epuisee|epuises|epuisees|catastrophique*|desastreu*|nul|nulle|nuls|nulles|execrable*|lamentable*|terrible*|insupportable*|minimal*|inexploitable*|perte|pas pu|pouvez pas|peux pas|peut pas|ne pouvez pas y arriver*|n y arrivez pas*",
  },
  slight: "leger|legere|legers|legeres|petit|petite|petits|petites|mineur*|mince|minces|lentement",
  more: "au dessus|superieur a la moyenne|au dela|plus|davantage|plus de|plus d|superieur a|superieure a|superieurs a|superieures a|depasse|depassent|au dela de mes attentes",
  rise: "hausse|augmentation|croissance|progression|augmenter*|augmentent",
  fall: "baisse|diminution|recul|decroissance|regression|diminuer*|diminuent",
  less: "en dessous|au dessous|inferieur a la moyenne|en deca|moins|moins de|moins d|inferieur a|inferieure a|inferieurs a|inferieures a|en deca de|plus autant|pas autant",
  same: "conforme a mes attentes|conforme aux attentes|conforme a vos attentes|comme prevu|comme attendu|dans la moyenne|comme souhaite|autant|egal|egale|egaux|egales|pareil*|meme|memes|aussi|identique*|equivalent*|sans changement|toujours aussi|comme avant|comparable*|correspond|correspondent|conforme a|conformes a|comme d habitude|comme les autres|comme tout le monde|pas plus que|pas plus qu|ni plus ni moins|aussi souvent|pas affecte*|pas influence*|ne changera*|ne changerait|ne changeraient",
  excess: "trop|trop de|trop d",
  farExcess: "beaucoup trop|bien trop|excessivement",
  enough:
    "assez|suffisamment|ce qu il faut|ce qu ils doivent|ce qu elle doit|juste bien|juste ce qu il faut|comme il faut|juste assez|adapte|la bonne longueur|suffisant*",
  opposing: "in|im|il|ir|de|des|dis|me|mal|mes|non|a|anti",

  frequencies: {
    "45": "assez souvent|assez regulierement|assez frequemment",
    "5000": "en continu|en permanence|constamment|continuellement",
    "0.5":
      "seulement si besoin|uniquement si besoin|si besoin|en cas de besoin|seulement quand|uniquement quand|uniquement en cas de besoin|uniquement lorsque|seulement lorsque|quand c est necessaire|si necessaire",
    "0.75": "quelques fois|plusieurs fois|plus d une fois",
    "8760": "toutes les heures|chaque heure|a toute heure",
    "0": "jamais|a aucun moment|aucune fois|pas du tout|aucun jour",
    "0.1":
      "presque jamais|quasi jamais|quasiment jamais|exceptionnellement|tres exceptionnellement|moins souvent|c est la premiere fois|premiere fois|pour la premiere fois",
    "0.2": "tres rarement|encore plus rarement|moins frequemment",
    "0.3":
      "rarement|plus rarement|moins|peu souvent|assez rarement|rare|rares|pas souvent|pas tres souvent|pas regulierement|essaye plusieurs fois|teste plusieurs fois|pour essayer",
    "0.6":
      "une ou deux fois|exceptionnelle|par intermittence|occasionnellement|a l occasion|ponctuellement|de temps a autre|occasionnel*|ponctuel*",
    "0.9": "parfois|quelquefois|de temps en temps|certaines fois|par moments|certains jours",
    "20": "plusieurs jours",
    "80": "regulierement|regulier|reguliere",
    "100": "de nombreuses fois|souvent|la moitie du temps|une fois sur deux",
    "180": "la moitie des jours",
    "220": "plus de la moitie des jours|plus de la moitie du temps",
    "110": "frequemment|frequent*",
    "90": "moins de la moitie du temps|moins de la moitie des jours|une partie du temps",
    "200": "tres souvent|tres frequemment|tres regulierement",
    "250": "la plupart du temps|le plus souvent|generalement|habituellement|la plupart des jours|en general",
    "330":
      "presque toujours|quasiment toujours|presque tout le temps|tous les jours ou presque|presque tous les jours|chaque jour ou presque|quasi quotidiennement|presque chaque jour|quasiment tous les jours",
    "365": "quotidien*|tous les jours|chaque jour|journellement|au quotidien",
    "400": "sans arret|non stop|toujours|tout le temps|systematiquement|a chaque fois|chaque fois|permanent*",
    "52": "hebdomadaire*|chaque semaine|toutes les semaines|tous les week ends|chaque week end|le week end|les week ends",
    "26": "bimensuel*|tous les quinze jours",
    "12": "mensuel*|chaque mois|tous les mois",
    "6": "bimestriel*",
    "4": "trimestriel*|chaque trimestre|tous les trimestres",
    "2": "semestriel*|chaque semestre",
    "1": "annuel*|chaque annee|tous les ans",
  },
  times: "fois|x",
  per: "par|a la|au|l|le|la|dans la|dans le",
  every: "tous les|toutes les|chaque|un jour sur",
  spans: {
    "365": "an|ans|annee|annees",
    "182": "semestre|semestres",
    "91": "trimestre|trimestres",
    "30.4": "mois",
    "7": "semaine|semaines|sem",
    "1": "jour|jours|j|journee|journees|journee entiere|jour apres|jours apres|jour plus tard|jours plus tard",
    "0.5": "demi journee|demi journees|demi jour",
    "1/24": "heure|heures|h",
    "1/48": "demi heure",
    "1/1440": "minute|minutes|min|mn",
    "1/86400": "seconde|secondes|sec",
  },
  units: {
    volume: { "1": "l|litre|litres", "0.01": "cl", "0.001": "ml|cm3|cm³", "1000": "m3|m³" },
    wages: { "1": "salaire|salaires|smic|mois de salaire" },
    money: {
      "1": "euro|euros|eur|€",
      "1000": "k€|k euros|ke|keur",
      "1000000": "m€|meur|millions d euros|million d euros|md€",
    },
    share: { "1": "%|pour cent|pourcent" },
    area: { "1": "m2|m²|metres carres", "10000": "ha|hectare|hectares", "1000000": "km2|km²" },
    length: {
      "1": "m|metre|metres",
      "0.01": "cm|centimetres",
      "0.001": "mm",
      "1000": "km|kilometre|kilometres",
    },
    data: {
      "1": "ko|kb",
      "1000": "mo|mb|mbit|mbits|mbps",
      "1000000": "go|gb|gbit|gbits|gbps",
      "1000000000": "to|tb",
    },
    mass: { "1": "g|grammes", "1000": "kg|kilos|kilogrammes", "1000000": "t|tonnes" },
    heat: { "1": "°c|°|degres" },
    people: {
      "1": "hab|habitants|habitant|agents|agent|salaries|salarie|personnes|personne|employes|employe|eleves|etudiants|enfants|enfant|adherents|etp|lits|postes|collaborateurs|membres|inhabitants|communes",
    },
  },
  numbers: {
    "0.05": "presque aucun|presque aucune|quasiment aucun",
    "0.95": "presque tous|presque toutes|la quasi totalite|quasi totalite",
    "0": "zero",
    "0.25": "un quart|le quart|quart",
    "0.5": "demi|demie|la moitie|moitie",
    "1/3": "un tiers|le tiers|tiers",
    "2/3": "deux tiers|les deux tiers",
    "0.75": "trois quarts|les trois quarts",
    "0.999": "la totalite|en totalite",
    "1": "un|une|une seule|un seul|personne seule|une personne seule|seul|seule|tout seul|toute seule",
    "1.5": "une ou deux|un ou deux",
    "2": "deux",
    "3": "trois|plusieurs|quelques",
    "4": "quatre",
    "5": "cinq",
    "6": "six",
    "7": "sept",
    "8": "huit",
    "9": "neuf",
    "10": "dix",
    "12": "douze",
    "15": "quinze",
    "20": "vingt",
    "30": "trente",
    "50": "cinquante",
    "100": "cent",
  },
  factors: {
    "1000": "mille|k|milliers|millier",
    "1000000": "million|millions",
    "1000000000": "milliard|milliards|md|mds",
  },
  below:
    "moins de|moins d|moins que|jusqu a|jusqu au|jusque|au plus|maximum|max|inferieur a|inferieur|inferieure a|inferieurs a|en dessous de|ou moins|et moins|en moins|sous|moins|avant|<|≤|<=",
  above:
    "plus de|plus d|plus que|au moins|a partir de|a partir d|superieur a|superieur|superieure a|superieurs a|au dela de|au dela d|au dessus de|minimum|min|ou plus|et plus|et +|en plus|ou davantage|et au dela|ou au dela|apres|des|+|>|≥|>=|d ici plus de|plus tard|plus loin|plus longtemps|davantage|au dela|depuis toujours|toute ma vie|depuis toujours ou presque|bien plus|beaucoup plus|bien davantage",
  between: "entre|de|d|a|et|au|aux|du|jusqu a|jusqu au|a moins de|a moins d|moins de|moins d|compris",
  none: "aucun|aucune|zero|vide|neant|rien|nul|nulle|pas de|pas d|sans|jamais|gratuit|gratuite|gratuits|gratuitement",
  within:
    "au cours des|au cours du|dans les|ces|depuis moins de|derniers|dernieres|dernier|derniere|les|dans l|dans le|dans la",
  current: "ce|cet|cette",
  yesterday: "hier",
  now: "actuellement|maintenant|deja|aujourd hui|en ce moment|immediatement|tout de suite|le jour meme|immediat|immediate|immediats|directement",
  never: "jamais",

  schooling: {
    "1.5":
      "2e cycle fondamental*|2eme cycle fondamental*|second cycle fondamental*|deuxieme cycle fondamental*",
    "0.4": "alphabetise*|coranique|ecole coranique",
    "4.5": "capacite en droit|daeu|eseu",
    "4.3": "bac pro|bac professionnel|baccalaureat professionnel|brevet professionnel|brevet de technicien",
    "5.2":
      "certificat universitaire|inferieur au baccalaureat universitaire|universitaire inferieur au baccalaureat|diplome universitaire inferieur au baccalaureat",
    "3.6": "diplome d apprenti|ecole de metiers|dep|diplome d etudes professionnelles",
    "5.6": "diplome de l enseignement superieur",
    "4.8": "college professionnel|dec|diplome d etudes collegiales|etudes collegiales|cegep|cegep ou college",
    "3.7": "enseignement technique ou professionnel long",
    "0": "aucun diplome|sans diplome|pas de diplome|pas de diplome requis|jamais ete a l ecole|jamais fait d etudes|non scolarise*|sans scolarite|aucune scolarite|aucun|aucune|non diplome*|aucune formation|sans formation|aucun certificat|aucun diplome*|sans qualification|n a jamais fait d etudes",
    "0.5": "maternelle",
    "1": "elementaire|ecole maternelle et primaire|primaire|cep|certificat d etudes|certificat d etudes primaires|ecole elementaire|ecole primaire|primary|primaires|etudes primaires|derniere annee d etudes primaires|niveau primaire|cfg|certificat de formation generale|1er cycle fondamental*|premier cycle fondamental*|1er cycle du fondamental",
    "1.6": "6eme a 4eme|6eme",
    "2": "brevet|bepc|brevet des colleges|brevet elementaire|dnb|college|3eme|secondaire inferieur|premier cycle du secondaire|secondaire|niveau college|premier cycle secondaire|fin de college|diplome national du brevet|secondaire 1er degre|enseignement secondaire inferieur|cycle d orientation|ecole obligatoire|scolarite obligatoire",
    "3": "cap|bep|certificat d aptitude professionnelle|brevet d enseignement professionnel|cap bep|cfc|apprentissage|enseignement technique ou professionnel court|formation professionnelle|ecole de culture generale",
    "3.5":
      "lycee|seconde premiere ou terminale de lycee|seconde premiere ou terminale|terminale|niveau bac|secondaire superieur|second cycle du secondaire|seconde|niveau lycee|etudes secondaires|diplome d etudes secondaires|secondaires|ecole secondaire",
    "4": "bac|baccalaureat|brevet superieur|bac general|baccalaureat general|bac d enseignement general|maturite|cess|diplome du secondaire superieur|enseignement secondaire superieur|fin d etudes secondaires|brevet sup",
    "4.1":
      "bac technologique|baccalaureat technologique|bac techno|bac d enseignement technologique|bac d enseignement technologique ou professionnel",
    "4.6": "bac + 1|bac+1|l1|bac 1",
    "5": "niveau bac + 2|bac + 2 ans|bts|dut|deug|deust|l2|bac + 1 ou 2|1er cycle|enseignement superieur court|bac + 2|bts dut|bts ou dut|brevet de technicien superieur|1er cycle universitaire|niveau bac 2|bac plus 2|bac +2|classe preparatoire|cpge|prepa|haute ecole type court|bac 2|graduat",
    "5.5": "etudes superieures|superieur|enseignement superieur|universite|post bac|universitaire|superieure",
    "6": "bac + 3|niveau bac + 3|licence|l3|but|bachelor|bac + 3 ou 4|2eme cycle|2e cycle|deuxieme cycle|bac plus 3|licence professionnelle|2eme cycle universitaire|2e cycle universitaire|premier cycle universitaire|bac 3|universitaire niveau baccalaureat|niveau baccalaureat ou superieur",
    "7": "bac + 4|niveau bac + 4|maitrise|m1|bac + 4 ou 5|bac plus 4|bac 4",
    "8": "bac + 5|niveau bac + 5|master|dea|dess|m2|grande ecole|ingenieur|mastere|diplome d ingenieur|3eme cycle|3e cycle|troisieme cycle|ecole de commerce|bac plus 5|3eme cycle universitaire|3e cycle universitaire|deuxieme cycle universitaire|ecole d ingenieur*|ecole d ingenieurs|master 2|maitrise universitaire|bac 5",
    "9": "doctorat|bac + 6|bac + 7|bac 7|doctoral*|phd|these|bac + 8|bac+8|docteur*|post doctorat|doctorat de recherche|bac plus 8|bac + 8 et plus|hdr|bac 8",
  },
  unfinished:
    "en cours|inacheve*|incomplet*|interrompu*|non obtenu|sans l avoir obtenu|arrete ses etudes avant|arrete ses etudes|niveau inferieur",
  rungs:
    "niveau|niv|phase|etape|stade|grade|palier|echelon|degre|rang|n|cycle|priorite|indice|note|isced|cite|tranche|echeance",
  ordinals:
    "premier|premiere|1er|1ere < deuxieme|second|seconde|2eme|2e|2nd < troisieme|3eme|3e < quatrieme|4eme|4e < cinquieme|5eme|5e < sixieme|6eme|6e",
  ladders: [
    "secondes < minutes < heures < jours < semaines < mois < trimestres < annees|ans",
    "a1 < a2 < b1 < b2 < c1 < c2",
    "stagiaire*|alternant*|apprenti* < junior < confirme*|intermediaire < senior < expert*|manager|lead|directeur*|directrice*",
    "maigreur|insuffisance ponderale|sous poids < poids normal|corpulence normale|normal|normale < surpoids < obesite*|obese*",
    "tres en avance < en avance|plutot en avance < a l heure|au meme niveau|au niveau|dans les temps|dans les delais < en retard|plutot en retard < tres en retard",
    "contre|tout a fait contre|totalement contre|tres contre < plutot contre < ni pour ni contre|neutre|indifferent < plutot pour < pour|tout a fait pour|totalement pour|tres pour",
    "sixieme|6eme < cinquieme|5eme < quatrieme|4eme < troisieme|3eme < seconde < premiere < terminale < post bac*|universite|etudes superieures|enseignement superieur|superieur",
    "illegal|illegale < souvent illegal|souvent illegale < autant < souvent legal|souvent legale < legal|legale",
    "gratuit|gratuite < souvent gratuit|souvent gratuite < autant < souvent payant|souvent payante < payant|payante",
    "rural isole*|rural autonome* < rural|rural profond|hameau* < rural periurbain*|rural sous* < village*|petite commune*|commune rurale* < bourg* < periurbain*|periurbaine* < petite ville*|urbain*|ville < ville moyenne* < grande ville*|agglomeration* < metropole*|paris|paris et *|grande metropole*|tres grande ville*",
    "categorie c < categorie b < categorie a",
    "inexistant* < initial* < reproductible* < defini|definie|definis < gere|geree|maitrise|maitrisee < optimise|optimisee",
    "extreme gauche|tres a gauche < a gauche|gauche < centre gauche|plutot a gauche < centre|au centre|plutot au centre < centre droit|centre droite|plutot a droite < droite|a droite < extreme droite|tres a droite",
    "a faire|pas commence|non commence|pas fait|non fait < en cours|commence < fait|deja fait|termine|fini",
    "aucune notion|aucun|aucune|nul < notions|quelques notions|debutant|bases|les bases < scolaire|intermediaire|moyen < avance|operationnel|professionnel < courant|bilingue|langue maternelle",
    "debutant|debutante|novice|grand debutant < amateur|faux debutant|intermediaire|moyen < confirme|confirmee|avance|avancee|experimente < expert|experte|professionnel|professionnelle",
    "vetuste|mauvais etat|tres mauvais etat|a renover < a rafraichir|etat moyen|etat d usage|usage|moyen < bon etat|etat correct|correct < tres bon etat < excellent etat|neuf|comme neuf|etat neuf",
    "rural*|campagne < peripherie|peripherique|banlieue|couronne < centre ville|centre",
    "tot le matin|debut de matinee < matin|matinee|en matinee < fin de matinee < midi|pause dejeuner < apres midi|debut d apres midi < fin d apres midi|en fin d apres midi < soir|soiree|en soiree|debut de soiree < nuit|la nuit",
    "micro entreprise*|auto entrepreneur*|independant* < tpe|tres petite entreprise* < petite entreprise|petites entreprises|pe < pme|moyenne entreprise|moyennes entreprises < eti|entreprise de taille intermediaire < grande entreprise|grandes entreprises|ge|grand groupe",
    "local|locale < departemental|departementale < regional|regionale < national|nationale < europeen|europeenne < international|internationale|mondial|mondiale",
    "tres defavorise*|tres pauvre < defavorise*|pauvre < modeste|populaire < moyen|moyenne|classe moyenne < aise|aisee < favorise*|riche < tres favorise*|tres riche",
    "jamais entendu parler*|ne connais pas*|pas entendu parler*|connais pas* < entendu parler*|connais de nom* < sais ce que*|connais|connais bien*|vois bien*|vois tres bien* < deja utilise*|utilise parfois*|utilise occasionnellement*|l ai deja utilise* < utilise regulierement*|utilise souvent*|l utilise regulierement*",
    "jamais fume|non fumeur*|non fumeuse < ancien*|ancienne fumeuse|ex fumeur*|ex fumeuse < fumeur occasionnel*|fumeuse occasionnelle|occasionnel* < fumeur|fumeuse|fumeur actuel < fumeur quotidien*|fumeur regulier*|fumeuse quotidienne|fumeuse reguliere",
    "petite section|ps < moyenne section|ms < grande section|gs < cp < ce1 < ce2 < cm1 < cm2",
    "l1|licence 1 < l2|licence 2 < l3|licence 3 < m1|master 1 < m2|master 2 < doctorat|doctorant*",
    "rez de chaussee|rdc|rez de jardin < premier etage|1er etage < deuxieme etage|2eme etage*|2e etage* < troisieme etage*|3eme etage*|3e etage* < quatrieme etage*|4eme etage*|4e etage* < etage eleve|etages superieurs|dernier etage",
    "vide < presque vide < a moitie plein|a moitie < presque plein < plein",
    "lundi < mardi < mercredi < jeudi < vendredi < samedi < dimanche",
    "janvier < fevrier < mars < avril < mai < juin < juillet < aout < septembre < octobre < novembre < decembre",
    "printemps < ete < automne < hiver",
    "matin < midi < apres midi < soir < nuit",
    "xs < s < m < l < xl < xxl",
    "non utilisateur*|jamais < ancien utilisateur*|ancienne utilisatrice*|plus maintenant < utilisateur*|utilisatrice*",
    "passable|mention passable|sans mention < assez bien|mention assez bien < bien|mention bien < tres bien|mention tres bien < mention tres bien avec *|felicitations*",
    "aucun|aucune|non < quelques uns|quelques unes|certains|certaines|une minorite|une minorite d entre eux < environ la moitie|la moitie < la plupart|une majorite|la majorite < tous|toutes|la totalite",
  ],
  missing: {
    "not-asked":
      "non concerne|non concernee|pas concerne|pas concernee|je ne suis pas concerne|je ne suis pas concernee|sans objet|non applicable|pas applicable|n est pas applicable|ne s applique pas|cela ne s applique pas|s o|hors sujet|ne me concerne pas|non pertinent|non concerne*|pas concerne*|non eligible*|non teste|non evalue|sans objet *",
    "no-answer":
      "na|n a|# n a|n d|nd|non disponible|nan|null|nr|n r|sans reponse|non reponse|pas de reponse|aucune reponse|non renseigne|non renseignee|nsp nr|manquant|donnee manquante|non repondu|ne repond pas|n a pas repondu|ne se prononce pas|sans opinion ne se prononce pas|ne souhaite pas repondre|je ne souhaite pas repondre|souhaite ne pas repondre|prefere ne pas repondre|je prefere ne pas repondre|je prefere ne pas le dire|ne veut pas repondre|je ne veux pas repondre|ne souhaite pas se prononcer|nvpr|ne veut pas le dire|non precise|non precisee|non specifie|non specifiee|information non disponible|pas d information|pas de donnees|non communique|ne souhaite pas dire|ne souhaite pas le dire|ne souhaite pas preciser|ne souhaite pas le preciser|ne souhaite pas me prononcer|ne souhaite pas communiquer|ne souhaite pas donner|ne souhaite pas partager|ne souhaite pas divulguer|ne souhaite pas indiquer|je ne souhaite pas dire|je ne souhaite pas le dire|je ne souhaite pas preciser|je ne souhaite pas le preciser|je ne souhaite pas se prononcer|je ne souhaite pas me prononcer|je ne souhaite pas communiquer|je ne souhaite pas donner|je ne souhaite pas partager|je ne souhaite pas divulguer|je ne souhaite pas indiquer|je ne veux pas dire|je ne veux pas le dire|je ne veux pas preciser|je ne veux pas le preciser|je ne veux pas se prononcer|je ne veux pas me prononcer|je ne veux pas communiquer|je ne veux pas donner|je ne veux pas partager|je ne veux pas divulguer|je ne veux pas indiquer|ne veut pas dire|ne veut pas preciser|ne veut pas le preciser|ne veut pas se prononcer|ne veut pas me prononcer|ne veut pas communiquer|ne veut pas donner|ne veut pas partager|ne veut pas divulguer|ne veut pas indiquer|prefere ne pas dire|prefere ne pas le dire|prefere ne pas preciser|prefere ne pas le preciser|prefere ne pas se prononcer|prefere ne pas me prononcer|prefere ne pas communiquer|prefere ne pas donner|prefere ne pas partager|prefere ne pas divulguer|prefere ne pas indiquer|je prefere ne pas dire|je prefere ne pas preciser|je prefere ne pas le preciser|je prefere ne pas se prononcer|je prefere ne pas me prononcer|je prefere ne pas communiquer|je prefere ne pas donner|je prefere ne pas partager|je prefere ne pas divulguer|je prefere ne pas indiquer|vous ne souhaitez pas repondre|vous ne souhaitez pas dire|vous ne souhaitez pas le dire|vous ne souhaitez pas preciser|vous ne souhaitez pas le preciser|vous ne souhaitez pas se prononcer|vous ne souhaitez pas me prononcer|vous ne souhaitez pas communiquer|vous ne souhaitez pas donner|vous ne souhaitez pas partager|vous ne souhaitez pas divulguer|vous ne souhaitez pas indiquer",
    refused: "refus|refuse|refus de repondre|refuse de repondre|a refuse de repondre",
    "dont-know":
      "nsp|nspp|ne sait pas|ne sais pas|je ne sais pas|vous ne savez pas|il ne sait pas|on ne sait pas|ne connais pas|ne connait pas|je ne connais pas *|ne connais pas *|je ne connais pas|vous ne connaissez pas|inconnu|inconnue|ne sait pas ne repond pas|ne sait pas ne veut pas repondre|ne sait pas ne se prononce pas|nsp refus|nsp ou souhaite ne pas repondre|aucune idee|je n en sais rien|ne peut pas dire|je ne peux pas repondre|ne sait pas encore|je ne sais pas non applicable|je ne sais pas non concerne|ne se souvient pas|je ne me souviens pas|vous ne vous souvenez pas|je ne sais|indetermine|indeterminee|difficile a dire|ne sait plus|je ne sais plus|je ne sais pas encore|pas certain|pas certaine|je ne suis pas sur|je ne suis pas sure|ne sais pas trop|je ne sais pas trop|ne peut se prononcer|ne peux se prononcer|non determine|non determinee",
  },
  unused:
    "non utilise|pas utilise|jamais utilise|n utilise pas|ne l utilise pas|je n utilise pas|je ne l utilise pas|je n ai jamais utilise|non utilisee|connais mais|je connais mais|jamais essaye|non teste|pas teste|pas d experience|inutilise|ancien utilisateur|ancienne utilisatrice|plus maintenant|n utilise plus|je n utilise plus|pas acces|je n ai pas acces|n a pas acces|vous n avez pas acces|ne fait pas|ne fais pas|je n ai pas eu|n a pas eu|n ai pas fait",
  beside:
    "autre|autres|sans avis|sans opinion|pas d avis|pas d opinion|aucune opinion|ne se prononce pas|ne souhaite pas|je prefere ne pas|hors|aucune de ces|aucun de ces|aucune des|ne voit pas|ne vois pas|je ne me prononce pas|ne saurait dire|difficile a dire|preciser|non determine*|vous n avez pas realise*|jamais realise*|je ne sais pas ce que|ne sais pas ce que|ne sait pas ce que|je ne me positionne pas|ne se positionne pas|je ne me situe pas",
};

export default fr;
