/** Answers of health, education, management and humanitarian questionnaires, from one end to the other, a list a line. */
export const MORE_SCALES: readonly string[] = `
Strongly Agree|Agree|Somewhat Agree|Somewhat Disagree|Disagree|Strongly Disagree
Very satisfied|Somewhat satisfied|Neither satisfied nor dissatisfied|Somewhat dissatisfied|Very dissatisfied
Much better|Better|Same|Worse|Much worse
Not at all difficult|Somewhat difficult|Very difficult|Extremely difficult
No difficulty|Some difficulty|A lot of difficulty|Cannot do at all
No - no difficulty|Yes - some difficulty|Yes - a lot of difficulty|Cannot do at all
Never true|Rarely true|Sometimes true|Often true|Always true
Not true|Somewhat true|Certainly true
Daily|Weekly|Monthly|A few times a year|Never
Every day|Several times a week|Once a week|Several times a month|Less often|Never
Less than once a week|1-2 times a week|3-4 times a week|5 or more times a week
All of the time|Most of the time|More than half of the time|Less than half of the time|Some of the time|At no time
Not at all like me|Not much like me|Somewhat like me|Mostly like me|Very much like me
Improved|No change|Worsened
Increased|Stayed the same|Decreased
More|Same|Less
Very high|High|Medium|Low|Very low
Very concerned|Somewhat concerned|Not too concerned|Not at all concerned
A great deal|A fair amount|Not very much|None at all
A lot|Some|A little|None
A lot|Somewhat|Not much|Not at all
A great deal|Quite a lot|Not very much|None at all
Completely|Mostly|Partially|Not at all
Fully|Partially|Not at all
Yes, fully|Yes, partially|No
Yes, a lot|Yes, a little|No
Yes, always|Yes, sometimes|No, never
Yes, all|Yes, some|No
Definitely yes|Probably yes|Neutral|Probably no|Definitely no
Very likely|Somewhat likely|Not very likely|Not at all likely
Very often|Often|Sometimes|Rarely|Never
Frequently|Occasionally|Rarely|Never
Almost always|Often|Sometimes|Seldom|Never
Very safe|Safe|Unsafe|Very unsafe
Very safe|Somewhat safe|Somewhat unsafe|Very unsafe
Too low|About right|Too high
Too easy|Just right|Too hard
Too slow|Just right|Too fast
None|Mild|Moderate|Severe
No pain|Mild pain|Moderate pain|Severe pain
No problems|Slight problems|Moderate problems|Severe problems|Extreme problems
I have no problems in walking about|I have slight problems in walking about|I have moderate problems in walking about|I have severe problems in walking about|I am unable to walk about
Not familiar at all|Slightly familiar|Moderately familiar|Very familiar|Extremely familiar
No impact|Minor impact|Moderate impact|Major impact
Very negative impact|Negative impact|Neutral impact|Positive impact|Very positive impact
Illiterate|Primary|Secondary|Tertiary
No schooling|Some primary|Completed primary|Some secondary|Completed secondary|University
Rural|Peri-urban|Urban
Village|Town|City
Freshman|Sophomore|Junior|Senior
First year|Second year|Third year|Fourth year
Small|Medium|Large|Very large
Very poor|Poor|Average|Rich|Very rich
Never heard of it|Heard of it but never used it|Use it occasionally|Use it regularly
Beginner|Elementary|Intermediate|Upper intermediate|Advanced|Proficient
A1|A2|B1|B2|C1|C2
Not yet|In progress|Done
Not started|Planned|In progress|Completed
No plans|Planned|Pilot|Implemented
Not implemented|Partially implemented|Fully implemented
Compliant|Partially compliant|Non-compliant
Not met|Partially met|Fully met
Adequate|Partially adequate|Inadequate
Low risk|Medium risk|High risk
Never|Once|2-3 times|4 or more times
In the last 24 hours|In the last week|In the last month|More than a month ago
Less than 5 minutes|5-15 minutes|16-30 minutes|More than an hour
Less than 500 m|500 m to 1 km|More than 1 km
Strongly opposed|Opposed|Neutral|In favor|Strongly in favor
Love it|Like it|Neutral|Dislike it|Hate it
Disagree strongly|Disagree|Agree|Agree strongly
Strongly agree|Tend to agree|Tend to disagree|Strongly disagree
Agree completely|Agree somewhat|Disagree somewhat|Disagree completely
Significantly worse|Slightly worse|No change|Slightly better|Significantly better
Poorly|Adequately|Well|Very well
Very well|Well|Not well|Not at all
Without any difficulty|With some difficulty|With much difficulty|Unable to do
Always|Usually|Sometimes|Rarely|Never
Extremely well|Very well|Moderately well|Slightly well|Not well at all
Exceeds expectations|Meets expectations|Below expectations
Below average|Average|Above average
Worse than expected|As expected|Better than expected
Too few|Right number|Too many
Nothing|A little|A lot
Emerging|Developing|Proficient|Exemplary
Strong|Moderate|Weak|None
Clear|Somewhat clear|Unclear
Never smoked|Former smoker|Current smoker
Never|In the past|Currently
Not vaccinated|Partially vaccinated|Fully vaccinated
Fully functional|Partially functional|Not functional
No damage|Minor damage|Major damage|Destroyed
Always available|Sometimes available|Never available
Improved a lot|Improved a little|No change|Worsened a little|Worsened a lot
Most|Some|Few|None
All|Most|About half|Some|None
Everyone|Most|About half|A few|No one
Less than half|About half|More than half
Nobody|A few people|Many people|Everyone
Very proud|Quite proud|Not very proud|Not at all proud
Very interested|Somewhat interested|Hardly interested|Not at all interested
Absolutely essential|Very important|Fairly important|Not very important
Major problem|Minor problem|Not a problem
A big problem|A small problem|Not a problem at all
Very warm|Warm|Neutral|Cold|Very cold
Very active|Active|Inactive
Full access|Limited access|No access
Good|Fair|Bad
Excellent|Satisfactory|Unsatisfactory
Acceptable|Borderline|Poor
Sufficient|Barely sufficient|Insufficient
Very happy|Pretty happy|Not too happy
Complete trust|A lot of trust|Some trust|No trust at all
Fully confident|Fairly confident|Slightly confident|Not confident at all
Basic|Intermediate|Advanced
Critical|High|Medium|Low
1 - Strongly disagree|2 - Disagree|3 - Neutral|4 - Agree|5 - Strongly agree
1 = Very bad|2 = Bad|3 = OK|4 = Good|5 = Very good
Not at all (1)|A little (2)|Somewhat (3)|Very much (4)
0 = None|1 = Mild|2 = Moderate|3 = Severe
Entirely dissatisfied|Mostly dissatisfied|Somewhat satisfied|Mostly satisfied|Entirely satisfied
Pas du tout difficile|Assez difficile|Très difficile|Extrêmement difficile
Aucune difficulté|Quelques difficultés|Beaucoup de difficultés|Ne peut pas du tout
Non, aucune difficulté|Oui, quelques difficultés|Oui, beaucoup de difficultés|Je n'y arrive pas du tout
Très bien|Bien|Assez bien|Mal|Très mal
Très à l'aise|Plutôt à l'aise|Plutôt mal à l'aise|Très mal à l'aise
Tout le temps|Souvent|De temps en temps|Rarement|Jamais
Toujours|La plupart du temps|Parfois|Jamais
Tous les jours|Toutes les semaines|Tous les mois|Moins souvent|Jamais
Plusieurs fois par semaine|Une fois par semaine|Une à deux fois par mois|Moins d'une fois par mois|Jamais
Chaque jour|Chaque semaine|Chaque mois|Plus rarement|Jamais
Il y a moins d'un an|Il y a 1 à 3 ans|Il y a plus de 3 ans|Jamais
Depuis moins d'un an|Depuis 1 à 5 ans|Depuis plus de 5 ans
Beaucoup mieux|Un peu mieux|Pareil|Un peu moins bien|Beaucoup moins bien
Bien meilleure|Meilleure|Identique|Moins bonne|Bien moins bonne
Plutôt mieux|Ni mieux ni moins bien|Plutôt moins bien
Nettement augmenté|Légèrement augmenté|Stable|Légèrement diminué|Nettement diminué
Oui, beaucoup|Oui, un peu|Non, pas vraiment|Non, pas du tout
Oui, régulièrement|Oui, de temps en temps|Non, jamais
Oui, souvent|Oui, parfois|Non
Oui, sans difficulté|Oui, avec difficulté|Non
Oui, complètement|Oui, partiellement|Non
Oui totalement|Oui partiellement|Pas vraiment|Pas du tout
Tout à fait|Plutôt|Plutôt pas|Pas du tout
Beaucoup|Assez|Peu|Pas du tout
Énormément|Beaucoup|Un peu|Pas du tout
Complètement|En grande partie|En partie|Pas du tout
Entièrement satisfait|Assez satisfait|Peu satisfait|Pas satisfait
Très souvent|Assez souvent|Rarement|Jamais
Excellent|Très bon|Bon|Médiocre|Mauvais
Excellente|Bonne|Acceptable|Mauvaise
Très favorable|Favorable|Défavorable|Très défavorable
Pour|Plutôt pour|Plutôt contre|Contre
Très utile|Assez utile|Peu utile|Pas du tout utile
Très clair|Plutôt clair|Plutôt confus|Très confus
Trop élevé|Correct|Trop faible
Trop rapide|Adapté|Trop lent
Insuffisante|Suffisante|Excessive
Aucun impact|Impact faible|Impact moyen|Impact fort
Impact très négatif|Impact négatif|Aucun impact|Impact positif|Impact très positif
Pas du tout informé|Peu informé|Bien informé|Très bien informé
Mal informé|Moyennement informé|Bien informé
Aucune connaissance|Connaissances de base|Bonnes connaissances|Expert
Aucun dégât|Dégâts mineurs|Dégâts majeurs|Détruit
Très sûr|Sûr|Peu sûr|Pas du tout sûr
Jamais entendu parler|Entendu parler sans utiliser|Utilisé occasionnellement|Utilisé régulièrement
Non utilisé|Peu utilisé|Très utilisé
Abandonné|En pause|En cours|Terminé
Non planifié|Planifié|En cours|Finalisé
Non mis en œuvre|Partiellement mis en œuvre|Mis en œuvre
Faible priorité|Priorité moyenne|Haute priorité
Pas prioritaire|Peu prioritaire|Prioritaire|Très prioritaire
Toute petite structure|Petite structure|Structure moyenne|Grande structure
Maternelle|Élémentaire|Collège|Lycée
Sixième|Cinquième|Quatrième|Troisième
Aucune formation|Formation courte|Formation longue
Moins que souhaité|Comme souhaité|Plus que souhaité
Moins d'une heure|1 à 2 heures|2 à 4 heures|Plus de 4 heures
Très inquiet|Plutôt inquiet|Peu inquiet|Pas du tout inquiet
Sans gravité|Peu grave|Grave|Très grave
En dessous de mes attentes|Conforme à mes attentes|Au-dessus de mes attentes
Inférieur à la moyenne|Dans la moyenne|Supérieur à la moyenne
Très propre|Plutôt propre|Plutôt sale|Très sale
Très calme|Calme|Bruyant|Très bruyant
Très fréquent|Fréquent|Rare|Très rare
Totalement d'accord|Partiellement d'accord|Partiellement en désaccord|Totalement en désaccord
Sehr häufig|Häufig|Gelegentlich|Selten|Nie
Sehr zufrieden|Eher zufrieden|Teils/teils|Eher unzufrieden|Sehr unzufrieden
Trifft voll zu|Trifft eher zu|Trifft eher nicht zu|Trifft nicht zu
Stimme völlig zu|Stimme eher zu|Unentschieden|Stimme eher nicht zu|Stimme überhaupt nicht zu
Sehr wahrscheinlich|Eher wahrscheinlich|Eher unwahrscheinlich|Sehr unwahrscheinlich
Viel besser|Besser|Gleich|Schlechter|Viel schlechter
Mehrmals täglich|Täglich|Mehrmals wöchentlich|Einmal pro Woche|Seltener|Nie
Keine Schwierigkeiten|Einige Schwierigkeiten|Große Schwierigkeiten
Sehr stark|Stark|Mittel|Wenig|Gar nicht
Voll und ganz|Größtenteils|Teilweise|Gar nicht
Ja, sehr|Ja, etwas|Nein, eher nicht|Nein, gar nicht
Ja, vollständig|Ja, teilweise|Nein
Überhaupt nicht wichtig|Wenig wichtig|Ziemlich wichtig|Sehr wichtig
Zu viel|Genau richtig|Zu wenig
Mehr als 10 Jahre|5 bis 10 Jahre|1 bis 4 Jahre|Unter 1 Jahr
Anfänger|Fortgeschritten|Experte
Sehr niedrig|Niedrig|Mittel|Hoch|Sehr hoch
Sehr interessiert|Eher interessiert|Weniger interessiert|Gar nicht interessiert
Bin dagegen|Neutral|Bin dafür
Vollkommen einverstanden|Eher einverstanden|Eher nicht einverstanden|Überhaupt nicht einverstanden
Sehr gerne|Gerne|Nicht so gerne|Ungern
Sehr leicht|Leicht|Schwer|Sehr schwer
Stark verbessert|Etwas verbessert|Unverändert|Etwas verschlechtert|Stark verschlechtert
Muy de acuerdo|De acuerdo|En desacuerdo|Muy en desacuerdo
Completamente de acuerdo|Algo de acuerdo|Algo en desacuerdo|Completamente en desacuerdo
Muy satisfecho|Bastante satisfecho|Poco satisfecho|Nada satisfecho
Siempre|Casi siempre|A veces|Casi nunca|Nunca
Muy frecuentemente|Frecuentemente|Ocasionalmente|Raramente|Nunca
Diariamente|Semanalmente|Mensualmente|Nunca
Sí, mucho|Sí, un poco|No
Sí, totalmente|Sí, parcialmente|No
Ninguna dificultad|Alguna dificultad|Mucha dificultad|No puede hacerlo
Muy alto|Alto|Medio|Bajo|Muy bajo
Mejor|Igual|Peor
Ha mejorado|Sigue igual|Ha empeorado
Muy probable|Probable|Poco probable|Nada probable
Excelente|Muy bueno|Bueno|Regular|Malo
Muy a favor|A favor|En contra|Muy en contra
Todo el tiempo|La mayor parte del tiempo|A veces|Nunca
Demasiado|Lo justo|Demasiado poco
Menos de una hora|De 1 a 2 horas|Más de 2 horas
Muy fácil|Bastante fácil|Bastante difícil|Muy difícil
Molto soddisfatto|Abbastanza soddisfatto|Poco soddisfatto|Per niente soddisfatto
Del tutto d'accordo|Abbastanza d'accordo|Poco d'accordo|Per niente d'accordo
Sempre|Spesso|A volte|Raramente|Mai
Ottimo|Buono|Discreto|Sufficiente|Insufficiente
Tutti i giorni|Qualche volta a settimana|Qualche volta al mese|Mai
Sì, molto|Sì, abbastanza|No, poco|No, per niente
Migliorato|Invariato|Peggiorato
Molto alto|Alto|Medio|Basso|Molto basso
Nessuna difficoltà|Qualche difficoltà|Molta difficoltà
Molto probabile|Abbastanza probabile|Poco probabile|Per niente probabile
Moltissimo|Molto|Poco|Per niente
Decisamente sì|Probabilmente sì|Probabilmente no|Decisamente no
`
  .trim()
  .split("\n");
