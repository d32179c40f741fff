import type { AnswerLanguage } from "../language.ts";

/** French answers. */
const fr: AnswerLanguage = {
  tag: "fr",
  ignored:
    "le|la|les|l|un|une|des|du|de|d|a|au|aux|en|dans|sur|pour|par|avec|et|ou|que|qu|qui|se|s|c|ce|cet|cette|ces|ca|cela|je|j|tu|il|elle|on|nous|vous|ils|elles|me|m|te|t|mon|ma|mes|votre|vos|notre|nos|son|sa|ses|leur|leurs|est|suis|sont|etes|etre|ete|ai|as|avez|ont|avoir|fait|faire|y|comme|si|pourtant|car|ne|n",
  degrees: {
    "0.95": "presque tous|presque toutes|presque toujours oui",
    "0.4": "quelques|quelque|certains|certaines|une certaine|un certain",
    "1.4":
      "tout a fait|totalement|completement|entierement|absolument|parfaitement|extremement|pleinement|integralement|en totalite|a 100 %|enormement|infiniment|radicalement|sans reserve|sans aucun doute|certainement|surement|systematiquement",
    "1.2": "tres bien|tres fortement|tres largement|majoritairement|excellement",
    "1.1":
      "intensement|enormement plus|dans une large mesure|dans une grande mesure|de facon importante|clairement|fermement|resolument|beaucoup de|beaucoup d|de nombreux|de nombreuses|grandement|tres|fortement|beaucoup|hautement|grandement|particulierement|largement|nettement|en grande partie|en majeure partie|essentiellement|pour l essentiel|principalement|profondement|serieusement|significativement|considerablement|vivement|bien plus",
    "0.9": "quasiment|quasi|presque",
    "0.6":
      "plutot|assez|relativement|suffisamment|passablement|globalement|dans l ensemble|probablement|sans doute|en general|tendance",
    "0.5":
      "dans une certaine mesure|dans une moindre mesure|plus ou moins bien|a moitie seulement|moyennement|moderement|en partie|partiellement|partiel*|a moitie|plus ou moins|quelque peu",
    "0.3":
      "dans une faible mesure|dans une petite mesure|marginalement|quelques petits|quelques petites|un peu|legerement|un petit peu|faiblement|vaguement|ponctuellement",
  },
  few: "peu|guere|a peine|pas beaucoup|pas grand chose|pas trop|tres peu|difficilement",
  negation: "pas|non|aucun|aucune|sans|jamais|absence de|absence d|nul|nulle|rien",
  atAll: "du tout|absolument|strictement|totalement|tout court",
  notAtAll: "aucunement|nullement|en aucun cas|pas le moins du monde|en aucune facon",
  softening:
    "vraiment|tres|tellement|trop|completement|entierement|tout a fait|particulierement|toujours|encore|forcement|necessairement|specialement|bien",
  yes: "oui",
  no: "non",
  maybe: "peut etre|oui et non|ca depend|cela depend|mitige*|partage*|incertain*|hesit*|eventuellement",
  but: "mais|toutefois|cependant|quoique|limite*|seulement|sauf|insuffisamment",
  neither: "ni",
  middle:
    "neutre|moyen|moyenne|moyens|moyennes|indifferent*|mitige*|stable*|inchange*|identique*|normal|normale|normaux|normales|intermediaire*|median|mediane|modere|moderee|moderes|moderees|passable*|correct|correcte|corrects|acceptable*|medium|equilibre*|sans changement|aucun changement|pas change|pas de changement|sans effet|aucun effet|pas d effet|pas evolue|entre les deux|autant",
  sides: {
    "-0.9": "toute petite|tout petit|toutes petites|tout petits",
    "-1.1": "bien moins bon|bien moins bonne|bien moins bien|bien pire",
    "-1.4": "detruit|detruite|detruits|abandonne|abandonnee",
    "1.4":
      "excellent*|principal|principale|principaux|principales|parfait*|exceptionnel*|urgent*|maximal*|maximum|primordial*|indispensable*|essentiel*|crucial*|vital*|critique*|remarquable*|ideal*|complet|complete|complets|completes|optimal*|systematique*|generalise*|excessi*|extreme*|enorme*|total|totale|imperati*|ravi*|enthousiaste*|exemplaire*|haut niveau",
    "1.1":
      "bien meilleur|bien meilleure|bien mieux|tres bien|super|majeur*|depasse|depassee|depasses|depassees|expertise|expert|experts|experte|expertes|abouti*|optimise*|massif*|massive*|intense*|pilote et mesure",
    "0.9":
      "en usage|en service|adopte partout|opere|maitris*|finalise*|acquise|oui tout a fait|realise|realisee|realises|realisees|termine|terminee|termines|terminees|acheve*|accompli*|en place|mis en oeuvre|mise en oeuvre|operationnel*|deploye*|mature|matures|confirme|confirmee|permanent*|industrialise*|formalise*",
    "0.85": "avance|avancee|avances|avancees",
    "0.8":
      "accessible|accessibles|actif|active|attentif|attentive|benefique|benefiques|brillant|capable|capables|certain que|coherent|coherente|convaincu|convaincue|convaincant|convivial|conviviale|cooperatif|creatif|curieux|curieuse|dense|detaille|detaillee|developpe|developpee|diversifie|durable|durables|dynamique|efficient|equipe|equipee|equipes|fluide|fonctionnel|fonctionnelle|genereux|honnete|independant de|informe|informee|innovant|innovante|intact|intacts|integre|integree|investi|investie|implique|impliquee|juste|justes|libre|logique|lucide|legitime|lisible|comprehensible|accueillant|accueillante|moderne|modernes|motivant|naturel|original|ouvert|ouverte|paisible|performant|performante|plaisant|plaisante|populaire|pratique|pratiques|precieux|preparee|prepare|protege|protegee|qualifie|qualifiee|raisonnable|rassurant|rassure|rassuree|realiste|reactif|reactive|resilient|respectueux|robuste|satisfaction|sain|saine|sensibilise|sensibilisee|significatif|significative|sincere|soutenu|spacieux|stimulant|structure|structuree|sympathique|tolerant|transparent|transparente|utilisable|valable|valorisant|valorise|varie|variee|viable|visible|vivant|volontaire|attire|attractif|attrayant|autonome|autonomes|bienveillant|collaboratif|confortable|confortables|connecte|disponible|disponibles|enrichissant|epanoui|epanouie|equitable|facilite|fierement|gratifiant|passionnant|passionne|privilegie|productif|prometteur|proximite|renforce|renforcee|accelere|elargi|gagnant|accepte|adopte|approuve|valide|resolu|resolue|reussi|reussie|respecte|respectee|favori|arrive|peux|peut|pouvez|calme|atteste|bon|bonne|bons|bonnes|bien|satisfait*|satisfais*|content*|heureu*|d accord|accord|favorable*|facile*|facilement|aise*|simple|utile*|positi*|eleve|elevee|eleves|elevees|fort|forte|forts|fortes|important*|grand|grande|grands|grandes|haut|haute|hauts|suffisant*|confiant*|confiance|efficace*|prioritaire*|probable*|vraisemblable*|optimiste*|interesse*|interessant*|agreable*|vrai|vraie|vrais|vraies|promoteur*|atteint|atteinte|atteints|atteintes|clair|claire|clairs|claires|proche|proches|exact|exacte|exacts|exactes|precis|precise|rapide*|rapidement|regulier*|reguliere*|frequent*|ameliore*|amelioration*|augmente*|progresse*|progres|favorise*|mieux|meilleur*|superieur*|pertinent*|conforme*|adapte|adaptee|adaptes|adaptees|adequat*|competent*|serein*|a l aise|motive*|engage*|acquis*|present|presente|riche*|lourd|lourde|lourds|lourdes|solide*|fiable*|sur|sure|fierte|fier|fiere|recommande*|souhait*|volontiers|gagne*|gain|conseille*|propre*|calme*|chaud*|cher|chere|chers|cheres|long|longue|longs|longues|tot|obligatoire*|necessaire*|preoccup*|grave*|inquiet*|severe*",
    "0.3":
      "en test|en phase de test|experimente|experimentation|en deploiement|partiellement deploye|demarrage|en cours|demarre|demarree|commence|commencee|debute|entame*|en developpement|en construction|pilote|pilotes",
    "-0.1":
      "decide|decidee|inscrit au budget|acte|prevu|prevue|prevus|prevues|planifie*|programme|programmee|projete|projetee|a venir|en projet|en preparation",
    "-0.4":
      "idee|a l idee|en discussion|a l etat d idee|sensibilisation|de base|basique*|elementaire|en pause|suspendu|suspendue|en attente|en reflexion|envisage|envisagee|a l etude|reflechi*|debutant*|debut|initie|initiee|emergent*|limite|limitee|limites|limitees|secondaire*|perfectible*|reduit|reduite|reduits|reduites|fragile*|theorique*",
    "-0.25": "facultati*|optionnel*",
    "-0.5": "mediocre*|embryonnaire*|novice*|notion|notions",
    "-0.6":
      "laisse a desirer|peut mieux faire|a revoir|a ameliorer|faible*|bas|basse|petit|petite|petits|petites|modeste*|mineur*|leger|legere|legers|legeres|rare|rares|marginal*|negligeable*|court|courte|courts|courtes",
    "-0.8":
      "agressif|agressive|bloque|bloquant|chaotique|contraignant|contraignante|conflictuel|corrompu|decourage|decouragee|decourageant|decevant|decevante|deficient|defectueux|degoute|dependant|deprime|deprimee|desorganise|desorganisee|desuet|ennuyeux|ennuyeuse|enervant|epuise|epuisee|epuisant|exclu|exclue|fatigue|fatiguee|fatigant|flou|floue|frustrant|frustre|frustree|inaccessible|inaccessibles|inaudible|incapable|incertaine|incoherent|incoherente|incommode|inconfortable|inconfortables|incorrect|incorrecte|ineffectif|inegal|infaisable|inflexible|injustifie|instable|instables|intolerable|invisible|irrealiste|irritant|isole|lassant|laborieux|malade|malades|malhonnete|malsain|menacant|nefaste|nocif|nocive|nuisible|obscur|obsolete|obsoletes|opaque|penible|penibles|pollue|polluee|problematique|reticent|reticente|rigide|sature|saturee|sombre|superflu|triste|tristes|trompeur|usant|vetuste|vetustes|violent|violente|vulnerable|demotive|demotivee|desinteresse|desinteressee|decourages|hermetique|sceptique|sceptiques|mefiant|mefiante|ralenti|affaibli|affaiblie|rejete|rejetee|echoue|echec|annule|annulee|ferme|disparu|supprime|moins bonne|moins bonnes|moins bons|contre|bruyant*|degat|degats|douleur|douleurs|trouble|troubles|gene|danger*|dangereu*|casse|indisponible*|injuste*|incomplet*|absence|mauvais|mauvaise|mauvaises|mal|insatisfait*|insatisfais*|mecontent*|decu*|malheureu*|en desaccord|desaccord|pas d accord|defavorable*|difficile*|difficilement|difficulte|difficultes|complique*|complexe*|inutile*|negati*|insuffisant*|inefficace*|improbable*|pessimiste*|desagreable*|confus*|lent|lente|lentement|irregulier*|deteriore*|degrade*|degradation|diminue*|regresse*|empire*|freine*|pire|pires|moins bon|moins bien|inferieur*|inadapte*|inadequat*|non conforme*|incompetent*|perdu*|oppose*|defaillan*|faux|fausse|detracteur*|lacune*|absent*|pauvre*|sale|sales|loin|eloigne*|approximati*|probleme|problemes|peur|stress*|inexistant*|inactif*|incompatible*|hostile*|refuse*|impossible*|froid*|tard|inacceptable*|erreur*|inconnu*",
    "-1.2":
      "catastrophique*|desastreu*|nul|nulle|nuls|nulles|execrable*|lamentable*|terrible*|insupportable*|minimal*|minimum|inexploitable*|perte|pas pu|pouvez pas|peux pas|peut pas",
  },
  more: "au dessus|superieur a la moyenne|au dela|hausse|augmentation|croissance|progression|plus|davantage|plus de|plus d",
  less: "en dessous|au dessous|inferieur a la moyenne|en deca|baisse|diminution|recul|decroissance|regression|moins|moins de|moins d",
  same: "conforme a mes attentes|conforme aux attentes|conforme a vos attentes|comme prevu|comme attendu|dans la moyenne|comme souhaite|autant|egal|egale|egaux|egales|pareil*|meme|memes|aussi|identique*|equivalent*|sans changement|toujours aussi|comme avant|comparable*",
  excess: "trop|trop de|trop d",
  farExcess: "beaucoup trop|bien trop|excessivement",
  enough:
    "assez|suffisamment|ce qu il faut|ce qu ils doivent|ce qu elle doit|juste bien|juste ce qu il faut|comme il faut|juste assez|adapte|la bonne longueur|suffisant*",
  opposing: "in|im|il|ir|de|des|dis|me|mal|mes|non|a|anti",

  frequencies: {
    "8760": "toutes les heures|chaque heure",
    "0": "jamais|a aucun moment|aucune fois|pas du tout|aucun jour",
    "0.1":
      "presque jamais|quasi jamais|quasiment jamais|exceptionnellement|tres exceptionnellement|moins souvent|c est la premiere fois|premiere fois|pour la premiere fois",
    "0.2": "tres rarement|encore plus rarement|moins frequemment",
    "0.3": "rarement|plus rarement|moins|peu souvent|assez rarement|rare|rares",
    "0.6":
      "une ou deux fois|exceptionnelle|par intermittence|occasionnellement|a l occasion|ponctuellement|de temps a autre|occasionnel*|ponctuel*",
    "0.9": "parfois|quelquefois|de temps en temps|certaines fois|par moments|certains jours",
    "20": "plusieurs jours",
    "60": "assez souvent|assez regulierement|assez frequemment",
    "80": "regulierement|regulier|reguliere",
    "100": "de nombreuses fois|souvent|frequemment|frequent*|la moitie du temps|une fois sur deux",
    "180": "la moitie des jours",
    "220": "plus de la moitie des jours|plus de la moitie du temps",
    "90": "moins de la moitie du temps|moins de la moitie des jours",
    "200": "tres souvent|tres frequemment|tres regulierement",
    "250": "la plupart du temps|le plus souvent|generalement|habituellement|la plupart des jours|en general",
    "330":
      "presque toujours|quasiment toujours|presque tout le temps|tous les jours ou presque|presque tous les jours|chaque jour ou presque|quasi quotidiennement|presque chaque jour|quasiment tous les jours",
    "365": "quotidien*|tous les jours|chaque jour|journellement|au quotidien",
    "400":
      "sans arret|non stop|toujours|tout le temps|en permanence|systematiquement|constamment|continuellement|a chaque fois|chaque fois|en continu|permanent*",
    "52": "hebdomadaire*|chaque semaine|toutes les semaines",
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
    "1": "jour|jours|j|journee|journees|journee entiere",
    "0.5": "demi journee|demi journees|demi jour",
    "1/24": "heure|heures|h",
    "1/48": "demi heure",
    "1/1440": "minute|minutes|min|mn",
    "1/86400": "seconde|secondes|sec",
  },
  units: {
    money: {
      "1": "euro|euros|eur|€",
      "1000": "k€|k euros|ke|keur",
      "1000000": "m€|meur|millions d euros|million d euros|md€",
    },
    share: { "1": "%|pour cent|pourcent" },
    area: {
      "1": "m2|m²|metres carres",
      "10000": "ha|hectare|hectares",
      "1000000": "km2|km²",
    },
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
    mass: {
      "1": "g|grammes",
      "1000": "kg|kilos|kilogrammes",
      "1000000": "t|tonnes",
    },
    heat: { "1": "°c|°|degres" },
    people: {
      "1": "hab|habitants|habitant|agents|agent|salaries|salarie|personnes|personne|employes|employe|eleves|etudiants|enfants|enfant|adherents|etp|lits|postes|collaborateurs|membres|inhabitants|communes",
    },
  },
  numbers: {
    "0": "zero",
    "0.25": "un quart|le quart|quart",
    "0.5": "demi|demie|la moitie|moitie",
    "1/3": "un tiers|le tiers|tiers",
    "2/3": "deux tiers|les deux tiers",
    "0.75": "trois quarts|les trois quarts",
    "1": "un|une|une seule|un seul",
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
    "plus de|plus d|plus que|au moins|a partir de|a partir d|superieur a|superieur|superieure a|superieurs a|au dela de|au dela d|au dessus de|minimum|min|ou plus|et plus|et +|en plus|ou davantage|et au dela|ou au dela|apres|des|+|>|≥|>=|d ici plus de",
  between: "entre|de|d|a|et|au|aux|du|jusqu a|jusqu au|-|a moins de|a moins d|moins de|moins d|compris",
  none: "aucun|aucune|zero|vide|neant|rien|nul|nulle|pas de|pas d|sans|jamais",
  within: "au cours des|au cours du|dans les|ces|depuis moins de|derniers|dernieres|dernier|derniere|les",
  now: "actuellement|maintenant|deja|aujourd hui|en ce moment|immediatement|tout de suite|le jour meme",
  never: "jamais",

  schooling: {
    "0": "aucun diplome|sans diplome|pas de diplome|pas de diplome requis|jamais ete a l ecole|jamais fait d etudes|non scolarise*|sans scolarite|aucune scolarite|aucun|aucune|non diplome*|aucune formation|sans formation",
    "0.5": "maternelle",
    "1": "elementaire|ecole maternelle et primaire|primaire|cep|certificat d etudes|certificat d etudes primaires|ecole elementaire|ecole primaire|primary",
    "1.6": "6eme a 4eme|6eme",
    "2": "brevet|bepc|brevet des colleges|brevet elementaire|dnb|college|3eme|secondaire inferieur|premier cycle du secondaire|secondaire",
    "3": "cap|bep|certificat d aptitude professionnelle|brevet d enseignement professionnel|cap bep",
    "3.5":
      "lycee|seconde premiere ou terminale de lycee|seconde premiere ou terminale|terminale|niveau bac|secondaire superieur|second cycle du secondaire|seconde",
    "4": "bac|baccalaureat|brevet superieur|capacite en droit|daeu|eseu|bac general|baccalaureat general|bac d enseignement general",
    "4.1":
      "bac technologique|baccalaureat technologique|bac techno|bac d enseignement technologique|bac d enseignement technologique ou professionnel",
    "4.2": "bac pro|bac professionnel|baccalaureat professionnel|brevet professionnel|brevet de technicien",
    "4.6": "bac + 1|bac+1|l1",
    "5": "bac + 2|niveau bac + 2|bac + 2 ans|bts|dut|deug|deust|l2|bac + 1 ou 2|1er cycle|premier cycle universitaire|enseignement superieur court",
    "5.5": "etudes superieures|superieur|enseignement superieur|universite|post bac|universitaire|superieure",
    "6": "bac + 3|niveau bac + 3|licence|l3|but|bachelor|bac + 3 ou 4|2eme cycle|2e cycle|deuxieme cycle",
    "7": "bac + 4|niveau bac + 4|maitrise|m1|bac + 4 ou 5",
    "8": "bac + 5|niveau bac + 5|master|dea|dess|m2|grande ecole|ingenieur|mastere|diplome d ingenieur|3eme cycle|3e cycle|troisieme cycle|ecole de commerce",
    "9": "doctorat|doctoral*|phd|these|bac + 8|bac+8|docteur*|post doctorat|doctorat de recherche",
  },
  rungs:
    "niveau|niv|phase|etape|stade|grade|palier|echelon|degre|rang|n|cycle|priorite|indice|note|isced|cite|tranche|echeance",
  ordinals:
    "premier|premiere|1er|1ere < deuxieme|second|seconde|2eme|2e|2nd < troisieme|3eme|3e < quatrieme|4eme|4e < cinquieme|5eme|5e < sixieme|6eme|6e",
  ladders: [
    "contre|tout a fait contre|totalement contre|tres contre < plutot contre < ni pour ni contre|neutre|indifferent < plutot pour < pour|tout a fait pour|totalement pour|tres pour",
    "jamais fume|non fumeur* < ancien fumeur*|ex fumeur* < fumeur*",
    "jamais entendu parler* < entendu parler* < utilise occasionnellement|utilise parfois < utilise regulierement|utilise souvent",
    "sixieme|6eme < cinquieme|5eme < quatrieme|4eme < troisieme|3eme < seconde < premiere < terminale",
    "trop court* < juste bien|la bonne longueur < trop long*",
    "illegal|illegale < souvent illegal|souvent illegale < autant < souvent legal|souvent legale < legal|legale",
    "gratuit|gratuite < souvent gratuit|souvent gratuite < autant < souvent payant|souvent payante < payant|payante",
    "rural isole*|rural autonome* < rural|rural profond|hameau* < rural periurbain*|rural sous* < village*|petite commune*|commune rurale* < bourg* < periurbain*|periurbaine* < petite ville*|urbain*|ville < ville moyenne* < grande ville*|agglomeration* < metropole*|paris|paris et *|grande metropole*|tres grande ville*",
    "categorie c < categorie b < categorie a",
    "inexistant* < initial* < reproductible* < defini|definie|definis < gere|geree|maitrise|maitrisee < optimise|optimisee",
    "lundi < mardi < mercredi < jeudi < vendredi < samedi < dimanche",
    "janvier < fevrier < mars < avril < mai < juin < juillet < aout < septembre < octobre < novembre < decembre",
    "printemps < ete < automne < hiver",
    "matin < midi < apres midi < soir < nuit",
    "xs < s < m < l < xl < xxl",
    "non utilisateur*|jamais < ancien utilisateur*|ancienne utilisatrice*|plus maintenant < utilisateur*|utilisatrice*",
    "passable|mention passable|sans mention < assez bien|mention assez bien < bien|mention bien < tres bien|mention tres bien < mention tres bien avec *|felicitations*",
    "aucun|aucune < quelques uns|quelques unes|une minorite|une minorite d entre eux < environ la moitie|la moitie < la plupart|une majorite|la majorite < tous|toutes|la totalite",
  ],
  missing: {
    "not-asked":
      "non concerne|non concernee|pas concerne|pas concernee|je ne suis pas concerne|je ne suis pas concernee|sans objet|non applicable|pas applicable|n est pas applicable|ne s applique pas|cela ne s applique pas|s o|hors sujet|ne me concerne pas|non pertinent",
    "no-answer":
      "na|n a|# n a|n d|nd|non disponible|nan|null|nr|n r|sans reponse|non reponse|pas de reponse|aucune reponse|non renseigne|non renseignee|nsp nr|manquant|donnee manquante|non repondu|ne repond pas|n a pas repondu|ne se prononce pas|sans opinion ne se prononce pas|ne souhaite pas repondre|je ne souhaite pas repondre|souhaite ne pas repondre|prefere ne pas repondre|je prefere ne pas repondre|je prefere ne pas le dire|ne veut pas repondre|je ne veux pas repondre|ne souhaite pas se prononcer",
    refused: "refus|refuse|refus de repondre|refuse de repondre|a refuse de repondre",
    "dont-know":
      "nsp|nspp|ne sait pas|ne sais pas|je ne sais pas|vous ne savez pas|il ne sait pas|on ne sait pas|ne connais pas|ne connait pas|je ne connais pas *|ne connais pas *|je ne connais pas|vous ne connaissez pas|inconnu|inconnue|ne sait pas ne repond pas|ne sait pas ne veut pas repondre|ne sait pas ne se prononce pas|nsp refus|nsp ou souhaite ne pas repondre|aucune idee|je n en sais rien|ne peut pas dire|je ne peux pas repondre|ne sait pas encore|je ne sais pas non applicable|je ne sais pas non concerne|ne se souvient pas|je ne me souviens pas|vous ne vous souvenez pas",
  },
  unused:
    "non utilise|pas utilise|jamais utilise|n utilise pas|ne l utilise pas|je n utilise pas|je ne l utilise pas|je n ai jamais utilise|non utilisee|connais mais|je connais mais|jamais essaye|non teste|pas teste|pas d experience|inutilise",
  beside:
    "autre|autres|sans avis|sans opinion|pas d avis|pas d opinion|aucune opinion|ne se prononce pas|ne souhaite pas|je prefere ne pas|hors|aucune de ces|aucun de ces|aucune des|ne voit pas|ne vois pas|je ne me prononce pas|ne saurait dire|difficile a dire|preciser|non determine*|vous n avez pas realise*|jamais realise*",
};

export default fr;
