/** Answers of German, Spanish, Italian and Dutch questionnaires, and diplomas of several countries, a list a line. */
export const OTHER_SCALES: readonly string[] = `
Nada fácil|No tan fácil|Algo fácil|Muy fácil|Extremadamente fácil
Nada digno/a de confianza|No tan digno/a de confianza|Algo digno/a de confianza|Muy digno/a de confianza
Mai|Quasi mai|Una parte del tempo|Molto tempo|Quasi sempre|Sempre
Pessima|Scadente|Passabile|Buona|Molto buona|Eccellente
SI, mi limita parecchio|SI, mi limita parzialmente|No, non mi limita per nulla
seltener als einmal pro Semester|etwa einmal im Semester|mehrmals im Semester|einmal pro Woche|mehrmals pro Woche
Nooit|1 of 2 dagen|3 tot en met 5 dagen|6 tot en met 9 dagen|10 dagen of meer
Nooit|1 keer|2 keer|3 keer|4 tot en met 10 keer|11 keer of vaker
No tengo problemas para dar un paseo|Tengo algunos problemas para dar un paseo|Estoy obligado a guardar cama
Molto soddisfatto/a|Soddisfatto/a|Non mi lamento|Insoddisfatto/a|Molto insoddisfatto/a
Perderebbero molto|Per lo più perderebbero|Né guadagnerebbero né perderebbero|Per lo più guadagnerebbero|Guadagnerebbero molto
aumenterebbero|non sarebbero influenzati|diminuirebbero
Sbagliato|Accettabile|Giusto|Ottimo
Una manera equivocada|Una manera aceptable|Una manera correcta|La mejor manera
Sem sintomas|Sintomas muito leves|Sintomas leves|Sintomas moderados|Sintomas um pouco graves|Sintomas graves|Sintomas muito graves
Nenhuma falta de ar|Muito pouca falta de ar|Pouca falta de ar|Moderada falta de ar|Muita falta de ar|Extrema falta de ar|Máxima falta de ar
meno di 10k|da 10 a 50k|da 50 a 300k|da 300k a 1M|più di 1M
Eher unzufrieden|Geht so|Zufrieden|Sehr zufrieden
Bajo|Medio bajo|Medio|Medio alto|Alto
No completó la primaria|Primaria completa|Secundaria incompleta|Secundaria completa|Universitario incompleto|Universitario completo
Nenhuma|1-2 doses por semana|3-6 doses por semana|1-2 doses por dia|Mais de 8 doses por dia
noch nie|1 mal ausprobiert|mehrmals ausprobiert|jeden Monat|(fast) jedes Wochenende|auch regelmässig unter der Woche
Grundlegend|Gut|Sehr gut
Madrugada|Mañana|Tarde|Noche
Mattina|Pomeriggio|Sera
Morgens|Mittags|Abends
's ochtends|'s middags|'s avonds
Impacto muy negativo|No tiene impacto|Impacto positivo
No la utilizamos y no tenemos planes de hacerlo|No la utilizamos, pero estamos planificando su uso|La utilizamos en prueba|La utilizamos de forma limitada|La utilizamos de forma extensa
No, y no tengo intención|No, pero tengo planes de hacerlo en 6 meses|Sí
Nicht vorhanden|Informell|Dokumentiert|Systematisch
Ad hoc|Formeel|Systematisch|Geautomatiseerd
Cachorro|Joven|Adulto|Senior
Defectuoso|Mala calidad|Calidad media|Buena calidad
Eerste trimester (week 1-12)|Tweede trimester (week 13-28)|Derde trimester (week 29 tot bevalling)
sehr wichtig|eher wichtig|eher unwichtig|garnicht wichtig
Nooit|Zelden|Soms|Geregeld|Vaak|Meestal|Altijd
Elke dag|Meermalen per week|Elke week|Elke maand
Dat klopt zeker niet|Dat klopt niet|Dat klopt eigenlijk niet|Soms wel maar soms ook niet|Dat klopt een beetje|Dat klopt|Dat klopt zeker
Sí, significativamente|Sí, de manera parcial|No ha mejorado
Sin experiencia|Inicial|Intermedio|Experto
Molto peggio|Peggio|Uguale|Meglio|Molto meglio
Neen, nooit|Ja, minder dan 1 week|Ja, 1-2 weken|Ja, meer dan 2 weken
Nooit|Een paar keer per jaar of minder|Eens per maand of minder|Een paar keer per maand|Eens per week|Een paar keer per week|Dagelijks
Lager onderwijs|Lager middelbaar onderwijs|Hoger middelbaar onderwijs|Bachelor|Master of hoger
Unterstufe|Mittelstufe|Oberstufe
Nein, noch nie|Ja, einmal|Ja, sogar mehrmals
reduzierter Fleischkonsum|normaler Fleischkonsum|erhöhter Fleischkonsum
Gratis|€5-10|€10-20|€20-30|Più di €30
Regular|Aceptable|Bueno|Excelente
Insatisfactorio|Aceptable|Bueno|Excepcional
Helemaal niet|Verscheidene dagen|Meer dan de helft van de dagen|Bijna elke dag
Wird nicht verwendet und ein Einsatz ist nicht geplant|Wird nicht verwendet, wird jedoch recherchiert oder Einsatz ist geplant|Wird verwendet – Einführung|Wird verwendet – begrenzter Einsatz|Wird verwendet – umfangreicher Einsatz
Sehr schwer|Schwierig|Ist möglich|Einfach|Sehr einfach
Kaum|Punktuell|Häufig
Nunca|Unos cuantos días|Más de la mitad de los días|Todos o casi todos los días
Stesso giorno|1 giorno|2 giorni|3 giorni|5 - 7 giorni|Più di 7 giorni
Op dezelfde dag als de eerste klachten|1 dag|2 dagen|3 dagen|Meer dan 7 dagen
Nunca|Menos de 1 vez al año|1 vez cada 4–12 meses|1 vez cada 1–3 meses|Más de 1 vez por mes
Once every 10 years|Once every 2 months|Twice every 3 months|Twice a month|Once every 2 or 3 days|3 times a week
meno di 10k|da 10 a 50k|da 50 a 100k|da 100 a 300k|più di 300k
No diploma|Diploma|Laurea 3 anni|Laurea 5 anni|Dottorato
Menos de un año|1|2|3|4|5+
Nulas|Esporádicas|Frecuentes
Primario|Secundario|Terciario|Universitario|Posgrado|Doctorado
Licenza elementare|Licenza media|Diploma di istruzione liceale|Laurea triennale|Laurea magistrale|Dottorato
Preparatoria trunca|Preparatoria / carrera técnica|Licenciatura trunca|Licenciatura / Ingeniería|Post grado
GCSE's|A-Levels|Currently studying undergraduate|Undergraduate degree|Currently studying postgraduate|Postgraduate degree
Inférieur au bac|Bac|Bac+2|Bac+3|Bac+5 et plus
Primaria completa|Secundaria incompleta|Secundaria completa|Universitaria incompleta|Universitaria completa
Less than high school|High school graduate|Some college, no degree|Associate degree|Bachelor's degree|Graduate or professional degree
Hauptschulabschluss|Realschulabschluss|Abitur|Bachelor|Master|Promotion
Ohne Schulabschluss|Hauptschule|Mittlere Reife|Fachhochschulreife|Abitur|Hochschulabschluss
college|lycee|bac|bac_1|bac_2|bac_3|bac_4|bac_5|bac_8
Sans diplôme|CAP/BEP|Baccalauréat|Bac +2|Licence|Master|Doctorat
Basisschool|VMBO|MBO|HBO|WO
Sin estudios|Primaria|Secundaria|Bachillerato|Formación profesional|Universidad
Muy de acuerdo|De acuerdo|Ni de acuerdo ni en desacuerdo|En desacuerdo|Muy en desacuerdo
Totalmente de acuerdo|Parcialmente de acuerdo|Parcialmente en desacuerdo|Totalmente en desacuerdo
Muy satisfecho|Satisfecho|Ni satisfecho ni insatisfecho|Insatisfecho|Muy insatisfecho
Sí|Tuve algunos problemas|Tuve muchos problemas
Falso|A veces falso/a veces verdadero|Verdadero
Excelente|Bueno|Regular|Malo|Pésimo
Muy bueno|Bueno|Regular|Malo|Muy malo
Siempre|Casi siempre|A veces|Casi nunca|Nunca
Siempre|Frecuentemente|Algunas veces|Rara vez|Nunca
Todos los días|Varias veces por semana|Una vez por semana|Una vez al mes|Nunca
Más de una vez al día|Una vez al día|Varias veces a la semana|Una vez a la semana|Menos de una vez a la semana|Nunca
Menos de un año|De 1 a 3 años|De 4 a 6 años|Más de 6 años
Mucho|Bastante|Poco|Nada
Mucha confianza|Algo de confianza|Poca confianza|Ninguna confianza
Muy importante|Importante|Poco importante|Nada importante
Muy fácil|Fácil|Difícil|Muy difícil
Mucho mejor|Mejor|Igual|Peor|Mucho peor
Aumentó mucho|Aumentó un poco|Se mantuvo igual|Disminuyó un poco|Disminuyó mucho
Sí, totalmente|Sí, en parte|No
Sí, siempre|Sí, a veces|No, nunca
Definitivamente sí|Probablemente sí|Indeciso|Probablemente no|Definitivamente no
Menos de un sueldo|Un sueldo|De uno a tres sueldos|3+ sueldos
No|Menos de un sueldo|Un sueldo|De uno a tres sueldos|3+ sueldos
Ninguno|1|2|3 o más
Hasta 2 horas|De 2 a 4 horas|Más de 4 horas
Alto|Medio|Bajo
Muy alta|Alta|Media|Baja|Muy baja
Sin dolor|Dolor leve|Dolor moderado|Dolor severo|Dolor extremo
Ninguna dificultad|Alguna dificultad|Mucha dificultad|No puede hacerlo
Implementado|En proceso|Planificado|No planificado
Principiante|Intermedio|Avanzado|Experto
Nunca he oído hablar|He oído hablar|Lo conozco|Lo uso
Lo uso siempre|Lo uso a veces|Nunca lo uso
Todos|La mayoría|Algunos|Ninguno
Rural|Semiurbano|Urbano
Corto plazo|Mediano plazo|Largo plazo
Pequeña|Mediana|Grande
Demasiado|Lo justo|Poco
Nada|Un poco|Moderadamente|Bastante|Extremadamente
Trifft voll und ganz zu|Trifft eher zu|Teils/teils|Trifft eher nicht zu|Trifft überhaupt nicht zu
Stimme voll und ganz zu|Stimme eher zu|Weder noch|Stimme eher nicht zu|Stimme überhaupt nicht zu
Stimme völlig zu|Stimme zu|Neutral|Stimme nicht zu|Stimme überhaupt nicht zu
Sehr zufrieden|Eher zufrieden|Eher unzufrieden|Sehr unzufrieden
Sehr wichtig|Wichtig|Weniger wichtig|Unwichtig
Sehr gut|Gut|Befriedigend|Ausreichend|Mangelhaft|Ungenügend
Immer|Oft|Manchmal|Selten|Nie
Täglich|Mehrmals pro Woche|Einmal pro Woche|Seltener|Nie
Mehrmals täglich|Täglich|Mehrmals wöchentlich|Wöchentlich|Monatlich|Seltener
Ja|Eher ja|Eher nein|Nein
Ja, auf jeden Fall|Ja, vielleicht|Nein, eher nicht|Nein, auf keinen Fall
Sehr hoch|Hoch|Mittel|Niedrig|Sehr niedrig
Überhaupt nicht|Wenig|Mittelmäßig|Ziemlich|Sehr
Gar nicht|Ein wenig|Mäßig|Stark|Sehr stark
Unter 20 Jahre|20-29 Jahre|30-39 Jahre|40 Jahre und älter
Weniger als 1 Jahr|1-5 Jahre|6-10 Jahre|Mehr als 10 Jahre
Keine Schmerzen|Leichte Schmerzen|Mäßige Schmerzen|Starke Schmerzen|Extreme Schmerzen
Viel besser|Etwas besser|Gleich|Etwas schlechter|Viel schlechter
Stark gestiegen|Leicht gestiegen|Gleich geblieben|Leicht gesunken|Stark gesunken
Anfänger|Fortgeschritten|Experte
Nie gehört|Schon gehört|Schon benutzt|Regelmäßig benutzt
Umgesetzt|In Umsetzung|Geplant|Nicht geplant
Keine Erfahrung|Wenig Erfahrung|Viel Erfahrung
Zu wenig|Genau richtig|Zu viel
Alle|Die meisten|Einige|Keine
Großstadt|Mittelstadt|Kleinstadt|Dorf
Sehr wahrscheinlich|Eher wahrscheinlich|Eher unwahrscheinlich|Sehr unwahrscheinlich
Völlig richtig|Eher richtig|Eher falsch|Völlig falsch
Molto d'accordo|Abbastanza d'accordo|Poco d'accordo|Per nulla d'accordo
Completamente d'accordo|D'accordo|Né d'accordo né in disaccordo|In disaccordo|Completamente in disaccordo
Molto|Abbastanza|Poco|Per niente
Molto soddisfatto|Soddisfatto|Poco soddisfatto|Per nulla soddisfatto
Sempre|Spesso|Qualche volta|Raramente|Mai
Ogni giorno|Più volte alla settimana|Una volta alla settimana|Una volta al mese|Mai
Tutti i giorni|Qualche volta alla settimana|Qualche volta al mese|Qualche volta all'anno|Mai
Ottimo|Buono|Discreto|Sufficiente|Insufficiente
Ottima|Buona|Sufficiente|Scarsa|Pessima
Decisamente sì|Più sì che no|Più no che sì|Decisamente no
Meno di 18 anni|18-25 anni|26-40 anni|Più di 40 anni
Sì, completamente|Sì, in parte|No
Molto migliorato|Migliorato|Invariato|Peggiorato|Molto peggiorato
Alto|Medio|Basso
Nessuno|Lieve|Moderato|Grave
Principiante|Intermedio|Avanzato|Esperto
Mai|1-2 volte|3-5 volte|Più di 5 volte
Tutti|La maggior parte|Alcuni|Nessuno
Helemaal mee eens|Mee eens|Neutraal|Mee oneens|Helemaal mee oneens
Zeer tevreden|Tevreden|Neutraal|Ontevreden|Zeer ontevreden
Altijd|Vaak|Soms|Zelden|Nooit
Dagelijks|Wekelijks|Maandelijks|Minder vaak|Nooit
Heel goed|Goed|Matig|Slecht|Heel slecht
Ja, helemaal|Ja, gedeeltelijk|Nee
Minder dan 1 jaar|1 tot 5 jaar|Meer dan 5 jaar
Zeer belangrijk|Belangrijk|Niet zo belangrijk|Helemaal niet belangrijk
Veel beter|Iets beter|Gelijk|Iets slechter|Veel slechter
Helemaal niet|Een beetje|Nogal|Erg
Geen|Weinig|Enkele|Veel
`
  .trim()
  .split("\n");
