import type { AnswerLanguage } from "../language.ts";

/** Spanish answers. */
const es: AnswerLanguage = {
  tag: "es",
  ignored:
    "el|la|los|las|un|una|unos|unas|de|del|al|a|en|por|para|con|y|o|que|se|lo|su|sus|mi|mis|me|es|son|esta|estan|estoy|estar|ser|soy|he|ha|han|tiene|tengo|ese|esa|eso|este|ni con|como|le|pero si",
  degrees: {
    "1.05": "a menudo|frecuentemente",
    "0.45": "a veces|algunas veces",
    "0.4": "alguna|algun|algunos|algunas|cierta|cierto grado",
    "1.4":
      "totalmente|completamente|absolutamente|extremadamente|perfectamente|por completo|plenamente|definitivamente|enteramente|siempre|sin duda|seguramente",
    "1.2": "muchisimo|muy bien",
    "1.1":
      "muy|mucho|mucha|fuertemente|altamente|en gran medida|sumamente|principalmente|severamente|muchos|muchas|marcado|marcada|notable|sustancial|significativamente|notablemente|considerablemente",
    "0.9": "casi",
    "0.6": "bastante|mas bien|generalmente|probablemente|relativamente|suficientemente",
    "0.5":
      "parcialmente|en parte|moderadamente|medianamente|regular|mas o menos|en alguna medida|de manera parcial|de forma parcial",
    "0.3": "algo|un poco|ligeramente|levemente|un poquito",
  },
  few: "poco|poca|pocos|pocas|apenas|muy poco",
  negation: "no|nada|nunca|ningun|ninguna|ninguno|sin|ni|jamas|tampoco",
  atAll: "totalmente|absolutamente",
  notAtAll: "en absoluto|para nada|de ninguna manera|nada en absoluto",
  softening: "muy|mucho|realmente|demasiado|tan|del todo|completamente",
  yes: "si",
  no: "no",
  maybe: "quizas|tal vez|depende|puede ser|indeciso|indecisa|a lo mejor",
  but: "pero|aunque|solo|solamente",
  neither: "ni",
  middle:
    "neutral|neutro|neutra|indiferente|regular|medio|media|moderado|moderada|mediano|mediana|igual|normal|promedio|intermedio|intermedia|sin cambios|estable|asi asi|mas o menos bien|aceptable",
  sides: {
    "-1.4": "la peor",
    "-0.9": "equivocado|equivocada|erroneo|erronea",
    "1.5": "maximo|maxima",
    "-0.7": "minimo|minima",
    "1.2": "automatizad*|automatic*|mejora continua|optimizad*|en tiempo real",
    "0.1": "se puede hacer",
    "0.55": "implementacion limitada|de forma limitada|uso limitado|limitadamente",
    "-1.3": "no puede|no puedo",
    "1.4":
      "excelente*|perfecto|perfecta|optimo|imprescindible*|esencial*|fundamental*|todo|todos|todas|total|completo|critico|critica|extremo|extrema|extremos|excepcional|excepcionales|la mejor|las mejores",
    "1.1":
      "experto|experta|severo|severa|grave|graves|enorme|extens*|generalizad*|a gran escala|sistematic*|medid*|gestionad*|proactiv*|integral",
    "0.9": "terminado|realizado|completado|finalizado|implementado|avanzado|avanzada",
    "0.8":
      "accesible|agradable|amable|amplio|atento|autonomo|beneficioso|calido|capaz|coherente|colaborativo|competente|confiable|confortable|convencido|creativo|entusiasmado|equipado|equitativo|estable|flexible|honesto|informado|innovador|integrado|interesante|justo|limpio|limpia|logico|moderno|natural|organizado|orgulloso|paciente|practico|preciso|preparado|productivo|profesional|protegido|puntual|razonable|realista|receptivo|respetuoso|responsable|saludable|sano|significativo|sincero|sostenible|tolerante|tranquilo|transparente|valioso|viable|visible|disponible|a favor|puede|puedo|bueno|buena|buenos|buenas|bien|satisfech*|satisfactori*|content*|feliz|felices|de acuerdo|acuerdo|favorable*|facil|faciles|util|utiles|positiv*|alto|alta|altos|altas|importante*|grande*|probable*|eficaz|eficiente*|optimista*|interesad*|comod*|claro|clara|rapido|rapida|frecuente*|mejor|mejorado|mejorando|aument*|crecimiento|subido|superior|relevante*|adecuad*|seguro|segura|motivad*|activo|activa|confianza|confio|conocido|cierto|verdadero|dispuest*|cerca|caro|cara|largo|larga|preocupad*|fuerte*|suficiente*|interfiere|apoyo|recomend*|necesari*|gusta|me gusta|manejable|manejables|reparador*|formal|formales|formalizad*|documentad*|definid*|estructurad*|estandarizad*|centralizad*|coordinad*|correcto|correcta",
    "0.3":
      "en curso|en proceso|iniciado|empezado|en marcha|en prueba|en pruebas|prueba piloto|en fase de prueba",
    "0.6": "mas si que no|mas bien si|aceptable|aceptables",
    "-0.1":
      "planificado|previsto|planeado|tengo planes|planes de|planeo|planes para|planificando|planeando|pensado hacerlo|planes",
    "-0.4":
      "principiante*|basico|basica|en estudio|limitad*|opcional|inicial|investigando|evaluando|considerando|informal|informales|manual|manuales|manualmente|caso por caso",
    "-0.6":
      "mas no que si|mas bien no|bajo|baja|bajos|bajas|debil*|escas*|corto|corta|raro|rara|ad hoc|esporadic*|reactiv*|puntuales",
    "-0.8":
      "aburrido|agotado|agresivo|caotico|conflictivo|corrupto|danino|decepcionado|decepcionante|dependiente|desorganizado|enfermo|enganoso|estresado|estresante|excluido|feo|fragil|frio|frustrado|hostil|ilegal|imposible|inaccesible|incapaz|incompleto|inestable|inflexible|injusto|insalubre|intolerable|irritante|molesto|nocivo|obsoleto|opaco|pasivo|peligroso|preocupante|rigido|ruidoso|solo|sucio|sucia|triste|vacio|viejo|violento|vulnerable|no disponible|esceptico|en contra|dificultad*|problema*|dolor*|malo|mala|malos|malas|mal|insatisfech*|insatisfactori*|descontent*|infeliz|en desacuerdo|desacuerdo|desfavorable*|dificil|dificiles|inutil|inutiles|negativ*|improbable*|ineficaz|pesimista*|incomod*|confus*|lento|lenta|peor|empeorado|empeorando|disminu*|bajado|inferior|irrelevante*|inadecuad*|inseguro|insegura|desmotivad*|inactivo|desconfianza|desconfio|desconocido|falso|incorrecto|lejos|barato|barata|insuficiente*|deficiente*|rechazo|disconforme*|disgusta|saturad*|agotad*",
    "-1.2":
      "pesimo|pesima|terrible*|catastrofic*|horrible*|nulo|nula|nulos|nulas|pobre|pobres|defectuoso|defectuosa|defectuosos|obligado a|obligada a|soy incapaz|incapaz de",
  },
  slight: "leve|leves|ligero|ligera|ligeros|ligeras|pequen*|menor",
  more: "mas|mayor",
  rise: "aumento|incremento|crecimiento|subida|aumentar*",
  fall: "disminucion|descenso|reduccion|caida|disminuir*",
  less: "menos|menor",
  same: "igual|iguales|lo mismo|misma|mismo|sin cambios|tanto|no se verian afectad*|no cambiar*",
  excess: "demasiado|demasiada|excesiv*",
  farExcess: "demasiadisimo|excesivamente",
  enough: "suficiente|bastante bien|adecuado|lo justo",
  opposing: "in|im|des|i|a|anti",
  frequencies: {
    "90": "parte del tiempo|una parte del tiempo",
    "0.5": "solo en caso de necesidad|en caso de necesidad|cuando es necesario|si es necesario|solo cuando",
    "5000": "continuamente|constantemente|permanentemente",
    "40": "unos cuantos dias|varios dias|algunos dias",
    "0": "nunca|jamas|ninguna vez|en ningun momento|para nada|nula|nulas|nulos",
    "0.1": "casi nunca|practicamente nunca|casi nunca o nunca|primera vez|primera visita",
    "0.2": "muy rara vez|muy raramente|con menos frecuencia",
    "0.3": "rara vez|raramente|raras veces|pocas veces|menos",
    "0.6": "ocasionalmente|de vez en cuando|en ocasiones|esporadic*|esporadicamente",
    "0.9": "a veces|algunas veces|algunas noches|alguna vez|ciertas veces",
    "60": "con cierta frecuencia|bastante a menudo|bastantes veces",
    "80": "regularmente|con regularidad",
    "100":
      "a menudo|frecuentemente|con frecuencia|muchas veces|la mitad del tiempo|seguido|frecuente|frecuentes",
    "220": "mas de la mitad de los dias",
    "200": "muy a menudo|muy frecuentemente|con mucha frecuencia",
    "250":
      "la mayoria de las veces|la mayoria de las noches|generalmente|normalmente|la mayor parte del tiempo|habitualmente|la mayoria de los dias|usualmente",
    "330": "casi siempre|casi todos los dias|casi cada dia|casi diariamente",
    "365": "diariamente|todos los dias|cada dia|a diario|diario",
    "400": "siempre|todo el tiempo|en todo momento",
    "600": "varias veces al dia",
    "52": "semanalmente|cada semana|todas las semanas|semanal",
    "26": "quincenalmente|quincenal",
    "12": "mensualmente|cada mes|todos los meses|mensual",
    "4": "trimestralmente|trimestral",
    "2": "semestralmente|semestral",
    "1": "anualmente|cada ano|todos los anos|anual",
  },
  times: "vez|veces|x|dias",
  per: "por|al|a la|a el|en la|cada",
  every: "cada|todos los|todas las",
  spans: {
    "365": "ano|anos",
    "182": "semestre|semestres",
    "91": "trimestre|trimestres",
    "30.4": "mes|meses",
    "7": "semana|semanas",
    "1": "dia|dias|noches",
    "1/24": "hora|horas|h",
    "1/1440": "minuto|minutos|min",
  },
  units: {
    wages: { "1": "sueldo|sueldos|salario|salarios|smmlv|salario minimo|salarios minimos" },
    money: { "1": "euro|euros|eur|€|$|pesos|dolares|soles" },
    share: { "1": "%|por ciento" },
    area: { "1": "m2|m²|metros cuadrados" },
    length: {
      "1": "m|metro|metros",
      "1000": "km|kilometros",
    },
    people: { "1": "habitantes|personas|persona|empleados|trabajadores|hijos|ninos|miembros" },
  },
  numbers: {
    "0": "cero",
    "0.5": "mitad|la mitad|medio|media",
    "1": "un|una|uno|una vez",
    "2": "dos",
    "3": "tres|varias|varios|algunas|algunos",
    "4": "cuatro",
    "5": "cinco",
    "6": "seis",
    "7": "siete",
    "8": "ocho",
    "9": "nueve",
    "10": "diez",
    "12": "doce",
    "20": "veinte",
    "100": "cien|ciento",
  },
  factors: {
    "1000": "mil|miles|k",
    "1000000": "millon|millones",
  },
  below:
    "menos de|menos que|menor de|menor que|menores de|hasta|como maximo|o menos|y menos|debajo de|por debajo de|inferior a|<|≤|menos",
  above:
    "mas de|mas que|mayor de|mayor que|mayores de|al menos|a partir de|o mas|y mas|superior a|por encima de|desde|+|>|≥|mas",
  between: "entre|y|de|a|hasta|al|menos de",
  none: "ninguno|ninguna|ningun|nada|cero|nunca|sin|gratis|gratuito|gratuita",
  within: "en los ultimos|en el ultimo|ultimos|ultimas|dentro de",
  current: "este|esta",
  yesterday: "ayer",
  now: "ahora|actualmente|ya|hoy|inmediatamente|mismo dia",
  never: "nunca|jamas",
  schooling: {
    "3.4": "media",
    "9": "doctorado|doctor|doctora|phd|postdoctorado",
    "8": "maestria|master|magister|maestro|mba",
    "7": "posgrado|postgrado|post grado|especializacion|especialidad|especialista|diplomado",
    "6": "licenciatura|grado|grado universitario|diplomatura|licenciado|licenciada|pregrado|ingenieria|profesional|carrera universitaria|ingeniero",
    "4.8":
      "terciario|terciarios|terciaria|grado superior|superior no universitaria|tecnico superior|tecnologo|fp superior|instituto|nivel terciario|tecnicatura",
    "4.2":
      "carrera tecnica|tecnica|tecnico|fp|formacion profesional|ciclo formativo|grado medio|carrera comercial|capacitacion tecnica",
    "3.5":
      "bachillerato|preparatoria|prepa|educacion media|bachiller|media superior|ensenanza media|bup|cou|educacion media superior|polimodal",
    "0": "sin estudios|ninguno|ninguna|sin educacion|no sabe leer*|sin escolaridad|analfabet*|sin instruccion|ningun estudio",
    "0.5": "preescolar|inicial|educacion infantil",
    "1": "estudios primarios|primaria completa|educacion basica|primario|primarios|primaria|educacion primaria|basico|ensenanza basica|basica|educacion general basica|egb|nivel primario",
    "0.9": "primaria incompleta",
    "1.9": "secundaria incompleta",
    "2": "estudios secundarios|secundaria completa|secundario|secundarios|secundaria|educacion secundaria|eso|nivel secundario|graduado escolar|media basica|educacion secundaria obligatoria",
    "5.2": "universitaria incompleta",
    "5.5":
      "estudios universitarios|universidad|universitari*|superior|educacion superior|estudios superiores",
  },
  unfinished:
    "incompleto|incompleta|trunco|trunca|inconcluso|inconclusa|en curso|sin terminar|sin completar|cursando|inacabad*|no terminado|no terminada|no completo|no termino|no finalizo",
  rungs: "nivel|fase|etapa|grado|rango|escalon|paso|categoria nivel",
  ordinals:
    "primer|primero|primera < segundo|segunda < tercer|tercero|tercera < cuarto|cuarta < quinto|quinta",
  ladders: [
    "segundos < minutos < horas < dias < semanas < meses < anos",
    "a1 < a2 < b1 < b2 < c1 < c2",
    "madrugada|de madrugada|por la madrugada < manana|por la manana|de manana|temprano por la manana < mediodia|al mediodia < tarde|por la tarde|de tarde < noche|por la noche|de noche",
    "cachorro|bebe < joven < adulto < senior|mayor|anciano",
    "nunca he oido*|no he oido*|no lo conozco*|no conozco* < he oido*|oido hablar*|conozco de nombre* < lo conozco*|conozco* < lo he usado*|lo uso a veces* < lo uso*|uso regularmente*",
    "rural|aldea|campo < pueblo < ciudad pequena|semiurbano < ciudad mediana|urbano < ciudad grande|gran ciudad",
    "lunes < martes < miercoles < jueves < viernes < sabado < domingo",
    "ninguno|ninguna|nadie < algunos|algunas|pocos < la mitad < la mayoria < todos|todas",
  ],
  missing: {
    "not-asked": "no aplica|no procede|no aplicable|no corresponde|na no aplica",
    "no-answer":
      "no responde|sin respuesta|no contesta|ns nc|nc|ns nr|prefiero no *|prefiere no *|no quiero responder|no quiero contestar|no quiero dec*|no desea responder|no desea contestar|no desea dec*|no quiere responder|sin dato|sin datos|no contesto|no indica|no especificado|no informa|no reportado|sin informacion|no disponible|no deseo responder|no deseo decir*|no deseo contestar|no deseo opinar|no deseo informar|no quisiera responder|no quisiera decir*|no quisiera contestar|no quisiera opinar|no quisiera informar",
    refused: "rechaza|se niega|rehusa|se niega a responder|rehusa responder",
    "dont-know":
      "no sabe|no se|no lo se|ns|no sabe no contesta|no sabe no responde|no estoy seguro|no estoy segura|desconoce|desconozco|no recuerda|no recuerdo|no lo sabe|desconocid*|se desconoce|dificil de decir|no recuerda bien|no estoy segur*|no me acuerdo|aun no lo se|todavia no lo se|indeterminado",
  },
  unused: "no lo uso|no uso|nunca lo he usado|no utilizado|sin experiencia",
  beside: "otro|otra|otros|otras|sin opinion|ninguno de|ninguna de|no se que es|no se lo que es",
};

export default es;
