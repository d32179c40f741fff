import type { AnswerLanguage } from "../language.ts";

/** Portuguese answers, of Brazil and of Europe. */
const pt: AnswerLanguage = {
  tag: "pt",
  // “R$” stands before its number: passed over, the amounts are those of the others.
  ignored:
    "o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|ao|aos|por|pelo|pela|pelos|pelas|para|com|e|ou|que|se|eu|ele|ela|eles|elas|deles|delas|nos|voce|meu|minha|meus|minhas|seu|sua|seus|suas|me|te|lhe|isso|isto|esse|essa|este|esta|sou|sao|ser|estar|estou|estao|foi|tem|ter|tenho|ha|como|r$|ja|do que|do que antes|que antes|aproximadamente|cerca de|por volta de",
  degrees: {
    "1.05": "frequentemente|muitas vezes",
    "0.45": "as vezes|algumas vezes|por vezes|de vez em quando|ocasionalmente|eventualmente",
    "0.2": "um ou dois|uma ou duas",
    "0.55": "varios|varias|diversos|diversas",
    "1": "a maioria|maioria|a maioria dos|a maioria das|a maior parte|a maior parte dos|a maior parte das|na maioria",
    "1.25": "quase todos|quase todas|quase tudo|quase totalmente",
    "0.4":
      "algum|alguma|alguns|algumas|certo grau|em algum grau|certa medida|em certa medida|ate certo ponto|de certa forma|em alguma medida",
    "1.4":
      "totalmente|completamente|absolutamente|extremamente|perfeitamente|por completo|plenamente|definitivamente|inteiramente|integralmente|sempre|sem duvida|sem sombra de duvida|com certeza|certamente|seguramente|cem por cento|incondicionalmente|na totalidade|imensamente",
    "1.2": "muitissimo|muitissima|muitissimos|muito fortemente|muito bem",
    "1.1":
      "muito|muita|muitos|muitas|fortemente|altamente|em grande medida|em larga medida|em grande parte|em boa parte|consideravelmente|principalmente|majoritariamente|maioritariamente|severamente|intensamente|sumamente|profundamente|claramente|notavelmente|significativamente|grandemente|acentuadamente|especialmente|marcado|marcada|notavel|substancial",
    "0.9": "quase",
    "0.7": "bastante|bastantes|consideravel",
    "0.6":
      "razoavelmente|relativamente|provavelmente|possivelmente sim|geralmente|em geral|no geral|de modo geral|de forma geral|suficientemente|tendo a|mais para",
    "0.5":
      "parcialmente|em parte|parcial|parciais|moderadamente|medianamente|mais ou menos|assim assim|meio|pela metade",
    "0.3":
      "um pouco|algo|ligeiramente|levemente|um pouquinho|um bocado|um bocadinho|vagamente|minimamente|superficialmente|em pequena medida|em pequena parte|so um pouco|apenas um pouco",
  },
  few: "pouco|pouca|poucos|poucas|muito pouco|muito pouca|muito poucos|muito poucas|pouquissimo|pouquissima|pouquissimos|pouquissimas|quase nada|quase nenhum|quase nenhuma|dificilmente|raramente|escassamente",
  negation: "nao|nada|nunca|nenhum|nenhuma|ninguem|sem|jamais|tampouco|ausencia de",
  atAll: "de todo|mesmo nada|totalmente|absolutamente",
  notAtAll:
    "de modo algum|de modo nenhum|de forma alguma|de forma nenhuma|de jeito nenhum|de maneira alguma|de maneira nenhuma|de nenhum modo|de nenhuma forma|de nenhuma maneira|nem um pouco|em absoluto|absolutamente nada|nada mesmo|em hipotese alguma|em hipotese nenhuma|nem pensar|em nada",
  softening:
    "muito|realmente|tao|completamente|particularmente|totalmente|exatamente|necessariamente|propriamente",
  yes: "sim",
  no: "nao",
  maybe:
    "talvez|depende|indeciso|indecisa|indecisos|quem sabe|pode ser|possivelmente|as vezes sim as vezes nao|sim e nao|incerto|incerta|em duvida|estou em duvida|porventura",
  but: "mas|porem|contudo|apenas|somente|so|exceto|excepto|com restricoes|com ressalvas|com reservas",
  neither: "nem",
  middle:
    "neutro|neutra|neutros|neutras|neutral|neutralidade|indiferente|indiferentes|regular|regulares|medio|media|medios|medias|moderado|moderada|moderados|moderadas|mediano|mediana|medianos|medianas|normal|normais|aceitavel|aceitaveis|intermediario|intermediaria|intermedio|intermedia|na media|tanto faz|estavel|estaveis|inalterado|inalterada|sem mudanca|sem mudancas|sem alteracao|sem alteracoes|nao mudou|nao mudaram|nao alterou|nao se alterou|nao houve mudanca|nao houve mudancas|nao houve alteracao|nenhuma mudanca|nenhuma alteracao|meio termo|dentro do esperado|dentro da media|conforme o esperado|conforme esperado|dentro das expectativas|como esperado|como esperava",
  sides: {
    "-1.4": "a pior|o pior",
    "1.5": "maximo|maxima",
    "-0.7": "minimo|minima|minimos|minimas",
    "0.55": "de forma limitada|uso limitado|limitadamente",
    "1.2": "automatizad*|automatic*|melhoria continua|otimizad*|em tempo real",
    "-1.3":
      "nao consigo|nao consegue|nao conseguia|nao consigo de modo algum|nao consegue de modo algum|nao consegue de modo nenhum|nao consigo de modo nenhum|nao consegue de forma alguma|incapaz|incapazes|impossivel|impossiveis|inexistente|inexistentes|odeio|odiei|detesto|detestei|terrivel|terriveis|horrivel|horriveis|catastrofic*|pavoros*",
    "1.4":
      "excelente|excelentes|perfeito|perfeita|imprescindivel|imprescindiveis|indispensavel|indispensaveis|essencial|essenciais|fundamental|fundamentais|primordial|crucial|cruciais|vital|vitais|tudo|todo|toda|todos|todas|total|completo|completa|critico|critica|extremo|extrema|extremos|extremas|excepcional|excecional|urgente|urgentes|ideal|adoro|adorei|amei|muitissimo alto|a melhor|o melhor",
    "1.3": "otimo|otima|otimos|otimas|optimo|optima|optimos|optimas",
    "1.1":
      "experiente|especialista|especialistas|perito|perita|severo|severa|severos|severas|grave|graves|enorme|enormes|intenso|intensa|intensos|intensas|bem melhor|bem mais|prioritario|prioritaria|fluente|sistematic*|medid*|gerenciad*|gerid*|proativ*",
    "0.9":
      "terminado|terminada|realizado|realizada|completado|completada|finalizado|finalizada|concluido|concluida|concluidos|concluidas|implementado|implementada|implantado|implantada|executado|executada|atingido|atingida|alcancado|alcancada|avancado|avancada|avancados|avancadas|maduro|madura|consolidado|consolidada|operacional",
    "0.8":
      "acessivel|acessiveis|agradavel|agradaveis|amavel|amplo|ampla|atento|atenta|atraente|autonomo|benefico|benefica|bonito|bonita|calmo|calma|capaz|capazes|coerente|colaborativo|competente|confiavel|confiaveis|confiante|confiantes|conveniente|convencido|convencida|criativo|dedicado|dinamico|disponivel|disponiveis|divertido|divertida|entusiasmado|entusiasmada|equilibrado|equipado|equitativo|flexivel|flexiveis|forte|fortes|funcional|gentil|honesto|honesta|informado|informada|inovador|inovadora|integrado|justo|justa|limpo|limpa|logico|moderno|moderna|motivador|natural|organizado|organizada|orgulhoso|orgulhosa|paciente|pratico|pratica|preciso|precisa|preparado|preparada|preparados|produtivo|produtiva|profissional|protegido|protegida|pontual|realista|receptivo|respeitoso|responsavel|rico|saudavel|saudaveis|significativo|significativa|sincero|sustentavel|sustentaveis|tolerante|tranquilo|tranquila|transparente|valioso|valiosa|variado|viavel|viaveis|visivel|a favor|posso|pode|consigo|consegue|bom|boa|bons|boas|bem|concordo|concorda|concordam|concordar|concordancia|concordou|satisfeit*|satisfatori*|satisfacao|satisfaz|content*|feliz|felizes|de acordo|acordo|favoravel|favoraveis|facil|faceis|facilidade|util|uteis|positiv*|alto|alta|altos|altas|elevad*|important*|importancia|relevant*|relevancia|grande|grandes|provavel|provaveis|possivel|possiveis|eficaz|eficazes|eficiente|eficientes|otimista|otimistas|interessad*|interessante|interessantes|interesse|comodo|comoda|confortavel|confortaveis|claro|clara|claros|claras|rapido|rapida|rapidos|frequente|frequentes|melhor|melhores|melhorou|melhoraram|melhorado|melhorando|melhorar|melhora|melhoria|aumentou|aumentaram|aumentado|aumentando|aumentar|aumenta|cresceu|crescendo|crescer|subiu|subindo|superior|superiores|adequad*|apropriad*|seguro|segura|seguros|seguras|motivad*|ativo|ativa|activo|activa|confianca|confio|confia|conhecido|conhecida|certo|certa|verdadeiro|verdadeira|verdade|correto|correta|correcto|correcta|dispost*|perto|proximo|proxima|caro|cara|caros|longo|longa|preocupad*|interfere|apoio|apoia|recomend*|necessari*|precis*|gosto|gosta|gostei|gostou|gostaria|aprovo|aprova|aprovado|aprovada|aplica|aplico|aplicou|aceito|aceita|legal|nitido|familiarizad*|habituad*|envolvid*|comprometid*|prejudica|formal|formais|formalizad*|documentad*|definid*|estruturad*|padronizad*|centralizad*|coordenad*",
    "0.4": "suficiente|suficientes",
    "0.15": "razoavel|razoaveis",
    "0.3":
      "em curso|em processo|em andamento|em execucao|em progresso|em implementacao|em implantacao|em desenvolvimento|iniciado|iniciada|iniciados|iniciadas|comecado|comecada|comecou|parcialmente concluido|parcialmente concluida|parcialmente implementado|parcialmente implementada|andamento",
    "0.6": "mais sim do que nao|mais sim que nao|acho que sim|penso que sim|creio que sim",
    "-0.1":
      "planejado|planejada|planeado|planeada|planificado|previsto|prevista|programado|programada|agendado|agendada|em planejamento|em planeamento|pretendo|pretende|pretendemos|planejo|a iniciar",
    "-0.4":
      "principiante|principiantes|iniciante|iniciantes|basico|basica|basicos|basicas|em estudo|em analise|em avaliacao|em discussao|limitad*|restrit*|opcional|opcionais|facultativ*|inicial|incipiente|elementar|informal|informais|manual|manuais|manualmente|caso a caso",
    "-0.5": "mediocre|mediocres|precisa melhorar|a melhorar|deixa a desejar",
    "-0.6":
      "mais nao do que sim|mais nao que sim|acho que nao|penso que nao|creio que nao|baixo|baixa|baixos|baixas|fraco|fraca|fracos|fracas|fragil|frageis|escass*|curto|curta|curtos|curtas|raro|rara|raros|raras|reduzid*|ad hoc|esporadic*|reativ*|pontuais",
    "-0.75": "insuficiente|insuficientes|insatisfatori*",
    "-0.8":
      "aborrecido|aborrecida|agressivo|agressiva|cansado|cansada|cansativo|cansativa|caotico|caotica|chato|chata|confuso|confusa|contra|corrupto|corrupta|danoso|decepcionado|decepcionada|decepcionante|defeituoso|deficiente|deficientes|dependente|desagradavel|desagradaveis|desanimado|desorganizado|desorganizada|desonesto|doente|doentes|enganoso|entediante|estressado|estressada|estressante|stressado|stressada|stressante|excluido|excluida|exausto|exausta|feio|feia|frio|fria|frustrado|frustrada|frustrante|hostil|ilegal|inacessivel|inacessiveis|incompleto|incompleta|indisponivel|inflexivel|injusto|injusta|instavel|instaveis|intoleravel|irritado|irritada|irritante|nervoso|nervosa|nocivo|nociva|obsoleto|obsoleta|passivo|perigoso|perigosa|pobre|pobres|poluido|preocupante|prejudicial|prejudiciais|rigido|ruidoso|ruidosa|barulhento|barulhenta|sobrecarregad*|sozinho|sozinha|sujo|suja|triste|tristes|vazio|velho|violento|violenta|vulneravel|cetico|dificuldade|dificuldades|problema|problemas|dor|dores|desconforto|risco|riscos|mau|ma|maus|mal|ruim|ruins|discordo|discorda|discordam|discordar|discordancia|discordou|insatisfeit*|insatisfacao|descontent*|infeliz|infelizes|em desacordo|desacordo|desfavoravel|desfavoraveis|dificil|dificeis|inutil|inuteis|negativ*|improvavel|improvaveis|ineficaz|ineficazes|ineficiente|ineficientes|pessimista|pessimistas|desinteressad*|desinteressante|desinteresse|incomodo|desconfortavel|desconfortaveis|lento|lenta|lentos|lentas|pior|piores|piorou|pioraram|piorado|piorando|piorar|piora|diminuiu|diminuiram|diminuido|diminuindo|diminuir|reduziu|reduzir|caiu|caindo|desceu|baixou|decresceu|inferior|inferiores|irrelevant*|inadequad*|inapropriad*|inseguro|insegura|inseguros|inseguras|desmotivad*|inativo|inativa|inactivo|desconfianca|desconfio|desconhecido|falso|falsa|mentira|errado|errada|incorreto|incorreta|incorrecto|incorrecta|longe|distante|barato|barata|baratos|rejeito|rejeita|reprovo|reprova|reprovado|reprovada|desaprovo|desaprova|desgosto|desgosta|desgostei|desgostou|despreparad*|despreocupad*|desnecessari*|desvantagem",
    "-1.1": "bem pior|bem menos|muito pobre",
    "-1.2": "pessimo|pessima|pessimos|pessimas|nulo|nula|nulos|nulas",
  },
  slight:
    "leve|leves|ligeiro|ligeira|ligeiros|ligeiras|pequeno|pequena|pequenos|pequenas|brando|branda|menor",
  more: "mais|maior|maiores|acima|acima do esperado|acima da media|acima das expectativas|superou|supera|superou as expectativas|melhor do que o esperado|melhor que o esperado|alem do esperado",
  rise: "aumento|incremento|crescimento|subida|acrescimo|alta de",
  fall: "diminuicao|reducao|queda|descida|decrescimo",
  less: "menos|menor|menores|abaixo|abaixo do esperado|abaixo da media|abaixo das expectativas|aquem|aquem do esperado|pior do que o esperado|pior que o esperado",
  same: "igual|iguais|igualmente|o mesmo|a mesma|na mesma|mesmo|mesma|da mesma forma|do mesmo jeito|tanto quanto|identico|identica|semelhante|semelhantes|equivalente|mantem se|manteve se|mantiveram se|permaneceu|permaneceu igual|manteve|o necessario|como antes",
  excess: "demais|demasiado|demasiada|demasiados|demasiadas|demasiadamente|em excesso|excessiv*|excesso",
  farExcess: "muito demais|excessivamente|demasiado demais",
  enough:
    "suficiente|na medida certa|na medida|o bastante|a medida certa|adequado|quantidade certa|a quantidade certa",
  opposing: "in|im|des|dis|i|ir|a|anti",

  frequencies: {
    "120": "muito tempo",
    "0.5":
      "so em caso de necessidade|em caso de necessidade|quando necessario|se necessario|somente quando|so quando",
    "5000": "continuamente|constantemente|permanentemente",
    "0": "nunca|jamais|nenhuma vez|em nenhum momento|em momento algum|momento algum|nenhum dia|nada frequente",
    "0.1":
      "quase nunca|praticamente nunca|primeira vez|pela primeira vez|e a primeira vez|excepcionalmente|excecionalmente",
    "0.2":
      "muito raramente|com menos frequencia|menos frequentemente|menos vezes|menos frequente|com menor frequencia|rarissimamente",
    "0.3":
      "raramente|raras vezes|poucas vezes|poucos dias|pouco frequente|pouco frequentemente|com pouca frequencia|raro|rara|menos|mais raramente|uma vez ou outra|pouco tempo",
    "0.6":
      "ocasionalmente|de vez em quando|esporadic*|esporadicamente|eventualmente|vez por outra|pontualmente|em ocasioes",
    "0.9":
      "as vezes|algumas vezes|por vezes|alguns dias|certas vezes|algumas noites|em alguns momentos|alguma vez",
    "20": "varios dias|diversos dias",
    "60": "com alguma frequencia|com certa frequencia|bastantes vezes|moderado tempo|tempo moderado|algum tempo",
    "80": "regularmente|com regularidade",
    "90": "menos da metade do tempo|menos de metade do tempo|menos da metade dos dias|parte do tempo|uma parte do tempo",
    "100":
      "frequentemente|com frequencia|muitas vezes|varias vezes|metade do tempo|metade das vezes|frequente|frequentes|amiude|seguidamente|repetidamente",
    "180": "metade dos dias",
    "220":
      "mais da metade dos dias|mais de metade dos dias|mais da metade do tempo|mais de metade do tempo|mais da metade das vezes",
    "200":
      "muito frequentemente|muito frequente|com muita frequencia|muitissimas vezes|com grande frequencia|bastante frequentemente",
    "250":
      "geralmente|normalmente|habitualmente|usualmente|em geral|na maioria das vezes|a maioria das vezes|maioria das vezes|na maior parte das vezes|a maior parte das vezes|na maior parte do tempo|a maior parte do tempo|maior parte do tempo|maior parte das vezes|na maioria dos dias|a maioria dos dias|na maior parte dos dias|costumo",
    "330":
      "quase sempre|praticamente sempre|quase todos os dias|quase todo dia|quase diariamente|quase todo o tempo|quase o tempo todo|quase todas as vezes|praticamente todos os dias",
    "365": "diariamente|todos os dias|todo dia|todo o dia|todos dias|cada dia|diario|diaria|no dia a dia",
    "400":
      "sempre|o tempo todo|todo o tempo|todo tempo|em todos os momentos|a todo momento|a todo o momento|todas as vezes|sistematicamente",
    "600":
      "varias vezes ao dia|varias vezes por dia|muitas vezes ao dia|muitas vezes por dia|algumas vezes ao dia|algumas vezes por dia",
    "52": "semanalmente|toda semana|toda a semana|todas as semanas|cada semana|semanal",
    "26": "quinzenalmente|quinzenal|a cada 15 dias|a cada quinze dias|de 15 em 15 dias|de quinze em quinze dias",
    "12": "mensalmente|todo mes|todos os meses|cada mes|mensal",
    "6": "bimestralmente|bimestral",
    "4": "trimestralmente|trimestral",
    "2": "semestralmente|semestral",
    "1": "anualmente|todo ano|todos os anos|cada ano|anual",
  },
  times: "vez|vezes|x|dias",
  per: "por|ao|a|na|no|em|pela|cada",
  every: "cada|a cada|todos os|todas as|todo|toda",
  spans: {
    "365": "ano|anos",
    "182": "semestre|semestres",
    "91": "trimestre|trimestres",
    "60.8": "bimestre|bimestres",
    "30.4": "mes|meses",
    "15": "quinzena|quinzenas",
    "7": "semana|semanas",
    "1": "dia|dias|noites",
    "1/24": "hora|horas|h",
    "1/48": "meia hora",
    "1/1440": "minuto|minutos|min",
    "1/86400": "segundos|seg",
  },
  units: {
    volume: { "1": "l|litro|litros", "0.001": "ml", "1000": "m3|m³" },
    wages: {
      "1": "salario|salarios|salario minimo|salarios minimos|sm|s m|ordenado|ordenados|remuneracao minima|salario minimo nacional",
    },
    money: {
      "1": "reais|euro|euros|eur|€|brl|dolares|kwanzas|meticais",
      "1000": "k€",
    },
    share: { "1": "%|por cento" },
    area: { "1": "m2|m²|metros quadrados", "10000": "hectare|hectares" },
    length: {
      "1": "m|metro|metros",
      "0.01": "cm|centimetros",
      "1000": "km|quilometro|quilometros",
    },
    data: { "1": "kb", "1000": "mb|mbps", "1000000": "gb|gbps", "1000000000": "tb" },
    mass: { "1": "g|gramas", "1000": "kg|quilo|quilos", "1000000": "t|toneladas" },
    heat: { "1": "°c|°|graus" },
    people: {
      "1": "habitantes|pessoas|pessoa|funcionarios|funcionario|empregados|empregado|trabalhadores|trabalhador|colaboradores|colaborador|servidores|filhos|filho|criancas|crianca|membros|moradores|alunos|estudantes|dependentes|hab",
    },
  },
  numbers: {
    "0.05": "quase nenhum|quase nenhuma",
    "0.95": "quase todos|quase todas",
    "0": "zero",
    "1/3": "um terco",
    "2/3": "dois tercos",
    "0.5": "metade|a metade|meio|meia",
    "1": "um|uma|so um|so uma|apenas um|apenas uma|uma so|um so|moro sozinho|moro sozinha",
    "1.5": "um ou dois|uma ou duas",
    "2": "dois|duas",
    "3": "tres|varias|varios|algumas|alguns|diversas|diversos",
    "4": "quatro",
    "5": "cinco",
    "6": "seis",
    "7": "sete",
    "8": "oito",
    "9": "nove",
    "10": "dez",
    "11": "onze",
    "12": "doze",
    "15": "quinze",
    "20": "vinte",
    "30": "trinta",
    "40": "quarenta",
    "50": "cinquenta",
    "100": "cem|cento",
  },
  factors: {
    "1000": "mil|milhares|milhar|k",
    "1000000": "milhao|milhoes|mi",
    "1000000000": "bilhao|bilhoes|mil milhoes|bi",
  },
  below:
    "menos de|menos que|menos do que|menor de|menor que|menor do que|menores de|ate|ate ao|no maximo|maximo de|maximo|ou menos|e menos|abaixo de|abaixo dos|inferior a|inferiores a|ou inferior|antes de|antes dos|nao mais de|<|≤|<=|menos",
  above:
    "mais de|mais que|mais do que|maior de|maior que|maior do que|maiores de|pelo menos|ao menos|no minimo|minimo de|a partir de|a partir dos|ou mais|e mais|ou superior|superior a|superiores a|acima de|acima dos|apos|depois de|desde|em diante|+|>|≥|>=|mais|mais tarde|ou maior",
  between: "entre|e|de|a|ate|ao|aos|dos|menos de|a menos de|inclusive",
  none: "nenhum|nenhuma|nada|zero|nunca|sem|ninguem|nao possuo|gratis|gratuito|de graca",
  within:
    "nos ultimos|nas ultimas|no ultimo|na ultima|ultimos|ultimas|ultimo|ultima|dentro de|nos proximos|nas proximas|no proximo|na proxima|proximos",
  current: "este|esta|neste|nesta|deste|desta|nesse|nessa",
  yesterday: "ontem",
  now: "agora|atualmente|actualmente|ja|hoje|imediatamente|imediata|imediato|neste momento|no momento|de imediato",
  never: "nunca|jamais",

  schooling: {
    "0": "sem escolaridade|nenhum|nenhuma|nenhuma escolaridade|nenhum grau|nenhum nivel*|sem instrucao|sem instrucao formal|sem educacao formal|sem estudos|sem ensino|sem estudo|sem nivel de ensino|sem nivel de escolaridade|analfabet*|nao alfabetizado|nao alfabetizada|nao sabe ler*|nao estudou|nao estudei|nunca estudou|nunca estudei|nunca frequentou*|nunca frequentei*|nao frequentou*|sem habilitacoes|sem grau de ensino",
    "0.4":
      "alfabetizado|alfabetizada|sabe ler e escrever|sabe ler e escrever sem*|le e escreve|alfabetizacao",
    "0.5": "educacao infantil|pre escolar|pre escola|educacao pre escolar|creche|jardim de infancia",
    "1": "1 ciclo|primeiro ciclo|1 ciclo do ensino basico|ensino basico 1 ciclo|ensino basico 1 ciclo*|1 ciclo do basico|primario|primaria|ensino primario|escola primaria|instrucao primaria|curso primario|fundamental i|fundamental 1|ensino fundamental i|ensino fundamental 1|fund i|fund 1|anos iniciais|4 classe|4 ano|4 o ano|4 serie|5 ano|5 o ano|1 a 4 serie|1 ao 5 ano",
    "1.5":
      "2 ciclo|segundo ciclo|2 ciclo do ensino basico|ensino basico 2 ciclo|2 ciclo do basico|6 ano|6 o ano|ciclo preparatorio",
    "2": "fundamental|ensino fundamental|fund|ens fundamental|fund ii|fund 2|fundamental ii|fundamental 2|ensino fundamental ii|ensino fundamental 2|anos finais|primeiro grau|1 grau|ginasio|ginasial|ensino basico|educacao basica|basico|8 serie|eja fundamental",
    "2.1":
      "3 ciclo|terceiro ciclo|3 ciclo do ensino basico|ensino basico 3 ciclo|3 ciclo do basico|9 ano|9 o ano|6 ao 9 ano|6 o ao 9 o ano|ensino basico 9 ano|curso geral dos liceus",
    "3.5":
      "medio|ensino medio|ens medio|nivel medio|segundo grau|2 grau|colegial|colegio|secundario|secundaria|ensino secundario|escola secundaria|12 ano|liceu|antigo 7 ano|eja medio|curso medio",
    "4.2":
      "tecnico|tecnica|ensino tecnico|curso tecnico|nivel tecnico|ensino medio tecnico|medio tecnico|tecnico profissionalizante|ensino tecnico profissionalizante|profissionalizante|curso profissionalizante|curso profissional|ensino profissional|ensino tecnico profissional|formacao profissional|ensino pos medio",
    "4.8":
      "pos secundario|ensino pos secundario|pos secundario nao superior|cet|ctesp|tesp|tecnico superior|tecnico superior profissional|curso tecnico superior profissional|curso tecnico superior|curso de especializacao tecnologica",
    "5.5":
      "superior|ensino superior|ens superior|curso superior|nivel superior|faculdade|universidade|universitari*|estudos superiores|terceiro grau|3 grau|formacao superior|educacao superior|diploma universitario|formacao universitaria",
    "5.7":
      "bacharelato|tecnologo|tecnologa|superior tecnologico|tecnologico|graduacao tecnologica|curso superior de tecnologia",
    "6": "graduacao|graduado|graduada|licenciatura|licenciado|licenciada|bacharelado|bacharel|ensino superior licenciatura|licenciatura pre bolonha|licenciatura pos bolonha|graduacao universitaria",
    "7": "pos graduacao|posgraduacao|pos graduado|pos graduada|pos|lato sensu|pos graduacao lato sensu|pos universitario",
    "7.2":
      "especializacao|especialista|mba|residencia|residencia medica|pos graduacao especializacao|aperfeicoamento",
    "7.8": "pos graduacao stricto sensu|stricto sensu",
    "8": "mestrado|mestre|mestrado integrado|mestra|mestrado academico|mestrado profissional|pos graduacao mestrado",
    "9": "doutorado|doutoramento|doutor|doutora|phd|ph d|pos graduacao doutorado",
    "9.5": "pos doutorado|pos doutoramento|pos doc|livre docencia|agregacao",
  },
  unfinished:
    "incompleto|incompleta|incompletos|inacabad*|em curso|em andamento|cursando|a frequentar|frequencia|frequencia de|nao concluido|nao concluida|nao concluiu|nao completo|nao completa|nao completou|nao terminado|nao terminou|interrompid*|trancado|trancada|sem concluir|por concluir|inconcluso|inconclusa",
  rungs: "nivel|fase|etapa|grau|estagio|patamar|degrau|passo|escalao|posicao|prioridade|categoria nivel",
  ordinals:
    "primeiro|primeira < segundo|segunda < terceiro|terceira < quarto|quarta < quinto|quinta < sexto|sexta < setimo|setima < oitavo|oitava",
  ladders: [
    "a1 < a2 < b1 < b2 < c1 < c2",
    "nunca ouvi*|nao conheco*|desconheco*|nao conhece*|nunca ouviu* < ja ouvi*|ouvi falar*|ja ouviu*|ouviu falar*|conheco de nome*|conheco so de nome*|conheco apenas de nome* < conheco pouco|conheco um pouco*|conheco mais ou menos|conheco mas nunca* < conheco|conhece|conheco bem*|conheco e* < ja usei*|ja utilizei*|conheco muito*|uso as vezes*|utilizo as vezes* < uso*|utilizo*|uso regularmente*|utilizo regularmente*",
    "nao sei nada*|nenhum conhecimento|nenhum|nenhuma|nao falo*|nao tenho* < basico|basica|nocoes|nocoes basicas|elementar|conhecimento basico < intermediario|intermediaria|intermedio|intermedia|conhecimento intermediario < avancado|avancada|conhecimento avancado < fluente|proficiente < nativo*|nativa*|lingua materna|bilingue",
    "iniciante*|principiante*|novato*|leigo* < basico|amador < intermediario*|intermedio* < avancado*|proficiente|experiente < especialista*|perito*|expert*|profissional",
    "mei|microempreendedor*|autonomo*|profissional liberal|empresario individual < micro*|startup < pequena*|pequeno*|epp < media*|medio* < grande*|multinacional*",
    "a fazer|por fazer|nao iniciado|nao iniciada|nao comecado|pendente|nao feito < fazendo|a ser feito|em andamento|em curso|em progresso|em execucao|iniciado|iniciada < feito|feita|concluido|concluida|finalizado|finalizada|terminado|terminada",
    "opcional|dispensavel < desejavel|util < necessario|importante < essencial|obrigatorio|indispensavel|imprescindivel",
    "nunca fumei*|nunca fumou*|nao fumante*|nao fumador* < ex fumante*|ex fumador*|parei* < fumante ocasional*|fumador ocasional*|fumo ocasionalmente*|as vezes < fumante*|fumador*|fumo diariamente*|fumo todos os dias",
    "sedentari*|inativ* < pouco ativ*|levemente ativ*|insuficientemente ativ*|irregularmente ativ* < moderadamente ativ*|ativ* < muito ativ*",
    "abaixo do peso|baixo peso|magreza < peso normal|peso adequado|normal|eutrofic* < sobrepeso|excesso de peso|acima do peso|pre obesidade < obes*",
    "extrema esquerda|muito a esquerda < esquerda|a esquerda < centro esquerda < centro|ao centro < centro direita < direita|a direita < extrema direita|muito a direita",
    "classe baixa|baixa|pobre < classe media baixa|media baixa < classe media|media < classe media alta|media alta < classe alta|alta|rica",
    "zona rural|rural|aldeia|campo < vila|povoado|pequena vila < cidade pequena|pequena cidade|semiurbano|periurbano < cidade media|urbano|zona urbana|urbana < cidade grande|grande cidade|metropole",
    "municipal|local < regional|estadual|distrital < nacional|federal < internacional|mundial|global",
    "curto prazo|a curto prazo|no curto prazo < medio prazo|a medio prazo|no medio prazo < longo prazo|a longo prazo|no longo prazo",
    "de manha|pela manha|manha|matutino|periodo da manha < meio dia|hora do almoco < tarde|a tarde|de tarde|vespertino|periodo da tarde < noite|a noite|de noite|noturno|noturna|periodo da noite < madrugada|de madrugada",
    "muito frio < frio < fresco < neutro|confortavel|agradavel < morno|quente < muito quente",
    "muito cedo|cedo demais < cedo < na hora|no momento certo|na hora certa < tarde < muito tarde|tarde demais",
    "estagiario*|estagiaria*|aprendiz|trainee < junior < pleno < senior < coordenador*|supervisor* < gerente*|gestor* < diretor*|director* < presidente|ceo",
    "segunda|segunda feira < terca|terca feira < quarta|quarta feira < quinta|quinta feira < sexta|sexta feira < sabado < domingo",
    "janeiro|jan < fevereiro|fev < marco|mar < abril|abr < maio|mai < junho|jun < julho|jul < agosto|ago < setembro|set < outubro|out < novembro|nov < dezembro|dez",
    "nenhum|nenhuma|ninguem < poucos|poucas|uma minoria|minoria|a minoria|menos de metade|menos da metade < alguns|algumas < metade|a metade|cerca de metade|cerca da metade < mais de metade|mais da metade|a maioria|maioria|a maior parte|maior parte|muitos|muitas < quase todos|quase todas < todos|todas|a totalidade",
    "nada < pouco|um pouco|uma parte < metade|a metade < a maior parte|maior parte|quase tudo < tudo|a totalidade",
  ],
  missing: {
    "not-asked":
      "nao se aplica|nao aplicavel|nao aplica|na nao se aplica|n a nao se aplica|nao pertinente|nao e aplicavel|nao me aplico|nao se aplica a mim|nao testado",
    "no-answer":
      "nao responde|nao respondeu|nao respondo|nao respondi|nao respondeu a pergunta|sem resposta|nao resposta|ns nr|nr|prefiro nao *|prefere nao *|preferiu nao *|preferi nao *|prefiro nao|nao quero responder|nao quero dizer|nao quero informar|nao quero declarar|nao quero opinar|nao quis responder|nao quis informar|nao quis declarar|nao quer responder|nao quer informar|nao quer declarar|nao desejo responder|nao desejo informar|nao desejo declarar|nao deseja responder|nao deseja informar|nao deseja declarar|nao informado|nao informada|nao informou|nao declarado|nao declarada|nao declarou|nao especificado|sem informacao|sem declaracao|sem dados|nao consta|em branco|ignorado|ignorada|nao disponivel|nao preenchido|nao reportado|nao deseja dizer|nao deseja opinar|nao desejo dizer|nao desejo opinar",
    refused:
      "recusa|recusou|recuso|recusa responder|recusou responder|recusou se a responder|recusa se a responder|recuso me a responder|recusou se|recusa se",
    "dont-know":
      "nao sei|nao sabe|ns|nao sabe nao responde|nao sabe nao respondeu|nao sei nao respondo|nao sei nao responde|nao sei responder|nao sei dizer|nao sei informar|nao sei opinar|nao sabe responder|nao sabe dizer|nao sabe informar|nao sabe opinar|nao soube responder|nao soube informar|nao sei ao certo|nao sei avaliar|nao sabe avaliar|nao lembro|nao me lembro|nao se lembra|nao lembra|nao recordo|nao me recordo|nao se recorda|nao tenho certeza|nao tem certeza|nao tenho a certeza|desconhece|nao faco ideia|nao tenho ideia|desconhecid*|dificil dizer|ainda nao sei|nao sei ainda|indeterminado|nao sei se *",
  },
  unused:
    "nao uso|nao utilizo|nunca usei|nunca utilizei|nao usa|nao utiliza|nunca usou|nunca utilizou|nao utilizado|nao usei|nao utilizei|nao conheco|nao conhece|sem experiencia|nao tenho acesso|nao tem acesso|nunca experimentei|ja nao uso|nao uso mais",
  beside:
    "outro|outra|outros|outras|sem opiniao|nao tenho opiniao|nao tem opiniao|nenhuma opiniao|nenhum dos|nenhum das|nenhuma das|nenhuma dos|nenhum destes|nenhum desses|nenhuma destas|nenhuma dessas|nenhuma delas|nenhum deles|nao sei o que|prefiro nao|varia|nao sei se",
};

export default pt;
