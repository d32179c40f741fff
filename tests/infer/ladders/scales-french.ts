/** Answers of French questionnaires of health, housing, work and schools, from one end to the other, a list a line. */
export const FRENCH_SCALES: readonly string[] = `
Pas du tout serein|Plutôt inquiet|Assez serein|Tout à fait serein
Très inquiet|Plutôt inquiet|Plutôt serein|Très serein
Très mauvaise idée|Mauvaise idée|Bonne idée|Très bonne idée
Insuffisante|Tolérable|Excellente
Seul|2-5 personnes|6-10 personnes|Plus de 10 personnes
Seconde|Première|Terminale|Post-bac / Université
Jamais|Rarement|Oui, assez souvent|Oui, toutes les semaines
Je ne paierais pas|Moins de 5 €|5 à 10 €|Plus de 10 €
Non, cela ne m'intéresse pas, pas besoin|Oui, une fois par trimestre|Oui, une fois par mois|Oui, une fois par semaine
jours|semaines|mois|ans
1ère année (y compris en un an)|2ème année|3ème année|4ème année|5ème année ou plus
Tout ou presque tout (90-100 %)|Plus de la moitié (60-90 %)|À peu près la moitié (40-60 %)|Moins de la moitié (10-40 %)|Une petite quantité (1-10 %)|Aucun (0 %)
Plus que suffisant|Suffisant|Juste assez suffisant|Insuffisant|Pas suffisant du tout
5 m.|10 m.|15 m.
Non|Quelques jours ou demi-journées par mois|1 jour par semaine|2 jours par semaine|3 jours par semaine ou plus
Pas du tout favorable|Plutôt opposé|Indifférent⋅e ou ne sais pas|Plutôt favorable|Très favorable
Une mauvaise manière|Une manière acceptable|Une bonne manière|La meilleure manière
minoritaire|à l’équilibre|majoritaire
Aucun|Alphabétisé ou coranique|1er cycle fondamental|2e cycle fondamental|Secondaire|Supérieur
Jamais|Rarement, ça va|Parfois, selon les jours|Souvent, je n'aime pas ça|Toujours, je suis gêné
Non|Certains|Tous
Aucun diplôme|CEP (certificat d’études primaires)|BEPC, brevet des collèges, DNB|CAP, BEP ou diplôme de niveau équivalent|Baccalauréat général ou technologique, brevet supérieur|Baccalauréat professionnel, brevet professionnel|Capacité en droit, DAEU, ESEU|BTS, DUT, Deug|Licence, licence professionnelle|Master, DEA, DESS|Doctorat
À mettre en place|En cours|Très avancé
Stagiaire|Junior|Confirmé|Senior|Expert
Jamais|Rarement|La plupart du temps|Oui, facilement
Non, ça ne m'intéresse pas|Oui, une fois par an|Oui, une fois par mois|Oui, une fois par semaine
Je ne paierais rien|Moins de 5 €|5 à 10 €|Plus de 10 €
Directement après le bac|1 an après le bac|2 ans après le bac|3 ans ou plus après le bac
En retard|Au même niveau|En avance
Pas particulièrement|Pourquoi pas|Oui|Absolument
Ils me découragent toujours|Ils me découragent souvent|Ils m'encouragent souvent|Ils m'encouragent toujours
Tout à fait la ville|Plutôt la ville|Plutôt la campagne|Tout à fait la campagne
Non|Suivi partiel / informel|Revues régulières pour les services clés|Systématique dans tous les services
Non aucun agent n'est formé|Non mais un agent suit le sujet parmi ses autres missions|Oui
Non, nous n'y pensons pas|Quelques essais pilotes|Déploiement systématique dans les services
Non, jamais|C'est un point à prendre en compte|C'est un point primordial
Pas de sauvegarde|Sauvegarde manuelle ad hoc|Sauvegarde documentée|Sauvegarde automatisée
Aucune procédure|Pratiques informelles|Procédure écrite, pas appliquée|Procédure formalisée et appliquée
En très bonne santé, pas du tout malade|Légèrement malade|Modérément malade|Gravement malade|Parmi les patients les plus malades
Je cuisine pas|1-3 fois|3-5 fois|Tous les jours
Jamais, c'est la première fois|Une fois|Deux fois ou plus
École primaire|École secondaire|Graduat|Master|Doctorat
Faible - Je me sens détendu|Modéré - Stress occasionnel|Élevé - Stress fréquent|Sévère - Stress chronique
L'offre devrait être améliorée|Moyenne|Bonne|Excellente
Plutôt sédentaire|Modérément actif|Très actif|Super actif
École obligatoire|Apprentissage, École professionnelle|Maturité, Formation professionnelle supérieure|Formation universitaire, Haute école
Aucun enregistrement|Enregistrements de base, mais non mis à jour|Enregistrements mis à jour chaque trimestre|Enregistrements mis à jour chaque mois
Gratuit|Moins de 5 €|De 5 à 10 €|Plus de 10 €
Je n'en fais pas|Moins de 30 minutes|30-60 minutes|1-2 heures|Plus de 2 heures
Diplôme d'études secondaires|Diplôme d'un cégep ou collège|Certificat ou diplôme universitaire inférieur au baccalauréat|Certificat ou diplôme universitaire niveau baccalauréat ou supérieur
Pas du tout difficile|Légèrement difficile|Modérément|Difficile|Très difficile
Très fortement amélioré|Fortement amélioré|Légèrement amélioré|Pas de changement|Légèrement aggravé|Fortement aggravé|Très fortement aggravé
N’en utilise pas et ne prévoie pas d’en utiliser|N’en utilise pas, mais prévoie d’en utiliser une dans les deux ans|En cours de test|Utilisation dans des domaines limités de la production|Large utilisation dans la production
Jamais|J'ai essayé une ou deux fois|Occasionnellement (quelques fois par mois)|Régulièrement (plusieurs fois par semaine)|Quotidiennement
Le jour même|1 jour après|2 jours|3 jours|4 jours|5 - 7 jours|Plus de 7 jours après
Gros problème|Pourrait être amélioré|Aucun problème
Sans diplôme|Brevet des collèges|CAP/BEP (autres diplômes techniques)|Bac (général, pro et technologique)|Bac+2 (BTS ou autre)|Bac+3/4 (Licence, Maîtrise)|Bac+5 (Master, écoles d'ingé)|Bac+7 etc (Doctorat, thèse)
Très à gauche|Plutôt à gauche|Plutôt au centre|Plutôt à droite|Très à droite
Abscent|Peu présent|Assez présent|Très présent
Je ne parle pas plus que d'habitude|Je parle parfois plus que d'habitude|Je parle souvent plus que d'habitude|Je parle sans arrêt
Oui, très facilement 😴|Oui, assez facilement|Parfois c'est difficile|C'est souvent difficile
Avant 20h|Entre 20h et 20h30|Entre 20h30 et 21h|Après 21h
Très bonne|Bonne|Assez bonne|Mauvaise|Très mauvaise
Oui, fortement limité|Oui, limité mais pas fortement|Non, pas limité du tout
Oui, fortement limité(e) depuis au moins 6 mois|Oui, limité(e), mais pas fortement|Non, pas du tout limité(e)
Je n'ai aucun problème pour me déplacer à pied|J'ai des problèmes légers pour me déplacer à pied|J'ai des problèmes modérés pour me déplacer à pied|J'ai des problèmes sévères pour me déplacer à pied|Je suis incapable de me déplacer à pied
Je n'ai ni douleur ni gêne|J'ai des douleurs ou une gêne légère(s)|J'ai des douleurs ou une gêne modérée(s)|J'ai des douleurs ou une gêne sévère(s)|J'ai des douleurs ou une gêne extrême(s)
Jamais|Plusieurs jours|Plus de la moitié du temps|Presque tous les jours
En permanence|Très souvent|Souvent|Quelquefois|Rarement|Jamais
Beaucoup mieux que l'an dernier|Plutôt mieux|À peu près pareil|Plutôt moins bien|Beaucoup moins bien
Très facilement|Facilement|Plutôt facilement|Plutôt difficilement|Difficilement|Très difficilement
Oui, tout à fait|Oui, en partie|Non
Oui, régulièrement|Oui, de temps en temps|Non, jamais
Non, jamais|Oui, une fois|Oui, plusieurs fois
Oui, plus d'une fois|Oui, une seule fois|Non
Toujours|Souvent|Parfois|Jamais
Moins d'un mois|De 1 à 3 mois|De 3 à 6 mois|Plus de 6 mois
Tous les jours ou presque|Au moins une fois par semaine|Au moins une fois par mois|Moins souvent|Jamais
Chaque jour|Plusieurs fois par semaine|Une fois par semaine|Une à trois fois par mois|Moins d'une fois par mois|Jamais
Très satisfaisante|Plutôt satisfaisante|Plutôt pas satisfaisante|Pas du tout satisfaisante
Tout à fait d'accord|Plutôt d'accord|Ni d'accord ni pas d'accord|Plutôt pas d'accord|Pas du tout d'accord
Très proche|Assez proche|Assez éloigné|Très éloigné
Très inquiet|Assez inquiet|Peu inquiet|Pas inquiet du tout
Très à gauche|À gauche|Au centre|À droite|Très à droite
Une très bonne chose|Une bonne chose|Une mauvaise chose|Une très mauvaise chose
Augmenté fortement|Augmenté légèrement|Resté stable|Diminué légèrement|Diminué fortement
A beaucoup augmenté|A un peu augmenté|Est restée stable|A un peu diminué|A beaucoup diminué
Va s'améliorer nettement|Va s'améliorer un peu|Va rester stationnaire|Va se dégrader un peu|Va se dégrader nettement
En forte hausse|En légère hausse|Stable|En légère baisse|En forte baisse
Fortement en hausse|Plutôt en hausse|Sans changement|Plutôt en baisse|Fortement en baisse
Supérieure à la normale|Normale|Inférieure à la normale
Bien au-dessus de la moyenne|Au-dessus de la moyenne|Dans la moyenne|En dessous de la moyenne|Bien en dessous de la moyenne
Plus que suffisant|Suffisant|À peine suffisant|Insuffisant
Tout à fait suffisant|Plutôt suffisant|Plutôt insuffisant|Tout à fait insuffisant
Trop élevé|Élevé mais acceptable|Normal|Faible
Beaucoup trop|Trop|Juste ce qu'il faut|Pas assez|Vraiment pas assez
Trop lourd|Adapté|Trop léger
Trop rapide|Adapté|Trop lent
Indispensable|Très utile|Utile|Peu utile|Inutile
Prioritaire|Important|Secondaire|Sans importance
Priorité haute|Priorité moyenne|Priorité basse
Essentiel|Important|Accessoire|Inutile
Oui, c'est déjà fait|Oui, c'est en cours|Oui, c'est prévu|Non
Déjà réalisé|En cours de réalisation|Prévu dans les 12 mois|Envisagé à plus long terme|Non envisagé
Fait|En cours|À faire
Réalisé|En cours|Programmé|Non programmé
Totalement mis en place|Partiellement mis en place|En projet|Pas mis en place
Oui, pour tous les agents|Oui, pour certains agents|Non
Oui, pour la totalité|Oui, pour une partie|Non, pour aucun
Tous les services|La plupart des services|Quelques services|Aucun service
Tous|La plupart|Environ la moitié|Quelques-uns|Aucun
La totalité|Plus de la moitié|Moins de la moitié|Aucun
Très bien informé|Plutôt bien informé|Plutôt mal informé|Très mal informé
Très bien formé|Suffisamment formé|Insuffisamment formé|Pas formé du tout
Je maîtrise parfaitement|Je maîtrise assez bien|Je maîtrise un peu|Je ne maîtrise pas du tout
Je sais le faire seul|Je sais le faire avec de l'aide|Je ne sais pas le faire
Seul, sans difficulté|Seul, avec difficulté|Avec l'aide de quelqu'un|Je ne peux pas le faire
Sans aucune difficulté|Avec quelques difficultés|Avec beaucoup de difficultés|Impossible
Aucune difficulté|Quelques difficultés|Beaucoup de difficultés|Ne peut pas du tout
Pas de gêne|Gêne légère|Gêne modérée|Gêne importante|Gêne insupportable
Débutant|Intermédiaire|Avancé|Expert
Débutant|Confirmé|Expert
Novice|Amateur|Confirmé|Professionnel
Très expérimenté|Expérimenté|Peu expérimenté|Pas expérimenté
Très engagé|Assez engagé|Peu engagé|Pas engagé
Tout à fait prêt|Plutôt prêt|Plutôt pas prêt|Pas du tout prêt
Certainement|Probablement|Probablement pas|Certainement pas
Oui, certainement|Oui, probablement|Non, probablement pas|Non, certainement pas
Sûrement|Peut-être|Sûrement pas
Oui, sans hésiter|Oui, peut-être|Non, je ne pense pas|Non, sûrement pas
Très probable|Assez probable|Peu probable|Pas du tout probable|Exclu
Tout à fait justifié|Plutôt justifié|Plutôt injustifié|Tout à fait injustifié
Très sûr|Plutôt sûr|Plutôt pas sûr|Pas sûr du tout
En sécurité|Plutôt en sécurité|Plutôt en insécurité|En insécurité
Très fréquentes|Fréquentes|Rares|Inexistantes
Très dense|Dense|Peu dense|Inexistante
Bon état|État moyen|Mauvais état
Neuf|Bon état|État d'usage|Vétuste
Très bruyant|Assez bruyant|Assez calme|Très calme
Trop chaud|Un peu chaud|Bien|Un peu froid|Trop froid
Tôt le matin|En fin de matinée|L'après-midi|En soirée
Centre-ville|Périphérie|Rural
Au moins un repas par jour|Plusieurs repas par semaine|Moins d'un repas par semaine
Un peu moins de 100 €|Entre 100 et 200 €|Plus de 200 €
Moins de 1 200 € net par mois|De 1 200 à 1 999 €|De 2 000 à 2 999 €|3 000 € et plus
Moins de 2 000 hab.|2 000 à 9 999 hab.|10 000 à 49 999 hab.|50 000 hab. et plus
Aucun enfant|Un enfant|Deux enfants|Trois enfants et plus
Sans enfant|1 enfant|2 enfants|3 enfants ou plus
Personne seule|2 personnes|3 personnes|4 personnes et plus
18-24|25-34|35-44|45-54|55-64|65+
Moins de 18 ans|18-29 ans|30-44 ans|45-59 ans|60 ans et +
Avant 1950|1950-1974|1975-1999|2000 et après
Avant 1949|De 1949 à 1974|De 1975 à 1989|Après 1990
Il y a moins d'un an|Il y a 1 à 5 ans|Il y a plus de 5 ans|Jamais
Depuis moins d'un an|Entre un et cinq ans|Entre cinq et dix ans|Depuis plus de dix ans
Moins de 5 minutes à pied|5 à 15 minutes à pied|Plus de 15 minutes à pied
Quelques heures|Une demi-journée|Une journée|Plusieurs jours
Une heure ou moins|2 à 3 heures|4 heures ou plus
Moins d'une heure|Une à deux heures|Plus de deux heures
Aujourd'hui|Cette semaine|Ce mois-ci|Cette année|Il y a plus d'un an
Immédiatement|Dans les 3 mois|Dans l'année|Plus tard|Jamais
Dans l'année|Dans 1 à 3 ans|Dans plus de 3 ans|Pas prévu
Court terme|Moyen terme|Long terme
Petite|Moyenne|Grande
Petit|Moyen|Grand|Très grand
TPE|PME|ETI|Grande entreprise
Micro-entreprise|Petite entreprise|Moyenne entreprise|Grande entreprise
Local|Régional|National|International
Local|Départemental|Régional|National|Européen|International
Classes populaires|Classes moyennes inférieures|Classes moyennes supérieures|Classes aisées
Défavorisé|Modeste|Moyen|Aisé|Favorisé
Très faible|Faible|Moyen|Fort|Très fort
Nul|Faible|Moyen|Élevé
Nulle|Faible|Modérée|Forte
Inexistante|Insuffisante|Satisfaisante|Très satisfaisante
À améliorer|Satisfaisant|Très satisfaisant|Excellent
Non atteint|Partiellement atteint|Atteint|Dépassé
Maîtrise insuffisante|Maîtrise fragile|Maîtrise satisfaisante|Très bonne maîtrise
Non conforme|Partiellement conforme|Totalement conforme
Aucune connaissance|Connaissance vague|Bonne connaissance|Connaissance approfondie
Je n'en ai jamais entendu parler|J'en ai entendu parler mais je ne sais pas ce que c'est|Je sais ce que c'est
Oui, et je vois très bien ce dont il s'agit|Oui, mais je ne vois pas vraiment ce dont il s'agit|Non
Oui, je connais bien|Oui, j'en ai entendu parler|Non, je ne connais pas
Je l'utilise régulièrement|Je l'ai déjà utilisé|J'en ai entendu parler|Je ne connais pas
Jamais utilisé|Utilisé une fois|Utilisé plusieurs fois|Utilisé régulièrement
Je n'utilise jamais|J'utilise rarement|J'utilise souvent|J'utilise tous les jours
Toujours confiance|Plutôt confiance|Plutôt pas confiance|Pas du tout confiance
Une grande confiance|Une certaine confiance|Peu de confiance|Aucune confiance
Grande confiance|Assez confiance|Peu confiance|Pas confiance du tout
Énormément|Beaucoup|Moyennement|Un peu|Pas du tout
Enormément|Assez|Un peu|Pas
Très largement|Assez largement|Un peu|Pas du tout
Pleinement|Partiellement|Pas du tout
Complètement|Partiellement|Pas du tout
En totalité|En grande partie|En partie|Pas du tout
Principalement|Partiellement|Marginalement|Pas du tout
Oui, beaucoup|Oui, assez|Oui, un peu|Non, pas du tout
Oui, très|Oui, assez|Non, pas vraiment|Non, pas du tout
Non|Plutôt non|Plutôt oui|Oui
Oui|Oui, sous conditions|Non
Oui|Oui mais avec réserve|Non
Favorable|Favorable avec réserves|Défavorable
Très favorable|Plutôt favorable|Plutôt opposé|Très opposé
Tout à fait favorable|Plutôt favorable|Plutôt défavorable|Tout à fait défavorable
Pour|Plutôt pour|Plutôt contre|Contre
Très positif|Plutôt positif|Neutre|Plutôt négatif|Très négatif
Très positivement|Plutôt positivement|Plutôt négativement|Très négativement
Impact très positif|Impact positif|Aucun impact|Impact négatif|Impact très négatif
Amélioration importante|Légère amélioration|Pas de changement|Légère dégradation|Dégradation importante
Meilleure|Identique|Moins bonne
Mieux qu'avant|Comme avant|Moins bien qu'avant
Plus souvent qu'avant|Autant qu'avant|Moins souvent qu'avant|Plus du tout
Plus important|Aussi important|Moins important
Plus facile|Pareil|Plus difficile
Beaucoup plus|Un peu plus|Autant|Un peu moins|Beaucoup moins
Nettement supérieur|Un peu supérieur|Équivalent|Un peu inférieur|Nettement inférieur
Dépasse mes attentes|Correspond à mes attentes|En dessous de mes attentes
Au-delà de mes attentes|Conforme à mes attentes|En deçà de mes attentes
Très content|Content|Mécontent|Très mécontent
Ravi|Satisfait|Déçu|Très déçu
Très heureux|Assez heureux|Pas très heureux|Pas heureux du tout
Très stressant|Stressant|Peu stressant|Pas stressant
Très pénible|Pénible|Peu pénible|Pas pénible
Jamais fumé|Ancien fumeur|Fumeur occasionnel|Fumeur quotidien
Non-fumeur|Ex-fumeur|Fumeur
Non-pratiquant|Pratiquant occasionnel|Pratiquant régulier
Faible risque|Risque modéré|Risque élevé|Risque très élevé
Pas de risque|Risque faible|Risque moyen|Risque fort
Mineur|Modéré|Majeur|Critique
Bénin|Léger|Modéré|Sévère
Bas|Moyen|Haut
Inférieur au bac|Bac|Bac+2|Bac+3|Bac+5 et plus
Sans diplôme|Brevet|CAP-BEP|Bac|Bac +2|Bac +3/4|Bac +5 et plus
Primaire|Secondaire|Supérieur
Collège|Lycée|Licence|Master|Doctorat
CP|CE1|CE2|CM1|CM2
Petite section|Moyenne section|Grande section
L1|L2|L3|M1|M2
Première année|Deuxième année|Troisième année
Seconde|Première|Terminale
Catégorie A|Catégorie B|Catégorie C
Rez-de-chaussée|1er étage|2e étage|3e étage et plus
Hebdomadaire|Mensuelle|Trimestrielle|Annuelle
Une fois|Deux fois|Trois fois ou plus
1 fois|2 à 3 fois|4 fois et plus
Zéro|Un ou deux|Trois ou plus
Aucune|1 à 3|4 à 10|Plus de 10
Moins de 10 %|10 à 25 %|25 à 50 %|Plus de 50 %
Moins d'un quart|Entre un quart et la moitié|Entre la moitié et les trois quarts|Plus des trois quarts
Au moins 3 fois par jour|1 à 2 fois par jour|Quelques fois par semaine|Rarement
Le matin|À midi|L'après-midi|Le soir|La nuit
Ce n'est pas du tout un problème|C'est un petit problème|C'est un problème important|C'est un problème majeur
Ce n'est pas mon cas|C'est un peu mon cas|C'est tout à fait mon cas
Cela ne me ressemble pas du tout|Cela me ressemble un peu|Cela me ressemble beaucoup|C'est tout à fait moi
Faux|Plutôt faux|Plutôt vrai|Vrai
Jamais vrai|Rarement vrai|Parfois vrai|Souvent vrai|Toujours vrai
Pas du tout vrai|À peine vrai|Moyennement vrai|Totalement vrai
Absent|Partiel|Complet
Absent|Présent|Très présent
Vide|À moitié plein|Plein
`
  .trim()
  .split("\n");
